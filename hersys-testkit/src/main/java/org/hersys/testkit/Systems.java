package org.hersys.testkit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hersys.Hersys;
import org.hersys.port.JurisdictionDirectory;
import org.hersys.port.memory.InMemoryJurisdictionDirectory;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.time.JapanTime;

/** Whole systems in memory, in which the invented institutions and centres are at home (試験用のシステム一式). */
public final class Systems {

    private Systems() {}

    /**
     * A directory of all {@link Institutions}.
     *
     * @return the directory, in which each institution has its centre
     */
    public static JurisdictionDirectory directory() {
        var directory = InMemoryJurisdictionDirectory.builder();
        Institutions.centres().forEach(directory::centre);
        directory.followUpCentre(Institutions.followUpCentre());
        var jurisdictions = Institutions.jurisdictions();
        for (var institution : Institutions.institutions()) {
            directory.institution(institution);
            var centre = jurisdictions.get(institution.id());
            if (centre != null) {
                directory.jurisdiction(institution.municipality(), centre);
            }
        }
        return directory.build();
    }

    /**
     * A clock that stands still at ten in the morning.
     *
     * @param day the day in Japan
     * @return the clock
     */
    public static Clock clockOn(LocalDate day) {
        return Clock.fixed(
                day.atTime(LocalTime.of(10, 0)).atZone(JapanTime.ZONE).toInstant(), JapanTime.ZONE);
    }

    /**
     * Begins a system with an empty store, the directory of all {@link Institutions} and the standard law.
     *
     * @param clock tells the instant
     * @return a builder, in which everything may be changed
     */
    public static Hersys.Builder builder(Clock clock) {
        return Hersys.builder()
                .clock(clock)
                .unitOfWork(new InMemoryUnitOfWork())
                .directory(directory());
    }

    /**
     * A system with an empty store on a day.
     *
     * @param day the day in Japan
     * @return a system in which it is always ten in the morning of that day
     */
    public static Hersys on(LocalDate day) {
        return builder(clockOn(day)).build();
    }
}
