package dev.ssi.bench;

import java.util.ArrayList;
import java.util.List;

/** What both formats hold: something with an id, words and links. */
sealed interface Item {
  String id();

  String title();

  /** The Markdown that people read, apart from the title. */
  List<String> texts();

  /** The ids of the items that this one refers to, each once. */
  List<String> links();

  /** The word that OpenFastTrace calls its kind by. */
  String type();

  /** A SEC clause; all clauses stand in one file of ours. */
  record Clause(String id, String title, String summary, boolean isTop) implements Item {
    @Override
    public List<String> texts() {
      return List.of(summary);
    }

    @Override
    public List<String> links() {
      return List.of();
    }

    @Override
    public String type() {
      return "clause";
    }
  }

  /** A domain, in a file with the scope and access of its components. */
  record Domain(
      String id, String title, String scope, List<Clause> clauses, List<Component> components)
      implements Item {
    @Override
    public List<String> texts() {
      return List.of(scope);
    }

    @Override
    public List<String> links() {
      return List.of(clauses.get(0).id());
    }

    @Override
    public String type() {
      return "domain";
    }
  }

  /**
   * A component, in a file with its requirements.
   *
   * @param access as written, in braces
   * @param transaction the Interface Transaction it replaces, or null
   */
  record Component(
      String id,
      String title,
      String domain,
      Clause clause,
      String scope,
      String body,
      String access,
      String transaction,
      List<Requirement> requirements)
      implements Item {
    @Override
    public List<String> texts() {
      return List.of(scope, body);
    }

    @Override
    public List<String> links() {
      return List.of(domain, clause.id());
    }

    @Override
    public String type() {
      return "component";
    }
  }

  /** A requirement of a component, citing a clause. */
  record Requirement(String id, String component, String text, String clause) implements Item {
    @Override
    public String title() {
      return id;
    }

    @Override
    public List<String> texts() {
      return List.of(text + " [" + clause + "]");
    }

    @Override
    public List<String> links() {
      return List.of(component, clause);
    }

    @Override
    public String type() {
      return "requirement";
    }
  }

  /**
   * An Epic, in a file of its own.
   *
   * @param story its words, under a heading
   * @param criteria one for each component, which it cites a requirement of
   */
  record Epic(
      String id,
      String title,
      String roles,
      String want,
      String soThat,
      String story,
      List<String> criteria,
      List<Component> components,
      String map)
      implements Item {
    @Override
    public List<String> texts() {
      List<String> texts = new ArrayList<>(List.of(want, soThat, story));
      texts.addAll(criteria);
      return texts;
    }

    @Override
    public List<String> links() {
      List<String> links = new ArrayList<>();
      for (Component component : components) {
        links.add(component.id());
        links.add(component.requirements().get(0).id());
      }
      links.add(map);
      return links;
    }

    @Override
    public String type() {
      return "epic";
    }
  }

  /**
   * A Process Map, in a file of its own.
   *
   * @param steps what is done or asked, or how it ended; one for each of the fixed steps
   */
  record ProcessMap(
      String id, String title, String summary, List<String> steps, List<Component> components)
      implements Item {
    @Override
    public List<String> texts() {
      List<String> texts = new ArrayList<>(List.of(summary));
      texts.addAll(steps);
      return texts;
    }

    @Override
    public List<String> links() {
      return components.stream().map(Component::id).toList();
    }

    @Override
    public String type() {
      return "map";
    }
  }
}
