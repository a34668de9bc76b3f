package dev.ssi.rule;

import dev.ssi.Texts;
import java.util.List;

/**
 * A whole cycle of records with one thing changed, and what the rules of governance say of it:
 * CP-0001 at revision 2 in PKG-2019-01, open until 2019-08-12; agreed in DEC-0001 on 2019-09-17 by
 * four votes to one of the Panel, whose quorum is four; DEP-0001, told for 18 to 28 November and in
 * service on the last of these.
 */
final class Judged {
  static final String G = "baseline/governance/";
  static final String CHANGE = G + "changes/CP-0001.yaml";
  static final String PACKAGE = G + "packages/PKG-2019-01.yaml";
  static final String DECISION = G + "decisions/DEC-0001.yaml";
  static final String LATER = G + "decisions/DEC-0002.yaml";
  static final String DEPLOYMENT = G + "deployments/DEP-0001.yaml";
  static final String PANEL = G + "bodies/PANEL.yaml";
  static final String OPSG = G + "bodies/OPSG.yaml";
  static final String POLICY = G + "policy.yaml";

  private Judged() {}

  static Texts records() {
    return Texts.exampleWithRecords();
  }

  /** Each finding as its severity, the place of what is to be mended, and the rule. */
  static List<String> findings(Texts texts) {
    return texts.validate().findings().stream()
        .map(
            each ->
                each.severity().label()
                    + " "
                    + each.span().path().replaceAll(".*/|\\.yaml", "")
                    + ":"
                    + each.span().line()
                    + ":"
                    + each.span().column()
                    + " "
                    + each.rule().id().substring("governance.".length()))
        .toList();
  }

  static List<String> messages(Texts texts) {
    return texts.validate().findings().stream().map(each -> each.message()).toList();
  }

  static Texts decidedAgain(Texts texts, String outcome, String date) {
    String first = records().get(DECISION);
    return texts.with(
        LATER,
        first
            .replace("DEC-0001", "DEC-0002")
            .replace("2019-09-17", date)
            .replace("outcome: agreed", "outcome: " + outcome));
  }
}
