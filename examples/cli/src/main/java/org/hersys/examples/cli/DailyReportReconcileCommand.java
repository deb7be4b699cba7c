package org.hersys.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hersys.dailyreport.DailyReconciliation;
import org.hersys.dailyreport.NotificationShortfall;
import org.hersys.examples.cli.CountsTable.Column;
import org.hersys.person.AgeBracket;
import org.hersys.person.CaseId;
import org.hersys.text.BilingualText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares what was reported for a day with the people notified for it (日次報告と発生届の照合). */
@Command(name = "reconcile", mixinStandardHelpOptions = true)
final class DailyReportReconcileCommand implements Callable<Integer> {

    private static final BilingualText AGREES =
            BilingualText.of("発生届の{0}人は全て報告数に含まれている。", "All {0} persons who were notified fit into what was reported.");
    private static final BilingualText SHORT =
            BilingualText.of("{0}：{1}人少ない。発生届の患者：{2}", "{0}: {1} too few. Cases that were notified: {2}");
    private static final BilingualText LINKED =
            BilingualText.of("紐づけられているため1人として照合：{0}", "Linked, and looked for as one person: {0}");
    private static final BilingualText ELSEWHERE = BilingualText.of(
            "他の日又は他の機関で計上される者のため照合しない：{0}",
            "Not looked for, since the person was counted before, on another day or by another institution: {0}");
    private static final BilingualText NO_INSTITUTION = BilingualText.of(
            "照合するのは医療機関の報告のため、--institution を指定してください。", "give --institution: its report is what is reconciled");

    private final Shell shell;

    @Mixin
    private final UnitOptions unit = new UnitOptions();

    @Option(names = "--date", required = true, paramLabel = "DATE")
    private LocalDate day = LocalDate.MIN;

    DailyReportReconcileCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        var institution = unit.unit().institution();
        if (institution.isEmpty()) {
            shell.tell(NO_INSTITUTION);
            return Exit.UNUSABLE;
        }
        var outcome = unit.system(shell).reconcilingDailyReport().reconcile(unit.actor(), institution.get(), day);
        return outcome.isAccepted() ? show(outcome.orElseThrow()) : Told.refused(shell, outcome);
    }

    private int show(DailyReconciliation reconciliation) throws IOException {
        var screen = shell.screen();
        CountsTable.print(screen, List.of(Column.of(day.toString(), reconciliation.trueCounts())));
        if (reconciliation.isConsistent()) {
            screen.paragraph("  ", AGREES.with(reconciliation.notified()));
        }
        for (var shortfall : reconciliation.shortfalls()) {
            screen.paragraph("  ", told(shortfall));
        }
        for (var cases : reconciliation.linked()) {
            screen.paragraph("  ", LINKED.with(ids(cases)));
        }
        if (!reconciliation.countedElsewhere().isEmpty()) {
            screen.paragraph("  ", ELSEWHERE.with(ids(reconciliation.countedElsewhere())));
        }
        screen.flush();
        return reconciliation.isConsistent() ? Exit.ANSWERED : Exit.SOMETHING_TO_DO;
    }

    private static BilingualText told(NotificationShortfall shortfall) {
        var brackets = shortfall.brackets().stream().map(AgeBracket::label).toList();
        return SHORT.with(BilingualText.join(brackets, "・", ", "), shortfall.missing(), ids(shortfall.persons()));
    }

    private static String ids(List<CaseId> cases) {
        return cases.stream().map(CaseId::toString).collect(Collectors.joining(" "));
    }
}
