package org.hersys.person;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.hersys.law.Citation;
import org.hersys.law.Sources;
import org.hersys.text.BilingualText;

/**
 * One of the fourteen columns of the daily report (日次報告の年代区分), in the order of the screen.
 *
 * <p>The sixties are cut in two, because those aged 65 or over are notified. Every age in completed years belongs to exactly
 * one bracket; the last one is for those whose age is not known.
 */
public enum AgeBracket {
    /** 0歳. */
    AGED_0(0, 0, "0歳", "under 1"),
    /** 1-4歳. */
    AGED_1_TO_4(1, 4, "1-4歳", "1-4"),
    /** 5-9歳. */
    AGED_5_TO_9(5, 9, "5-9歳", "5-9"),
    /** 10代. */
    TEENS(10, 19, "10代", "10-19"),
    /** 20代. */
    TWENTIES(20, 29, "20代", "20-29"),
    /** 30代. */
    THIRTIES(30, 39, "30代", "30-39"),
    /** 40代. */
    FORTIES(40, 49, "40代", "40-49"),
    /** 50代. */
    FIFTIES(50, 59, "50代", "50-59"),
    /** 60-64歳. */
    AGED_60_TO_64(60, 64, "60-64歳", "60-64"),
    /** 65-69歳. */
    AGED_65_TO_69(65, 69, "65-69歳", "65-69"),
    /** 70代. */
    SEVENTIES(70, 79, "70代", "70-79"),
    /** 80代. */
    EIGHTIES(80, 89, "80代", "80-89"),
    /** 90歳以上. */
    AGED_90_OR_OVER(90, AgeKnowledge.HIGHEST, "90歳以上", "90 or over"),
    /** 不明: nothing is known of the age. */
    UNKNOWN(0, AgeKnowledge.HIGHEST, "不明", "unknown");

    private static final List<AgeBracket> ALL = List.of(values());

    private final int lowest;
    private final int highest;
    private final BilingualText label;

    AgeBracket(int lowest, int highest, String ja, String en) {
        this.lowest = lowest;
        this.highest = highest;
        this.label = BilingualText.of(ja, en);
    }

    /**
     * The bracket of an age.
     *
     * @param completedYears the age in completed years, 0 or more
     * @return its bracket; never {@link #UNKNOWN}
     * @throws IllegalArgumentException if the age is negative
     */
    public static AgeBracket of(int completedYears) {
        if (completedYears < 0) {
            throw new IllegalArgumentException("completedYears must be 0 or more, but was " + completedYears);
        }
        return ALL.stream()
                .filter(bracket -> completedYears <= bracket.highest)
                .findFirst()
                .orElse(AGED_90_OR_OVER);
    }

    /**
     * The brackets to which a person may belong.
     *
     * @param age what is known of the age
     * @param day the day of diagnosis
     * @param reckoning on which day a year of age is completed
     * @return one bracket where it is certain, the youngest first where a band straddles several, and only
     *     {@link #UNKNOWN} where nothing is known
     * @throws IllegalArgumentException if the day is before the birth
     */
    public static List<AgeBracket> possibleFor(AgeKnowledge age, LocalDate day, AgeReckoning reckoning) {
        return age.isUnknown()
                ? List.of(UNKNOWN)
                : List.copyOf(EnumSet.range(of(age.lowestOn(day, reckoning)), of(age.highestOn(day, reckoning))));
    }

    /**
     * Where the brackets are laid down.
     *
     * @return the source
     */
    public static Citation citation() {
        return Sources.DAILY_REPORT_BRIEFING.at("日次報告画面の報告方法");
    }

    /**
     * The lowest age of the bracket.
     *
     * @return completed years
     */
    public int lowest() {
        return lowest;
    }

    /**
     * The highest age of the bracket, which belongs to it.
     *
     * @return completed years; {@link AgeKnowledge#HIGHEST} for the last ones
     */
    public int highest() {
        return highest;
    }

    /**
     * What the screen calls it.
     *
     * @return 「60-64歳」 and 60-64
     */
    public BilingualText label() {
        return label;
    }
}
