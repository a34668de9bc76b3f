package dev.ssi.document.delta;

import dev.ssi.Texts;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Read;

/** Two editions of a component whose texts are hard to set. */
final class NastyCases {
  private static final String PATH =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";

  private static final String BEFORE =
      """
      ## Purpose

      Answers which Device has a given Device ID.
      Hello <world>, & "all" of <!-- you -->: 5 &lt; 15, ]]>.

      A paragraph that goes.

      Another that goes.

      ## Signs

      A bell {bell} and a vertical tab {tab} and half a \uFFFD sign; a no-break\u00A0space here.

      Emoji 😀 and a family 👩‍👩‍👧; Hebrew שלום (עולם) 12; Arabic مرحبا; z\u200Bw; soft\u00ADhyphen.

      It was **bold** and `code` here, *all of it*.

      ## Tables

      | Key | Value | Note |
      |---|---|---|
      | a | 1 | |
      | b | 2 | goes |
      | c | | goes too |
      | d | 4 `x` | stays |

      | Old | Table |
      |---|---|
      | x | y |

      Between.

      | Column | Other |
      |---|---|
      | x | y |
      | z | |

      ## Lists

      1. One
      2. Two
         - nested
           - deeper
      3. Three

      - was an item

      ```
      code <here>
        indented	tab
      ```

      ## Requirements

      - **FC-SMI-01.1** The SSI shall find a Device by its Device ID. [H8.16(a)(i)]
      - **FC-SMI-01.2** The SSI shall say so when there is none.

      ## Edges

      These words stay.

      Others stay as well.

      ## End

      Kept.

      The document ends in a deletion.
      """;

  private static final String AFTER =
      """
      ## Purpose

      Answers which Device has a given <b>Device</b> ID.
      Hello <world>, & "nobody" of <!-- us -->: 5 &lt; 150, ]]>.

      ### Signs

      A bell {back} and a vertical tab {feed} and half a \uFFFD sign; a no-break space here.

      Emoji 😁 and a family 👩‍👩‍👦; Hebrew שלום (לכולם) 13; Arabic مرحبا بكم; zw; softhyphen.

      It is **bold** and code here, *all* of it.

      ## Tables

      | Key | Value | Note |
      |---|---|---|
      | a | 1 | |
      | d | 4 `y` | stays |
      | e | | |

      Between.

      | Column | New | Other |
      |---|---|---|
      | x | | y |
      | z | 1 | |

      | A | quite | different | one |
      |---|---|---|---|
      | 1 | 2 | 3 | 4 |

      ## Lists

      1. One
      2. Two and a half
         - nested
      3. deeper
      4. Three

      was an item

      ```
      code <there>
        indented	tab
      ```

      ## Requirements

      - **FC-SMI-01.1** The SSI shall find a Device by its Device ID. [H8.16(a)(i)]
      - **FC-SMI-01.3** The SSI shall not say so when there is one.

      ## Edges

      These words stay, and words come at the end.

      Then comes a paragraph.

      Quite another one comes here.

      And before these words others stay as well.

      ## End

      Kept.
      """;

  private NastyCases() {}

  static Delta delta() {
    return Deltas.between(Read.edition(with(BEFORE)), Read.edition(with(AFTER)));
  }

  static Delta reversed() {
    return Deltas.between(Read.edition(with(AFTER)), Read.edition(with(BEFORE)));
  }

  private static Texts with(String body) {
    Texts texts = Texts.example();
    String head = texts.get(PATH);
    int end = head.indexOf("---", 3) + 4;
    String signs =
        body.replace("{bell}", "\007")
            .replace("{back}", "\010")
            .replace("{tab}", "\013")
            .replace("{feed}", "\014");
    return texts.with(PATH, head.substring(0, end) + "\n" + signs);
  }
}
