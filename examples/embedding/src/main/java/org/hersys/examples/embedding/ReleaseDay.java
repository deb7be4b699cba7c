package org.hersys.examples.embedding;

import java.io.PrintStream;
import java.time.LocalDate;
import org.hersys.law.Truth;
import org.hersys.release.RecuperationPlace;
import org.hersys.release.ReleaseCriteria;
import org.hersys.release.ReleaseFacts;

/** When a patient may be released from recuperation. */
public final class ReleaseDay {

    private ReleaseDay() {}

    /** Judges one patient. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // tag::release[]
        var facts = ReleaseFacts.asOf(LocalDate.of(2022, 9, 20))
                .onsetOn(LocalDate.of(2022, 9, 10))
                .relievedOn(LocalDate.of(2022, 9, 15))
                .ventilated(Truth.NO)
                .place(RecuperationPlace.HOME)
                .build();

        var decision = ReleaseCriteria.standard().decide(facts);

        out.println(decision.outcome()); // RELEASABLE
        out.println(decision.lastDayOfRecuperation()); // Optional[2022-09-17]
        out.println(decision.from()); // Optional[2022-09-18]
        // end::release[]
    }
}
