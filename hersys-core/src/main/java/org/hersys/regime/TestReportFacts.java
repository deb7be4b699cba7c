package org.hersys.regime;

import static java.util.Objects.requireNonNull;

import org.hersys.diagnosis.TestProgramme;
import org.hersys.law.Answers;
import org.hersys.law.Item;
import org.hersys.law.Questionnaire;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;

/**
 * What is known of one test result (検査結果の入力の要否に係る事項). Everything may be unknown.
 *
 * <pre>{@code
 * var facts = TestReportFacts.unknown()
 *     .programme(TestProgramme.ADMINISTRATIVE)
 *     .positive(Truth.NO)
 *     .ofAdmittedSuspect(Truth.YES);
 * }</pre>
 *
 * <p>Immutable; each method that adds something returns new facts.
 */
public final class TestReportFacts {

    /** 検査の区分: under which programme the test was made. */
    public static final Item PROGRAMME;

    /** 陽性の結果. */
    public static final Item POSITIVE;

    /** 入院を要すると認められた疑似症患者の検査. */
    public static final Item OF_ADMITTED_SUSPECT;

    /** 届出の対象となった者の検査: of the course of illness for which the person is notified. */
    public static final Item OF_NOTIFIED_PERSON;

    /** All of them in asking order. */
    public static final Questionnaire QUESTIONNAIRE;

    static {
        var items = Questionnaire.builder();
        PROGRAMME = items.choice("testProgramme", BilingualText.of("検査の区分", "test programme"), TestProgramme.class);
        POSITIVE = items.yesNo("positive", BilingualText.of("陽性の結果", "positive result"));
        OF_ADMITTED_SUSPECT = items.yesNo(
                "ofAdmittedSuspect",
                BilingualText.of("入院を要すると認められた疑似症患者の検査", "test of a suspected patient judged to need admission"));
        OF_NOTIFIED_PERSON =
                items.yesNo("ofNotifiedPerson", BilingualText.of("届出の対象となった者の検査", "test of a person who is notified"));
        QUESTIONNAIRE = items.build();
    }

    private static final TestReportFacts UNKNOWN = new TestReportFacts(Answers.unknown(QUESTIONNAIRE));

    private final Answers answers;

    private TestReportFacts(Answers answers) {
        this.answers = answers;
    }

    /**
     * A test result of which nothing is known.
     *
     * @return facts with every item unknown
     */
    public static TestReportFacts unknown() {
        return UNKNOWN;
    }

    /**
     * Adds under which programme the test was made.
     *
     * @param programme the programme
     * @return new facts
     */
    public TestReportFacts programme(TestProgramme programme) {
        return new TestReportFacts(answers.with(PROGRAMME, requireNonNull(programme, "programme")));
    }

    /**
     * Adds whether the result is positive.
     *
     * @param positive no for a negative one; unknown while there is no result
     * @return new facts
     */
    public TestReportFacts positive(Truth positive) {
        return with(POSITIVE, positive);
    }

    /**
     * Adds whether the test is one of a suspected patient whose admission the physician judges necessary.
     *
     * @param admitted whether it is
     * @return new facts
     */
    public TestReportFacts ofAdmittedSuspect(Truth admitted) {
        return with(OF_ADMITTED_SUSPECT, admitted);
    }

    /**
     * Adds whether the person is notified in the course of illness to which the test belongs.
     *
     * @param notified whether the person is
     * @return new facts
     */
    public TestReportFacts ofNotifiedPerson(Truth notified) {
        return with(OF_NOTIFIED_PERSON, notified);
    }

    private TestReportFacts with(Item item, Truth truth) {
        return new TestReportFacts(answers.with(item, requireNonNull(truth, "truth")));
    }

    Answers answers() {
        return answers;
    }
}
