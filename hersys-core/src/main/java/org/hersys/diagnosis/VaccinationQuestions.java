package org.hersys.diagnosis;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.hersys.law.Citation;
import org.hersys.time.Timeline;

/**
 * What a form asks of the vaccinations (ワクチン接種歴の記載欄): each dose by itself, or only how many there were.
 *
 * <p>Closed: a dose more on the screen than on the form is all that is known to have differed.
 *
 * @param dosesOnForm how many doses the form has a field for, 0 where it asks none by itself
 * @param dosesOnScreen how many doses can be entered on the screen; more than these are entered as 「回数不明」 with their
 *     number in the remarks
 * @param asksCount whether the form asks for the number of doses
 * @param citation where that is written
 */
public record VaccinationQuestions(int dosesOnForm, int dosesOnScreen, boolean asksCount, Citation citation) {

    /**
     * Checks that the screen takes what the form takes.
     *
     * @param dosesOnForm how many doses the form has a field for
     * @param dosesOnScreen how many doses can be entered on the screen
     * @param asksCount whether the form asks for the number of doses
     * @param citation where that is written
     * @throws IllegalArgumentException if a number is negative or the screen takes fewer doses than the form
     */
    public VaccinationQuestions {
        requireNonNull(citation, "citation");
        if (dosesOnForm < 0 || dosesOnScreen < dosesOnForm) {
            throw new IllegalArgumentException("the screen must take the doses of the form, but takes " + dosesOnScreen
                    + " where the form takes " + dosesOnForm);
        }
    }

    static VaccinationQuestions none(Citation citation) {
        return new VaccinationQuestions(0, 0, false, citation);
    }

    static VaccinationQuestions ofDoses(int doses, Citation citation) {
        return new VaccinationQuestions(doses, doses, false, citation);
    }

    static VaccinationQuestions ofCount(int dosesOnScreen, Citation citation) {
        return new VaccinationQuestions(0, dosesOnScreen, true, citation);
    }

    /**
     * What the form of a day asks.
     *
     * @param reportDate the report date of the notification (報告年月日)
     * @return the questions; none before 2021-02-10
     */
    public static VaccinationQuestions on(LocalDate reportDate) {
        return timeline().on(reportDate);
    }

    /**
     * What all forms ask with their sources, by report date.
     *
     * @return the timeline that {@link #on} reads
     */
    public static Timeline<VaccinationQuestions> timeline() {
        return PatientValueSets.VACCINATION;
    }
}
