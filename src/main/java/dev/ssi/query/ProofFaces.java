package dev.ssi.query;

import dev.ssi.query.Takeover.Comparison;
import dev.ssi.query.Takeover.Outcome;
import dev.ssi.text.Csv;
import java.util.List;
import java.util.Objects;

/** The proof of preservation for programs and spreadsheets. */
final class ProofFaces {
  private static final List<String> COLUMNS =
      List.of(
          "component",
          "component title",
          "transaction",
          "transaction title",
          "role",
          "before",
          "after",
          "outcome",
          "modification",
          "file",
          "line");

  private ProofFaces() {}

  static String json(Proof proof) {
    return Json.page(
        proof.reading(),
        json -> {
          json.field("preserved", proof.isClean());
          json.object("summary", () -> summary(json, proof));
          json.objects("takeovers", proof.takeovers(), takeover -> takeover(json, takeover));
          json.objects(
              "notCarriedOver",
              proof.unclaimed(),
              transaction -> {
                json.field("transaction", transaction.id().value());
                json.field("title", transaction.title().value());
                json.place(transaction.id().span());
              });
          json.objects(
              "unknownTransactions",
              proof.unknown(),
              unresolved -> {
                json.field("component", unresolved.from());
                json.field("transaction", unresolved.reference().value());
                json.place(unresolved.reference().span());
              });
          json.objects(
              "componentsTakingOverNone",
              proof.fresh(),
              component -> {
                json.field("component", component.id().value());
                json.field("title", component.title().value());
                json.place(component.id().span());
              });
        });
  }

  private static void summary(Json json, Proof proof) {
    json.field("components", proof.components());
    json.field("transactions", proof.transactions());
    json.field("comparisons", proof.comparisons());
    json.object(
        "outcomes",
        () -> {
          for (Outcome outcome : Outcome.values()) {
            json.field(outcome.label(), proof.count(outcome));
          }
        });
  }

  private static void takeover(Json json, Takeover takeover) {
    json.field("component", takeover.component().id().value());
    json.field("transaction", takeover.transaction().id().value());
    json.field("modification", takeover.modification());
    json.objects(
        "comparisons",
        takeover.comparisons(),
        comparison -> {
          json.field("role", comparison.role());
          json.field("before", comparison.before());
          json.field("after", comparison.after());
          json.field("outcome", comparison.outcome().label());
          json.place(comparison.span());
        });
  }

  static String csv(Proof proof) {
    Csv csv = new Csv(COLUMNS);
    for (Takeover takeover : proof.takeovers()) {
      takeover.comparisons().forEach(comparison -> csv.row(row(takeover, comparison)));
    }
    return csv.toString();
  }

  private static List<String> row(Takeover takeover, Comparison comparison) {
    return List.of(
        takeover.component().id().value(),
        takeover.component().title().value(),
        takeover.transaction().id().value(),
        takeover.transaction().title().value(),
        comparison.role(),
        Objects.toString(comparison.before(), ""),
        Objects.toString(comparison.after(), ""),
        comparison.outcome().label(),
        Objects.toString(takeover.modification(), ""),
        comparison.span().path(),
        Integer.toString(comparison.span().line()));
  }
}
