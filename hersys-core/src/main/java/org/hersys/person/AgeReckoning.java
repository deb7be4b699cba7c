package org.hersys.person;

import java.time.LocalDate;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;

/**
 * On which day a year of age is completed (満年齢の数え方).
 *
 * <p>A person is 「65歳以上」 one day earlier in law than in everyday use. hersys counts as everyday use does unless a host
 * decides otherwise, because forms and hospital systems print that age.
 */
public enum AgeReckoning {
    /** 誕生日に加齢: on the birthday; born on 29 February, on 1 March of a common year. The default. */
    CONVENTIONAL(Sources.provisional("満年齢は誕生日に加算する（2月29日生まれの者は、平年は3月1日）。電子カルテ・届出様式の一般的な表示に合わせた")),

    /** 誕生日の前日に加齢: from the day before the birthday, as the law on counting age has it. */
    STATUTORY(Citation.of("年齢計算ニ関スル法律", Provenance.PUBLIC).numbered("明治35年法律第50号"));

    private final Citation citation;

    AgeReckoning(Citation citation) {
        this.citation = citation;
    }

    /**
     * The completed years of age on a day (満年齢).
     *
     * @param birth the day of birth
     * @param day the day asked about, not before the birth
     * @return completed years, 0 or more
     * @throws IllegalArgumentException if the day is before the birth
     */
    public int yearsOn(LocalDate birth, LocalDate day) {
        return monthsOn(birth, day) / 12;
    }

    /**
     * The completed months of age on a day (月齢). A month is completed on the day of the month of the birth or, where
     * the month has no such day, on the first of the next; in law one day earlier.
     *
     * @param birth the day of birth
     * @param day the day asked about, not before the birth
     * @return completed months, 0 or more
     * @throws IllegalArgumentException if the day is before the birth
     */
    public int monthsOn(LocalDate birth, LocalDate day) {
        if (day.isBefore(birth)) {
            throw new IllegalArgumentException("day must not be before the birth");
        }
        int months = (day.getYear() - birth.getYear()) * 12 + day.getMonthValue() - birth.getMonthValue();
        int dayOfMonth = day.getDayOfMonth();
        if (this == STATUTORY) {
            // The age in law is the conventional age of the following day. It is counted without making that date,
            // because every decision passes here.
            boolean lastOfMonth = dayOfMonth == day.lengthOfMonth();
            months += lastOfMonth ? 1 : 0;
            dayOfMonth = lastOfMonth ? 1 : dayOfMonth + 1;
        }
        return dayOfMonth < birth.getDayOfMonth() ? months - 1 : months;
    }

    /**
     * Where the reckoning is written.
     *
     * @return its source
     */
    public Citation citation() {
        return citation;
    }
}
