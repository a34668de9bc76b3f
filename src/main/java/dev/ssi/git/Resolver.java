package dev.ssi.git;

import dev.ssi.git.Revision.Signature;
import dev.ssi.git.Revision.Tag;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;

/** Finds the commit that a name stands for. */
final class Resolver {
  /** A tag, branch or id, and what leads on from it, such as {@code ~3} or {@code ^{commit}}. */
  private static final Pattern NAME = Pattern.compile("(.+?)((?:[~^]|@\\{).*)?", Pattern.DOTALL);

  /** What JGit reads of the history of a name; of other words it can make a wrong commit. */
  private static final Pattern REFLOG = Pattern.compile("@\\{\\d+\\}");

  /** git takes no fewer digits for an id; with fewer a mistyped number would become one. */
  private static final Pattern TOO_SHORT = Pattern.compile("\\p{XDigit}{1,3}");

  private final Repository repository;
  private final Names names;

  Resolver(Repository repository) {
    this.repository = repository;
    this.names = new Names(repository);
  }

  Revision resolve(String name) {
    if (name.isBlank() || name.contains("..")) {
      throw new GitProblem(
          "`" + name + "` is not one revision. Name a tag, a branch or a commit, such as v1.0.");
    }
    Matcher parts = NAME.matcher(name);
    String base = parts.matches() && !parts.group(1).equals("@") ? parts.group(1) : "HEAD";
    String rest = parts.matches() && parts.group(2) != null ? parts.group(2) : "";
    try (RevWalk walk = new RevWalk(repository)) {
      List<Ref> refs = ObjectId.isId(base) ? List.of() : names.of(base);
      ObjectId id = id(name, base, rest, refs);
      return revision(name, refs, named(name, base, id, walk), walk);
    } catch (IOException unreadable) {
      throw Unreadable.in(repository, "`" + name + "`", unreadable);
    }
  }

  private ObjectId id(String name, String base, String rest, List<Ref> refs) throws IOException {
    if (refs.isEmpty() && TOO_SHORT.matcher(base).matches()) {
      throw unknown(name, base);
    }
    if (ObjectId.isId(name)) {
      return ObjectId.fromString(name);
    }
    if (REFLOG.matcher(name).replaceAll("").contains("@{")) {
      throw notUnderstood(name);
    }
    try {
      String full = refs.isEmpty() ? base : refs.get(0).getName();
      ObjectId id = repository.resolve(full + rest);
      if (id == null) {
        throw refs.isEmpty() || refs.get(0).getObjectId() == null
            ? unknown(name, base)
            : beyond(name, base);
      }
      return id;
    } catch (AmbiguousObjectException several) {
      return onlyCommit(name, several);
    } catch (IncorrectObjectTypeException other) {
      throw noCommit(name, "something else");
    } catch (RevisionSyntaxException unsupported) {
      throw rest.isEmpty() && !base.contains("@{") ? unknown(name, base) : notUnderstood(name);
    }
  }

  /** As git does, takes the commit where the other objects that begin so are none. */
  private ObjectId onlyCommit(String name, AmbiguousObjectException several) throws IOException {
    List<ObjectId> commits = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      for (ObjectId candidate : several.getCandidates()) {
        if (walk.peel(walk.parseAny(candidate)) instanceof RevCommit) {
          commits.add(candidate);
        }
      }
    }
    if (commits.size() == 1) {
      return commits.get(0);
    }
    List<String> ids = commits.stream().map(ObjectId::name).sorted().toList();
    throw new GitProblem(
        "Several commits begin with `"
            + several.getAbbreviatedObjectId().name()
            + "`: "
            + String.join(", ", ids)
            + ". Give more of the id than `"
            + name
            + "`.");
  }

  private RevObject named(String name, String base, ObjectId id, RevWalk walk) throws IOException {
    try {
      return walk.parseAny(id);
    } catch (MissingObjectException missing) {
      if (ObjectId.isId(base)) {
        throw unknown(name, base);
      }
      throw missing;
    }
  }

  private Revision revision(String name, List<Ref> refs, RevObject named, RevWalk walk)
      throws IOException {
    RevObject object = walk.peel(named);
    if (!(object instanceof RevCommit commit)) {
      throw noCommit(name, "a " + Constants.typeString(object.getType()));
    }
    walk.parseBody(commit);
    List<String> fullNames = refs.stream().map(Ref::getName).toList();
    return new Revision(
        name,
        commit.name(),
        commit.getTree().name(),
        signature(commit.getAuthorIdent()),
        signature(commit.getCommitterIdent()),
        named instanceof RevTag tag ? tag(tag, walk) : null,
        fullNames.isEmpty() ? null : fullNames.get(0),
        fullNames.isEmpty() ? List.of() : fullNames.subList(1, fullNames.size()));
  }

  private static Tag tag(RevTag tag, RevWalk walk) throws IOException {
    walk.parseBody(tag);
    PersonIdent tagger = tag.getTaggerIdent();
    return new Tag(
        tag.getTagName(),
        tag.name(),
        tagger == null ? null : signature(tagger),
        tag.getFullMessage().strip());
  }

  private static Signature signature(PersonIdent person) {
    OffsetDateTime when = person.getWhenAsInstant().atOffset(person.getZoneOffset());
    return new Signature(person.getName(), person.getEmailAddress(), when);
  }

  private static GitProblem noCommit(String name, String what) {
    return new GitProblem(
        "`"
            + name
            + "` leads to "
            + what
            + ", not to a commit. Name a tag, a branch or a commit that holds the documents.");
  }

  private static GitProblem notUnderstood(String name) {
    return new GitProblem(
        "ssi does not understand the revision `"
            + name
            + "`. If git does, `git rev-parse \""
            + name
            + "^{commit}\"` gives the commit's id: name that.");
  }

  private GitProblem beyond(String name, String base) {
    return new GitProblem(
        Clone.isShallow(repository)
            ? "`"
                + name
                + "` is not in this clone, which is shallow: it lacks the older history. For all of"
                + " it, "
                + Clone.deepen(repository)
            : "There is no commit `"
                + name
                + "`: the history of "
                + base
                + " does not go back so far, or has no such parent. `git log "
                + base
                + "` shows it.");
  }

  private RuntimeException unknown(String name, String base) throws IOException {
    String unborn = names.unborn();
    List<String> all = names.all();
    if (unborn != null && all.isEmpty()) {
      return new GitProblem(
          "There is no revision `"
              + name
              + "`: the repository has no commit yet. `git commit` makes the first, on "
              + unborn
              + ".");
    }
    String what = ObjectId.isId(base) ? "commit" : "revision";
    boolean shallow = Clone.isShallow(repository);
    return new UnknownRevision(
        "There is no " + what + " `" + base + "` in this repository.",
        base,
        all,
        shallow
            ? "This clone is shallow and may lack it: " + Clone.deepen(repository)
            : help(base, all),
        shallow);
  }

  private static String help(String base, List<String> all) {
    List<String> remote = all.stream().filter(name -> name.endsWith("/" + base)).toList();
    return remote.isEmpty()
        ? "`git tag` and `git branch -a` list what there is; `git fetch --tags` gets what is new."
        : "Did you mean " + String.join(" or ", remote) + "?";
  }
}
