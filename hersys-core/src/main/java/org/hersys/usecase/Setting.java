package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import org.hersys.access.AccessPolicy;
import org.hersys.care.StatusTransitions;
import org.hersys.check.Checks;
import org.hersys.dailyreport.DailyReportRules;
import org.hersys.form.FormEditions;
import org.hersys.person.HersysIdGenerator;
import org.hersys.port.JurisdictionDirectory;
import org.hersys.port.UnitOfWork;
import org.hersys.regime.ReportingRegimes;

/**
 * What use cases work with (業務の前提): the host's ports, and the law and the policy that it has chosen.
 *
 * <p>Put together by {@code Hersys.builder()}, which knows a standard for all but the ports; a host rarely needs it by
 * itself. Immutable.
 *
 * @param clock tells the instant; the day is counted in Japan whatever its zone
 * @param unitOfWork the store
 * @param directory knows institutions and centres
 * @param policy says who may do what
 * @param checks the logic checks
 * @param regimes the law on notification
 * @param forms the editions of the form
 * @param transitions which status may follow which
 * @param ids gives out HER-SYS ids
 * @param dailyReportRules corrections, deadlines and lint of daily reports
 */
public record Setting(
        Clock clock,
        UnitOfWork unitOfWork,
        JurisdictionDirectory directory,
        AccessPolicy policy,
        Checks checks,
        ReportingRegimes regimes,
        FormEditions forms,
        StatusTransitions transitions,
        HersysIdGenerator ids,
        DailyReportRules dailyReportRules) {

    /**
     * Checks that nothing is missing.
     *
     * @param clock tells the instant; the day is counted in Japan whatever its zone
     * @param unitOfWork the store
     * @param directory knows institutions and centres
     * @param policy says who may do what
     * @param checks the logic checks
     * @param regimes the law on notification
     * @param forms the editions of the form
     * @param transitions which status may follow which
     * @param ids gives out HER-SYS ids
     * @param dailyReportRules corrections, deadlines and lint of daily reports
     */
    public Setting {
        requireNonNull(clock, "clock");
        requireNonNull(unitOfWork, "unitOfWork");
        requireNonNull(directory, "directory");
        requireNonNull(policy, "policy");
        requireNonNull(checks, "checks");
        requireNonNull(regimes, "regimes");
        requireNonNull(forms, "forms");
        requireNonNull(transitions, "transitions");
        requireNonNull(ids, "ids");
        requireNonNull(dailyReportRules, "dailyReportRules");
    }

    /** That there are ports; nothing of what they hold. */
    @Override
    public String toString() {
        return "Setting[" + policy.getClass().getSimpleName() + "]";
    }
}
