package dev.ssi.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefDatabase;
import org.eclipse.jgit.lib.Repository;

/** Tags and branches by the names that people use for them. */
final class Names {
  /** Where git looks for a name, and in which order. */
  private static final List<String> PLACES =
      List.of("%s", "refs/%s", "refs/tags/%s", "refs/heads/%s", "refs/remotes/%s");

  private static final String REMOTE_HEAD = "refs/remotes/%s/HEAD";

  private final RefDatabase refs;

  Names(Repository repository) {
    this.refs = repository.getRefDatabase();
  }

  /** Every tag and branch that a name could mean, the one that git takes first. */
  List<Ref> of(String name) throws IOException {
    List<Ref> found = new ArrayList<>();
    if (!Repository.isValidRefName("x/" + name)) {
      return found;
    }
    for (String place : PLACES) {
      add(found, place.replace("%s", name));
    }
    if (found.isEmpty()) {
      add(found, REMOTE_HEAD.replace("%s", name));
    }
    return found;
  }

  private void add(List<Ref> found, String fullName) throws IOException {
    Ref ref = refs.exactRef(fullName);
    if (ref != null) {
      found.add(ref);
    }
  }

  /**
   * What a name that stands in a file is called in this clone. Where it is a branch that only a
   * remote has, which is so in every clone but that of its author, the remote's; the first by name
   * where several have it.
   */
  String here(String name) throws IOException {
    if (!of(name).isEmpty() || !Repository.isValidRefName("x/" + name)) {
      return name;
    }
    for (Ref ref : refs.getRefsByPrefix(Constants.R_REMOTES)) {
      String remote = ref.getName().substring(Constants.R_REMOTES.length());
      int slash = remote.indexOf('/');
      if (remote.substring(slash + 1).equals(name)) {
        return remote;
      }
    }
    return name;
  }

  /** All tags, then branches, then those of remotes; each by name. */
  List<String> all() throws IOException {
    List<String> all = new ArrayList<>();
    for (String place : List.of(Constants.R_TAGS, Constants.R_HEADS, Constants.R_REMOTES)) {
      for (Ref ref : refs.getRefsByPrefix(place)) {
        String name = ref.getName().substring(place.length());
        if (!name.endsWith("/" + Constants.HEAD)) {
          all.add(name);
        }
      }
    }
    return all;
  }

  /** The branch that is to be born with the first commit; null if there is a commit already. */
  String unborn() throws IOException {
    Ref head = refs.exactRef(Constants.HEAD);
    ObjectId commit = head == null ? null : head.getObjectId();
    return head == null || commit != null
        ? null
        : Repository.shortenRefName(head.getLeaf().getName());
  }
}
