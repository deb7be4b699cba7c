package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.hersys.dailyreport.DailyReportPrefill;
import org.hersys.examples.cli.CountsTable.Column;
import org.hersys.examples.cli.rows.CsvProfile;
import org.hersys.examples.cli.rows.RowSource;
import org.hersys.examples.cli.rows.Rows;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.institution.Prefecture;
import org.hersys.json.HersysJson;
import org.hersys.person.AgeBracket;
import org.hersys.regime.NotificationFacts;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts the patients of a day by age bracket (日次報告の人数の集計), and names those who cannot be counted as they are. */
@Command(name = "prefill", mixinStandardHelpOptions = true)
final class DailyReportPrefillCommand implements Callable<Integer> {

    private static final String SAMPLE =
            "{\"id\":\"a1\",\"diagnosedOn\":\"2022-09-26\",\"diagnosisClass\":\"CONFIRMED_PATIENT\",\"age\":35}";

    private final Shell shell;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(names = "--date", required = true, paramLabel = "DATE")
    private LocalDate day = LocalDate.MIN;

    @Option(names = "--prefecture", required = true, paramLabel = "PP")
    private Prefecture prefecture = Prefecture.TOKYO;

    @Option(names = "--csv", paramLabel = "FILE")
    private @Nullable Path csv;

    @Option(names = "--profile", paramLabel = "open-data|emr")
    private CsvProfile profile = Rows.EMR;

    @Option(names = "--encoding", paramLabel = "UTF-8|Shift_JIS")
    private Charset encoding = StandardCharsets.UTF_8;

    DailyReportPrefillCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        var list = PatientList.read(rows(), prefecture);
        list.problems()
                .forEach((id, problem) ->
                        shell.tell(BilingualText.of("{0}：{1}", "{0}: {1}").with(id, problem.message())));
        var prefill = list.prefill(day, prefecture);
        if (input.asJson()) {
            shell.out().write((HersysJson.standard().write(prefill) + "\n").getBytes(UTF_8));
        } else {
            show(shell.screen(), prefill);
        }
        return list.problems().isEmpty() ? Exit.ANSWERED : Exit.SOME_ROWS_BAD;
    }

    private RowSource<NotificationFacts> rows() throws IOException {
        return csv == null
                ? Rows.patients(input.lines(shell, new ByteArrayOutputStream(), SAMPLE))
                : Rows.patients(InputOptions.open(csv), encoding, profile);
    }

    static void show(Screen screen, DailyReportPrefill prefill) throws IOException {
        CountsTable.print(screen, List.of(Column.of(prefill.day().toString(), prefill.counts())));
        for (var straddling : prefill.straddling().entrySet()) {
            screen.paragraph(
                    "  ",
                    BilingualText.of("{0}：年齢を確認する（{1}）", "{0}: ask for the age ({1})")
                            .with(
                                    straddling.getKey(),
                                    BilingualText.join(
                                            straddling.getValue().stream()
                                                    .map(AgeBracket::label)
                                                    .toList(),
                                            "又は",
                                            " or ")));
        }
        listed(screen, prefill.undecided(), "計上するかどうかが不明：{0}", "It depends on what is unknown whether to count: {0}");
        listed(screen, prefill.notCounted(), "計上しない：{0}", "Not counted: {0}");
        listed(screen, prefill.ofOtherDays(), "診断日が別の日：{0}", "Diagnosed on another day: {0}");
        listed(screen, prefill.repeated(), "重複：{0}", "Listed twice: {0}");
        screen.flush();
    }

    private static void listed(Screen screen, List<String> references, String ja, String en) throws IOException {
        if (!references.isEmpty()) {
            screen.paragraph("  ", BilingualText.of(ja, en).with(String.join(" ", references)));
        }
    }
}
