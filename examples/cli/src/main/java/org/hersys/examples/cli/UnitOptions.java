package org.hersys.examples.cli;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hersys.Hersys;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.facility.MedicalInstitution;
import org.hersys.facility.PublicHealthCentre;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.hersys.port.UnitOfWork;
import org.hersys.port.memory.InMemoryJurisdictionDirectory;
import org.hersys.time.JapanTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Whose daily report a command is about, and who asks (報告単位のオプション). A command line has no directory of institutions:
 * what it needs to know of the unit is said with the options.
 */
final class UnitOptions {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @ArgGroup(multiplicity = "1")
    private Unit unit = new Unit();

    @Option(names = "--prefecture", required = true, paramLabel = "PP")
    private Prefecture prefecture = Prefecture.TOKYO;

    @Option(names = "--of-centre", paramLabel = "ID")
    private @Nullable CentreId ofCentre;

    @Option(names = "--account", paramLabel = "ID")
    private ActorId account = ActorId.of("command-line");

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate day;

    /** One of the two. */
    private static final class Unit {

        @Option(names = "--institution", required = true, paramLabel = "ID")
        private @Nullable InstitutionId institution;

        @Option(names = "--centre", required = true, paramLabel = "ID")
        private @Nullable CentreId centre;
    }

    Prefecture prefecture() {
        return prefecture;
    }

    LocalDate today(Shell shell) {
        return JapanTime.today(clock(shell));
    }

    /** The present time of day, on the day that was asked for: the reports of 2022 can be tried out. */
    private Clock clock(Shell shell) {
        if (day == null) {
            return shell.clock();
        }
        var now = LocalTime.ofInstant(shell.clock().instant(), JapanTime.ZONE);
        return Clock.fixed(day.atTime(now).atZone(JapanTime.ZONE).toInstant(), JapanTime.ZONE);
    }

    ReportingUnit unit() {
        return unit.institution != null
                ? ReportingUnit.of(unit.institution)
                : ReportingUnit.of(requireNonNull(unit.centre, "centre"));
    }

    Actor actor() {
        return unit().institution()
                .map(institution -> Actor.outpatient(account, institution))
                .or(() -> unit().centre().map(centre -> Actor.centre(account, centre)))
                .orElseThrow();
    }

    Hersys system(Shell shell) {
        return system(database.store(shell), clock(shell));
    }

    private Hersys system(UnitOfWork store, Clock clock) {
        var directory = InMemoryJurisdictionDirectory.builder();
        var municipality = MunicipalityCode.of(prefecture);
        unit().institution()
                .map(id ->
                        MedicalInstitution.builder(id, id.value(), municipality).build())
                .ifPresent(directory::institution);
        unit().centre().ifPresent(id -> directory.centre(centre(id)));
        if (ofCentre != null) {
            directory.centre(centre(ofCentre)).jurisdiction(municipality, ofCentre);
        }
        return Hersys.builder()
                .clock(clock)
                .unitOfWork(store)
                .directory(directory.build())
                .build();
    }

    private PublicHealthCentre centre(CentreId id) {
        return PublicHealthCentre.builder(id, id.value(), prefecture).build();
    }
}
