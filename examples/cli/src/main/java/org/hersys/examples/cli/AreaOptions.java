package org.hersys.examples.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.hersys.Hersys;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.dailyreport.DailyReportSummary;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.examples.cli.rows.UnreadableInputException;
import org.hersys.facility.CentreId;
import org.hersys.facility.PublicHealthCentre;
import org.hersys.institution.Prefecture;
import org.hersys.port.memory.InMemoryJurisdictionDirectory;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Whose reports are added up (集計する範囲のオプション), by somebody of that place: the area of a centre, a prefecture, or with
 * neither the nation, for the ministry.
 */
final class AreaOptions {

    private static final BilingualText NO_PREFECTURE = BilingualText.of(
            "--centre の保健所の都道府県を --prefecture に指定してください。", "--centre needs --prefecture, in which the centre is");

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--prefecture", paramLabel = "PP")
    private @Nullable Prefecture prefecture;

    @Option(names = "--centre", paramLabel = "ID")
    private @Nullable CentreId centre;

    @Option(names = "--account", paramLabel = "ID")
    private ActorId account = ActorId.of("command-line");

    /** The summary of the place, or why there is none. */
    Outcome<DailyReportSummary> summary(Shell shell, LocalDate from, LocalDate to, Instant countedAt)
            throws IOException {
        if (prefecture == null && centre != null) {
            throw new UnreadableInputException(NO_PREFECTURE);
        }
        var reading = system(shell).readingDailyReports();
        if (prefecture == null) {
            return reading.summary(Actor.ministry(account), from, to, countedAt);
        }
        return centre == null
                ? reading.summary(
                        Actor.prefecture(account, prefecture), Jurisdiction.of(prefecture), from, to, countedAt)
                : reading.summary(
                        Actor.centre(account, centre), Jurisdiction.of(prefecture, centre), from, to, countedAt);
    }

    private Hersys system(Shell shell) {
        var directory = InMemoryJurisdictionDirectory.builder();
        if (prefecture != null && centre != null) {
            directory.centre(PublicHealthCentre.builder(centre, centre.value(), prefecture)
                    .build());
        }
        return Hersys.builder()
                .clock(shell.clock())
                .unitOfWork(database.store(shell))
                .directory(directory.build())
                .build();
    }
}
