package org.hersys.examples.cli.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.hersys.check.CheckSubject;
import org.hersys.institution.Prefecture;
import org.hersys.json.JsonRow;
import org.hersys.notification.NotificationContent;
import org.hersys.regime.ReportingRegimes;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.jspecify.annotations.Nullable;

/** A notification that somebody has written (記載された発生届), and what is known of its reporting. */
public final class WrittenNotification {

    static final String[] BESIDES = {RowId.MEMBER, "reportDate", "prefecture", "smsWanted"};

    private static final ReportingRegimes REGIMES = ReportingRegimes.standard();

    private final NotificationContent content;
    private final @Nullable LocalDate reportDate;
    private final @Nullable Prefecture prefecture;
    private final boolean smsWanted;

    private WrittenNotification(
            NotificationContent content,
            @Nullable LocalDate reportDate,
            @Nullable Prefecture prefecture,
            boolean smsWanted) {
        this.content = content;
        this.reportDate = reportDate;
        this.prefecture = prefecture;
        this.smsWanted = smsWanted;
    }

    /** The notification of a row, or everything that is wrong with the row. */
    static Outcome<WrittenNotification> of(JsonRow<NotificationContent> row) {
        var reportDate = row.beside("reportDate", LocalDate.class);
        var prefecture = row.beside("prefecture", Prefecture.class);
        var smsWanted = row.beside("smsWanted", Boolean.class);
        var problems = new ArrayList<Problem>();
        problems.addAll(reportDate.problems());
        problems.addAll(prefecture.problems());
        problems.addAll(smsWanted.problems());
        problems.addAll(row.document().problems());
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return row.document()
                .map(content -> new WrittenNotification(
                        content,
                        reportDate.orElseThrow().orElse(null),
                        prefecture.orElseThrow().orElse(null),
                        smsWanted.orElseThrow().orElse(false)));
    }

    /**
     * What is checked.
     *
     * @param today the day on which it is checked, and reported unless the row says otherwise
     * @return the subject of the checks
     */
    public CheckSubject subject(LocalDate today) {
        var subject = CheckSubject.builder(content, today).smsWanted(smsWanted);
        Optional.ofNullable(reportDate).ifPresent(subject::reportDate);
        Optional.ofNullable(prefecture).ifPresent(place -> subject.decidedBy(REGIMES, place));
        return subject.build();
    }

    /** That it is one; nothing of what it says. */
    @Override
    public String toString() {
        return "WrittenNotification[" + content + "]";
    }
}
