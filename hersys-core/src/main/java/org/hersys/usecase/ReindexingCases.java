package org.hersys.usecase;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import org.hersys.cases.CaseRecord;
import org.hersys.port.Transaction;
import org.hersys.result.Outcome;
import org.hersys.result.Page;
import org.hersys.result.PageRequest;
import org.hersys.time.JapanTime;

/**
 * Makes anew by what cases are found (検索用データの再作成): after areas of health centres were changed, after a release that
 * searches by more, or when the key of the blind index is replaced.
 *
 * <p>For who runs the system; nobody is shown anything, so that there is no actor and no entry of the audit trail. Work goes
 * on meanwhile, and it may be stopped and begun again. What is entered while it runs has the new keys already.
 */
public final class ReindexingCases {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public ReindexingCases(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * Goes over all cases, some hundred in one transaction.
     *
     * @return how many there were
     * @throws org.hersys.port.StorageException if the store fails; what was made anew before stays so
     */
    public long reindex() {
        var today = LocalDate.ofInstant(setting.clock().instant(), JapanTime.ZONE);
        long count = 0;
        var next = PageRequest.first(PageRequest.MOST_ITEMS);
        while (true) {
            var wanted = next;
            Page<CaseRecord> done = setting.unitOfWork()
                    .run(transaction -> Outcome.accepted(reindexed(transaction, wanted, today)))
                    .orElseThrow();
            count += done.items().size();
            if (done.next().isEmpty()) {
                return count;
            }
            next = wanted.after(done.next().get());
        }
    }

    private Page<CaseRecord> reindexed(Transaction transaction, PageRequest wanted, LocalDate today) {
        var cases = transaction.cases();
        var page = cases.all(wanted);
        page.items().forEach(cases::renewKeys);
        cases.affiliateAll(page.items().stream()
                .collect(toMap(record -> record, record -> setting.directory().affiliationOf(record, today))));
        return page;
    }
}
