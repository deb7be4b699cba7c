package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hersys.examples.cli.rows.CsvProfile;
import org.hersys.examples.cli.rows.Rows;
import org.hersys.institution.Prefecture;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Shows what the library does on the patients of a day (診療日の判断): each patient, the daily report, four editions of the
 * law side by side. Without a file it shows an invented list and one of real open data, which are in the jar.
 */
@Command(name = "clinic-day", mixinStandardHelpOptions = true)
final class ClinicDayCommand implements Callable<Integer> {

    private static final String INVENTED = "clinic-2022-09-26.csv";
    private static final String PUBLISHED = "tokyo-2020-04-04.csv";

    private final Shell shell;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "emr")
    private @Nullable Path file;

    @Option(names = "--encoding", paramLabel = "UTF-8|Shift_JIS")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(names = "--prefecture", paramLabel = "PP")
    private Prefecture prefecture = Prefecture.TOKYO;

    @Option(names = "--store", paramLabel = "FILE")
    private @Nullable Path store;

    ClinicDayCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        var screen = shell.screen();
        var clinic = file == null
                ? bundled(INVENTED, Rows.EMR, prefecture)
                : PatientList.read(Rows.patients(InputOptions.open(file), encoding, Rows.EMR), prefecture);
        var editions = new Editions();
        new ClinicDay(screen, title(), clinic, editions).print();
        if (file == null) {
            new PublishedCases(screen, bundled(PUBLISHED, Rows.OPEN_DATA, null), editions).print();
        }
        if (store != null) {
            ClinicReport.of(screen, clinic, prefecture, store, shell.clock()).print();
        }
        screen.flush();
        return clinic.problems().isEmpty() ? Exit.ANSWERED : Exit.SOME_ROWS_BAD;
    }

    private BilingualText title() {
        return file == null
                ? BilingualText.of(
                                "ある診療所の一日 - {0}の電子カルテの一覧（すべて架空の患者）",
                                "A clinic's day - a list as an EMR in {0} writes it (every patient is invented)")
                        .with(prefecture.label())
                : BilingualText.of("ある診療所の一日 - {0}（{1}）", "A clinic's day - {0} ({1})")
                        .with(file.getFileName(), prefecture.label());
    }

    private static PatientList bundled(String name, CsvProfile profile, @Nullable Prefecture prefecture)
            throws IOException {
        InputStream data = requireNonNull(ClinicDayCommand.class.getResourceAsStream("data/" + name), name);
        return PatientList.read(Rows.patients(data, UTF_8, profile), prefecture);
    }
}
