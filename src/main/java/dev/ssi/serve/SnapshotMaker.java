package dev.ssi.serve;

import dev.ssi.document.Publication;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Edition;
import dev.ssi.document.live.LivePublication;
import dev.ssi.document.live.LiveSite;
import dev.ssi.document.live.Preview;
import dev.ssi.document.live.SiteFacts;
import dev.ssi.history.Provenance;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Makes the site of the documents as they are now. */
final class SnapshotMaker {
  private final SourceTree tree;
  private final Checker checker;
  private final String tool;
  private final Consumer<Throwable> bugs;

  /**
   * @param tree reads the documents anew each time
   * @param tool the version of ssi
   * @param bugs takes what went wrong in this program
   */
  SnapshotMaker(SourceTree tree, Checker checker, String tool, Consumer<Throwable> bugs) {
    this.tree = tree;
    this.checker = checker;
    this.tool = tool;
    this.bugs = bugs;
  }

  /** The site, or one that says why there is none. */
  Snapshot make() {
    try {
      return read();
    } catch (IOException unreadable) {
      return Snapshot.trouble("The documents cannot be read: " + unreadable.getMessage());
    } catch (RuntimeException | StackOverflowError bug) {
      bugs.accept(bug);
      return Snapshot.trouble(Snapshot.BUG);
    }
  }

  private Snapshot read() throws IOException {
    MarkedTree marked = new MarkedTree(tree);
    Checker.Checked checked = checker.check(marked);
    Set<String> pages = new HashSet<>();
    Preview preview =
        new Preview(
            marked.mark() + tool,
            new Remarks(checked.trace()).of(checked.findings()),
            pages::contains);
    return new Snapshot(preview.edition(), preview.summary(), () -> site(checked, preview, pages));
  }

  private Snapshot.Site site(Checker.Checked checked, Preview preview, Set<String> pages) {
    try {
      SourceTree.Origin origin = tree.origin();
      Book book = Book.of(checked.trace(), new Edition(origin.revision(), origin.commit(), null));
      SiteFacts facts = SiteFacts.of(book, checked.errors(), tool).with(preview);
      Publication site = publication(book, facts);
      pages.addAll(site.faces().keySet());
      return Snapshot.Site.of(facts, site.faces());
    } catch (RuntimeException | StackOverflowError bug) {
      bugs.accept(bug);
      return Snapshot.Site.trouble(Snapshot.BUG);
    }
  }

  private Publication publication(Book book, SiteFacts facts) {
    Publication site = LivePublication.of(book, tool);
    // Releases do not change with a save, and to read them takes longer than all the rest.
    LiveSite.addTo(site, book, facts, Provenance.NONE);
    Assets.faces().forEach(site::add);
    return site;
  }
}
