package org.hersys.validation.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hersys.text.BilingualText;

/**
 * An era of the Japanese calendar（元号）, with the days on which dates were written in it.
 *
 * <p>The day on which Meiji and Taisho ended belongs to the following era as well: registers have both 「大正15年12月25日」
 * and 「昭和元年12月25日」. Showa and Heisei ended at midnight. Dates before 1873 were those of the lunar calendar and are not read.
 */
public enum JapaneseEra {
    /** 明治. */
    MEIJI("明治", "Meiji", 'M', 1868, LocalDate.of(1873, 1, 1), LocalDate.of(1912, 7, 30)),
    /** 大正. */
    TAISHO("大正", "Taisho", 'T', 1912, LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 25)),
    /** 昭和. */
    SHOWA("昭和", "Showa", 'S', 1926, LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
    /** 平成. */
    HEISEI("平成", "Heisei", 'H', 1989, LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
    /** 令和. */
    REIWA("令和", "Reiwa", 'R', 2019, LocalDate.of(2019, 5, 1), DateReader.LATEST);

    private static final List<JapaneseEra> ALL = List.of(values());

    private final BilingualText label;
    private final char letter;
    private final int firstYear;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    JapaneseEra(String ja, String en, char letter, int firstYear, LocalDate firstDay, LocalDate lastDay) {
        this.label = BilingualText.of(ja, en);
        this.letter = letter;
        this.firstYear = firstYear;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** The era of its name, of the first character of its name, or of its letter in either case. */
    static Optional<JapaneseEra> of(String name) {
        return ALL.stream().filter(era -> era.isCalled(name)).findFirst();
    }

    private boolean isCalled(String name) {
        return label.ja().startsWith(name) || name.equalsIgnoreCase(String.valueOf(letter));
    }

    /**
     * The year of the western calendar.
     *
     * @param yearOfEra the year of the era; 元年 is 1
     * @return for example 2022 for the fourth year of {@link #REIWA}
     */
    public int westernYear(int yearOfEra) {
        return firstYear + yearOfEra - 1;
    }

    /**
     * The year of the era.
     *
     * @param westernYear the year of the western calendar
     * @return for example 4 for 2022 of {@link #REIWA}; less than 1 before the era
     */
    public int yearOfEra(int westernYear) {
        return westernYear - firstYear + 1;
    }

    /**
     * The first day that is read as one of the era.
     *
     * @return the day; that of {@link #MEIJI} is the first of the western calendar
     */
    public LocalDate firstDay() {
        return firstDay;
    }

    /**
     * The last day that is read as one of the era.
     *
     * @return the day, which belongs to the era; that of {@link #REIWA} is the last that is read at all
     */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * Whether dates of a day were written in the era.
     *
     * @param day the day
     * @return true from the first to the last day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /**
     * The letter that stands for the era（記号）.
     *
     * @return M, T, S, H or R
     */
    public char letter() {
        return letter;
    }

    /**
     * What the era is called.
     *
     * @return 「令和」 and Reiwa
     */
    public BilingualText label() {
        return label;
    }
}
