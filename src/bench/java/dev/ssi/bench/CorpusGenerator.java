package dev.ssi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Generates corpora: the same for the same number of items. */
final class CorpusGenerator {
  private static final long SEED = 20181102;
  private static final int COMPONENTS_OF_MAP = 3;
  private static final String[] ACCESS = {
    "{all: V}",
    "{all: VO, IS: V, GS: V}",
    "{IS: VO, ES: VO, GS: VO, ED: VC, GT: VC, RSA: V, OU: VO}"
  };
  private static final String[] ROLES = {"[IS, GS]", "[ED, GT]", "[ES]", "[RSA, OU, IS]", "all"};

  private final Wording wording = new Wording(SEED);
  private final Mix mix;
  private final int items;

  private CorpusGenerator(Mix mix, int items) {
    this.mix = mix;
    this.items = items;
  }

  /**
   * Generates a corpus of linked items of about 110 words each.
   *
   * @param items how many, at least 36
   */
  static Corpus generate(Mix mix, int items) {
    return new CorpusGenerator(mix, items).corpus();
  }

  private Corpus corpus() {
    List<Item.Domain> domains = new ArrayList<>();
    int count = mix.domains(items);
    int first = 0;
    for (int i = 0; i < count; i++) {
      int next = (int) ((long) mix.components(items) * (i + 1) / count);
      domains.add(domain(i, first, next));
      first = next;
    }
    List<Item.Component> components =
        domains.stream().flatMap(domain -> domain.components().stream()).toList();
    List<Item.ProcessMap> maps = new ArrayList<>();
    for (int i = 0; i < mix.maps(items); i++) {
      maps.add(map(i, components));
    }
    Corpus withoutEpics = new Corpus(Wording.terms(), domains, List.of(), maps);
    int rest = items - withoutEpics.items().size();
    if (rest < maps.size() * COMPONENTS_OF_MAP) {
      throw new IllegalArgumentException(
          items + " items leave too few Epics to use every component");
    }
    List<Item.Epic> epics = new ArrayList<>();
    for (int i = 0; i < rest; i++) {
      epics.add(epic(i, maps));
    }
    return new Corpus(withoutEpics.terms(), domains, epics, maps);
  }

  private Item.Domain domain(int index, int firstComponent, int nextComponent) {
    String id = id("BFD-%02d", index + 1);
    String section = id("H%d.%d", index / 900 + 1, index % 900 + 1);
    List<Item.Clause> clauses =
        List.of(
            new Item.Clause(section, wording.title(), wording.sentences(100), true),
            new Item.Clause(section + "(a)", wording.title(), wording.sentences(100), false),
            new Item.Clause(section + "(b)", wording.title(), wording.sentences(100), false));
    List<Item.Component> components = new ArrayList<>();
    for (int i = firstComponent; i < nextComponent; i++) {
      Item.Clause clause = clauses.get(1 + i % 2);
      components.add(component(letters(index), i - firstComponent + 1, i, id, clause));
    }
    return new Item.Domain(id, wording.title(), wording.sentences(95), clauses, components);
  }

  private Item.Component component(
      String letters, int number, int index, String domain, Item.Clause clause) {
    String id = id("FC-%s-%02d", letters, number);
    List<Item.Requirement> requirements = new ArrayList<>();
    for (int i = 1; i <= 2 + index % 4; i++) {
      String text = "The SSI shall " + wording.phrase() + ". " + wording.sentences(88);
      requirements.add(new Item.Requirement(id + "." + i, id, text, clause.id()));
    }
    return new Item.Component(
        id,
        wording.title(),
        domain,
        clause,
        wording.sentences(14),
        body(),
        ACCESS[wording.below(ACCESS.length)],
        index % 3 == 0 ? id("%s_%03d", letters, number) : null,
        requirements);
  }

  private String body() {
    StringBuilder body = new StringBuilder("## Purpose\n\n");
    body.append(Wording.wrapped(wording.sentences(30), "")).append("\n\n## Inputs\n\n");
    body.append("| Input | Meaning |\n| --- | --- |\n");
    for (int i = 0; i < 3; i++) {
      body.append("| `").append(wording.below(100)).append("` | ").append(wording.phrase());
      body.append(" |\n");
    }
    return body.append('\n').toString();
  }

  private Item.ProcessMap map(int index, List<Item.Component> all) {
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      steps.add(wording.phrase());
    }
    List<Item.Component> components = new ArrayList<>();
    for (int i = 0; i < COMPONENTS_OF_MAP; i++) {
      components.add(all.get((index * COMPONENTS_OF_MAP + i) % all.size()));
    }
    return new Item.ProcessMap(
        id("PM-%02d", index + 1), wording.title(), wording.sentences(20), steps, components);
  }

  /** The Epics take the maps in turn, and of each map its components in turn. */
  private Item.Epic epic(int index, List<Item.ProcessMap> maps) {
    Item.ProcessMap map = maps.get(index % maps.size());
    int first = index / maps.size();
    List<Item.Component> components = new ArrayList<>();
    List<String> criteria = new ArrayList<>();
    int uses = 1 + wording.below(2);
    for (int i = 0; i < uses; i++) {
      Item.Component component = map.components().get((first + i) % COMPONENTS_OF_MAP);
      components.add(component);
      criteria.add(wording.sentences(20) + " [" + component.requirements().get(0).id() + "]");
    }
    return new Item.Epic(
        id("EP-%03d", index + 1),
        wording.title(),
        ROLES[wording.below(ROLES.length)],
        "to " + wording.phrase(),
        "I know how to " + wording.phrase(),
        wording.sentences(34),
        criteria,
        components,
        map.id());
  }

  /** AAA, AAB, AAC and so on. */
  private static String letters(int index) {
    return ""
        + (char) ('A' + index / 676 % 26)
        + (char) ('A' + index / 26 % 26)
        + (char) ('A' + index % 26);
  }

  private static String id(String form, Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
