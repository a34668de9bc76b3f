package dev.ssi.history.audit;

import dev.ssi.history.Stage;
import dev.ssi.model.governance.Release;
import dev.ssi.text.NaturalOrder;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one release changed.
 *
 * @param stage the release itself; or, of what is not released yet, the documents at hand
 * @param version or null of what is not released yet
 * @param previous the name of the release before, or null for the first
 * @param record of the release, or null where there is none
 * @param accounts of every item that changed, in the order of the delta's kinds and ids; of the
 *     first release, of every item
 */
public record ReleaseTrail(
    Stage stage, String version, String previous, Release record, List<Account> accounts) {
  public ReleaseTrail {
    accounts = List.copyOf(accounts);
  }

  ReleaseTrail only(Predicate<Account> wanted) {
    return new ReleaseTrail(
        stage, version, previous, record, accounts.stream().filter(wanted).toList());
  }

  /** The ids of the proposals that account for its changes, in order. */
  public SortedSet<String> proposals() {
    return accounts.stream()
        .flatMap(account -> account.proposals().stream())
        .collect(Collectors.toCollection(() -> new TreeSet<>(NaturalOrder.INSTANCE)));
  }

  /** What changed under one proposal. */
  public List<Account> under(String proposal) {
    return accounts.stream().filter(each -> each.proposals().contains(proposal)).toList();
  }

  /** What nobody accounts for; of the first release nothing, for nothing came before. */
  public List<Account> unaccounted() {
    return isFirst()
        ? List.of()
        : accounts.stream()
            .filter(each -> each.proposals().isEmpty() && !isOfRelease(each))
            .toList();
  }

  /** What the documents say of themselves, which a release changes by itself. */
  private static boolean isOfRelease(Account account) {
    return account.item().kind().equals("document");
  }

  /** The documents whose version, date or status this release changed. */
  public List<Account> documents() {
    return isFirst()
        ? List.of()
        : accounts.stream()
            .filter(each -> each.proposals().isEmpty() && isOfRelease(each))
            .toList();
  }

  /** Whether nothing came before, so that every item is new and no proposal asked for it. */
  public boolean isFirst() {
    return previous == null && version != null;
  }
}
