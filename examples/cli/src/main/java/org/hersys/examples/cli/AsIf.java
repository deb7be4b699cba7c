package org.hersys.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import org.hersys.examples.cli.answers.DecisionJson;
import org.hersys.institution.Prefecture;
import org.hersys.json.HersysJson;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingRegimes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As if on which day and in which prefecture it is decided (仮定による判断). The age stays that at the real diagnosis. */
final class AsIf {

    private static final ReportingRegimes REGIMES = ReportingRegimes.standard();

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate day;

    @Option(names = "--prefecture", paramLabel = "PP")
    private @Nullable Prefecture prefecture;

    @Option(names = "--compare", paramLabel = "DATE")
    private @Nullable LocalDate compare;

    NotificationDecision decide(NotificationFacts facts) {
        return decide(facts, day == null ? facts.diagnosedOn() : day);
    }

    private NotificationDecision decide(NotificationFacts facts, LocalDate on) {
        return prefecture == null ? REGIMES.decideAsIf(facts, on) : REGIMES.decideAsIf(facts, on, prefecture);
    }

    /** The decision of the other day, if one was asked for. */
    @Nullable
    NotificationDecision compared(NotificationFacts facts) {
        return compare == null ? null : decide(facts, compare);
    }

    void write(NotificationFacts facts, JsonGenerator json) throws IOException {
        var decision = decide(facts);
        HersysJson.standard().writeMembers(decision, json);
        var other = compared(facts);
        if (other != null) {
            DecisionJson.writeComparison(decision, other, json);
        }
    }
}
