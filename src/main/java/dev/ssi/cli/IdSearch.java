package dev.ssi.cli;

import dev.ssi.git.Revision;
import dev.ssi.load.Loader;
import dev.ssi.model.Documents;
import dev.ssi.scaffold.TakenIds;
import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Looks for ids in the work tree and in every branch that the clone has. */
final class IdSearch {
  /** Longer files are refused anyway. */
  private static final int LONGEST = 2 * 1024 * 1024;

  private final TakenIds ids = new TakenIds();

  /** Contents that were read before: most files are the same in all branches. */
  private final Set<String> read = new HashSet<>();

  private IdSearch() {}

  /**
   * Every id that is mentioned.
   *
   * @throws dev.ssi.git.GitProblem if a branch cannot be read: its ids might be given twice
   */
  static TakenIds of(Sides sides, Side side) throws IOException {
    return of(sides, List.of(side));
  }

  /**
   * The same of several sides, which need not be the work tree nor the tip of a branch.
   *
   * @throws dev.ssi.git.GitProblem if a branch cannot be read
   */
  static TakenIds of(Sides sides, List<Side> some) throws IOException {
    IdSearch search = new IdSearch();
    for (Side side : some) {
      search.add(side.tree());
    }
    if (sides.isInRepository()) {
      GitPlace place = sides.git();
      for (Revision branch : place.repository().branches()) {
        search.add(place.repository().tree(branch, place.documents(branch).path()));
      }
    }
    return search.ids;
  }

  private void add(SourceTree tree) throws IOException {
    for (TreeEntry entry : tree.entries(Loader.FOLDERS)) {
      ids.add(entry.name());
      boolean isFile = entry.type() == TreeEntry.Type.FILE;
      if (isFile && (entry.contentId() == null || read.add(entry.contentId()))) {
        ids.add(text(tree, entry));
      }
    }
  }

  private static String text(SourceTree tree, TreeEntry entry) throws IOException {
    return new String(tree.read(entry, LONGEST), StandardCharsets.UTF_8);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * The first branch whose documents have an item of a name, such as {@code branch main}. Only
   * branches that mention the name are read.
   *
   * @param has whether documents have it
   * @throws dev.ssi.git.GitProblem if a branch cannot be read
   */
  static Optional<String> branchWith(Sides sides, String name, BiPredicate<Documents, String> has)
      throws IOException {
    if (!sides.isInRepository()) {
      return Optional.empty();
    }
    GitPlace place = sides.git();
    Map<String, Boolean> mentions = new HashMap<>();
    for (Revision branch : place.repository().branches()) {
      SourceTree tree = place.repository().tree(branch, place.documents(branch).path());
      boolean mentioned = false;
      for (TreeEntry entry : tree.entries(Loader.FOLDERS)) {
        if (entry.type() == TreeEntry.Type.FILE && !mentioned) {
          Boolean known = mentions.get(entry.contentId());
          mentioned = known == null ? plain(text(tree, entry)).contains(plain(name)) : known;
          mentions.put(entry.contentId(), mentioned);
        }
      }
      if (mentioned && has.test(Loader.load(tree).documents(), name)) {
        return Optional.of(branch.name().replaceFirst("^refs/(heads|remotes)/", ""));
      }
    }
    return Optional.empty();
  }
}
