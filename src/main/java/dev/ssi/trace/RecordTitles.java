package dev.ssi.trace;

import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Records;
import dev.ssi.model.governance.Release;
import java.util.List;
import java.util.stream.Stream;

/** The records of governance as items: what those are called that have no title of their own. */
final class RecordTitles {
  private RecordTitles() {}

  static List<Item> of(Records records) {
    return Stream.of(
            records.packages().stream()
                .map(each -> item(each.id(), ItemKind.PACKAGE, each.title().value())),
            records.decisions().stream()
                .map(each -> item(each.id(), ItemKind.DECISION, title(each))),
            records.deployments().stream()
                .map(each -> item(each.id(), ItemKind.DEPLOYMENT, title(each))),
            records.releases().stream().map(each -> item(each.id(), ItemKind.RELEASE, title(each))))
        .flatMap(items -> items)
        .toList();
  }

  private static Item item(Text id, ItemKind kind, String title) {
    return new Item(id.value(), kind, title, id.span());
  }

  private static String title(Decision decision) {
    String outcome = decision.outcome().value().replace('-', ' ');
    String words = outcome.isEmpty() ? "Decision" : capital(outcome);
    Text by = decision.meeting() == null ? decision.body() : decision.meeting();
    return words + ", " + by + ", " + decision.date().date();
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String title(Deployment deployment) {
    String release = deployment.release() == null ? "" : " of version " + deployment.release();
    String day = deployment.effective() == null ? "" : ", " + deployment.effective().date();
    return "Deployment" + release + day;
  }

  private static String title(Release release) {
    return "Version " + release.version() + ", " + release.date().date();
  }
}
