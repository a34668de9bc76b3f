package dev.ssi.document.consult;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.ssi.delta.Change;
import dev.ssi.delta.Route;
import dev.ssi.document.consult.Impacts.Row;
import dev.ssi.document.consult.Pack.Group;
import dev.ssi.document.consult.Pack.Total;
import dev.ssi.document.delta.ChangeFaces;
import java.util.List;

/** The pack for programs: its form is a contract, to which fields may be added. */
public final class PackJson {
  static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  private PackJson() {}

  /** The whole pack, with a line feed at the end. */
  public static String render(Pack pack) {
    JsonObject json = new JsonObject();
    json.addProperty("schemaVersion", 1);
    json.addProperty("package", pack.id());
    json.addProperty("title", pack.title());
    json.addProperty("notice", pack.delta().legend().notice());
    json.addProperty("draft", pack.isDraft());
    json.add("timing", timing(pack.timing()));
    json.addProperty("issuedBy", pack.issuedBy());
    json.addProperty("audience", pack.audience());
    json.add("from", ChangeFaces.json(pack.delta().from()));
    json.add("to", ChangeFaces.json(pack.delta().to()));
    json.add("summary", strings(SummaryWords.of(pack)));
    JsonArray proposals = new JsonArray();
    pack.proposals().forEach(each -> proposals.add(ProposalJson.of(each)));
    json.add("proposals", proposals);
    json.add("costs", costs(pack));
    json.add("impacts", impacts(pack.impacts()));
    json.add("otherChanges", changes(pack.others()));
    json.add("questions", strings(pack.questions()));
    json.add("distribution", distribution(pack));
    json.add("missing", gaps(pack.gaps()));
    json.add("notes", gaps(pack.notes()));
    JsonArray variations = new JsonArray();
    for (Pack.Varied each : pack.variations()) {
      JsonObject object = new JsonObject();
      object.addProperty("decision", each.decision());
      object.addProperty("what", each.what());
      variations.add(object);
    }
    json.add("variations", variations);
    return GSON.toJson(json) + "\n";
  }

  private static JsonArray gaps(List<Pack.Gap> gaps) {
    JsonArray array = new JsonArray();
    for (Pack.Gap gap : gaps) {
      JsonObject object = new JsonObject();
      object.addProperty("about", gap.about());
      object.addProperty("what", gap.what());
      array.add(object);
    }
    return array;
  }

  private static JsonObject timing(Timing timing) {
    JsonObject json = new JsonObject();
    json.addProperty("issued", text(timing.issued()));
    json.addProperty("issuedAt", text(timing.issuedAt()));
    json.addProperty("closes", text(timing.closes()));
    json.addProperty("closesOnHoliday", timing.holiday());
    json.addProperty("leastWorkingDays", timing.least());
    json.addProperty("earliestClose", text(timing.earliest()));
    json.addProperty("workingDays", timing.count() == null ? null : timing.count().workingDays());
    JsonObject stepped = new JsonObject();
    JsonArray holidays = new JsonArray();
    if (timing.count() != null) {
      stepped.addProperty("weekendDays", timing.count().weekendDays());
      timing
          .count()
          .holidays()
          .forEach(
              holiday -> {
                JsonObject day = new JsonObject();
                day.addProperty("date", holiday.date().toString());
                day.addProperty("name", holiday.name().value());
                holidays.add(day);
              });
      stepped.add("holidays", holidays);
      json.add("steppedOver", stepped);
    } else {
      json.add("steppedOver", null);
    }
    return json;
  }

  private static JsonObject costs(Pack pack) {
    JsonArray totals = new JsonArray();
    for (Total total : pack.totals()) {
      JsonObject json = new JsonObject();
      json.addProperty("currency", total.currency());
      json.addProperty("min", total.min());
      json.addProperty("max", total.max());
      json.addProperty("atRisk", total.atRisk());
      json.addProperty("proposals", total.proposals());
      totals.add(json);
    }
    JsonObject json = new JsonObject();
    json.add("totals", totals);
    json.add("notCounted", strings(pack.unpriced()));
    return json;
  }

  static JsonObject impacts(Impacts impacts) {
    JsonObject json = new JsonObject();
    json.add("parties", rows(impacts.parties()));
    json.add("roles", rows(impacts.roles()));
    return json;
  }

  private static JsonArray rows(List<Row> rows) {
    JsonArray array = new JsonArray();
    for (Row row : rows) {
      JsonObject json = new JsonObject();
      json.addProperty("id", row.id());
      json.addProperty("title", row.title());
      json.addProperty("how", row.how());
      json.add("declaredBy", strings(row.declared()));
      json.add("reachedBy", strings(row.reached()));
      json.addProperty("differs", row.differs());
      array.add(json);
    }
    return array;
  }

  static JsonArray changes(List<Change> changes) {
    JsonArray array = new JsonArray();
    changes.forEach(change -> array.add(ChangeFaces.json(change)));
    return array;
  }

  private static JsonArray distribution(Pack pack) {
    JsonArray array = new JsonArray();
    for (Group group : pack.distribution()) {
      JsonArray contacts = new JsonArray();
      for (Pack.Address contact : group.contacts()) {
        JsonObject json = new JsonObject();
        json.addProperty("party", contact.party());
        json.addProperty("mailbox", contact.mailbox());
        json.addProperty("agreedOn", contact.agreedOn().toString());
        contacts.add(json);
      }
      JsonObject json = new JsonObject();
      json.addProperty("category", group.category());
      json.addProperty("title", group.title());
      json.add("contacts", contacts);
      array.add(json);
    }
    return array;
  }

  static JsonArray strings(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(text -> array.add(new JsonPrimitive(text)));
    return array;
  }

  static String text(Object value) {
    return value == null ? null : value.toString();
  }

  static String label(Consulted proposal) {
    return proposal.route().map(Route::label).orElse(null);
  }
}
