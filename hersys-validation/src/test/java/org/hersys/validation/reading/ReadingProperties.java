package org.hersys.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.statistics.Statistics;
import org.hersys.person.PhoneNumber;
import org.hersys.result.Outcome;

@AddLifecycleHook(ReadingProperties.OnAMachineElsewhere.class)
class ReadingProperties {

    private static final List<Function<String, Outcome<?>>> READERS = List.of(
            DateReader::read,
            PhoneReader::read,
            PhoneReader::readMobile,
            PhoneReader::readOrKeep,
            TruthReader::read,
            NumberReader.between(0, 150).withUnits("歳")::whole,
            NumberReader.between(30, 45)::decimal);

    @Property
    void a_date_written_in_any_western_form_reads_back(@ForAll("days") LocalDate day, @ForAll("western") String form) {
        String text = String.format(Locale.ROOT, form, day.getYear(), day.getMonthValue(), day.getDayOfMonth());

        assertThat(DateReader.read(text).orElseThrow()).isEqualTo(day);
        assertThat(DateReader.read(wide(text)).orElseThrow()).isEqualTo(day);
    }

    @Property
    void a_date_reads_back_in_its_era_and_in_no_other(
            @ForAll("days") LocalDate day, @ForAll JapaneseEra era, @ForAll("ofEra") String form) {
        int year = era.yearOfEra(day.getYear());
        Assume.that(1 <= year && year <= 99);
        Object name = form.contains("年") ? era.label().ja() : era.letter();
        var text = String.format(Locale.ROOT, form, name, year, day.getMonthValue(), day.getDayOfMonth());

        var read = DateReader.read(text);

        assertThat(read.isAccepted()).isEqualTo(era.contains(day));
        LocalDate sameDay = read.fold(date -> date, problems -> day);
        assertThat(sameDay).isEqualTo(day);
        Statistics.label("first or last day of an era")
                .collect(day.equals(era.firstDay()) || day.equals(era.lastDay()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 0));
    }

    @Property
    void every_day_has_one_serial(@ForAll @IntRange(min = 1, max = 2_958_465) int serial) {
        if (serial == 60) {
            assertThat(ExcelSerial.read(serial).isAccepted()).isFalse();
            return;
        }
        var day = ExcelSerial.read(serial).orElseThrow();

        long days = ChronoUnit.DAYS.between(LocalDate.of(1900, 1, 1), day) + 1;
        assertThat(serial).isEqualTo((int) (serial < 60 ? days : days + 1));
    }

    @Property
    void a_number_in_bounds_reads_back_with_and_without_commas(@ForAll @IntRange(max = 99_999_999) int number) {
        var reader = NumberReader.between(0, 99_999_999);
        String parted = String.format(Locale.ROOT, "%,d", number);

        assertThat(reader.whole(parted).orElseThrow()).isEqualTo(number);
        assertThat(reader.whole(wide(parted)).orElseThrow()).isEqualTo(number);
        assertThat(reader.whole(String.valueOf(number)).orElseThrow()).isEqualTo(number);
    }

    @Property
    void a_domestic_number_is_read_as_the_numbering_plan_has_it(@ForAll("domestic") String typed) {
        var read = PhoneReader.read(typed);

        assertThat(read.<String>fold(PhoneNumber::value, problems -> "none")).isEqualTo(ofThePlan(typed));
        Statistics.label("in the plan")
                .collect(read.isAccepted())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 4));
    }

    /** The long way round, by libphonenumber alone. */
    private static String ofThePlan(String typed) {
        var plans = PhoneNumberUtil.getInstance();
        try {
            var number = plans.parse(typed, "JP");
            return plans.isValidNumber(number) ? plans.format(number, PhoneNumberFormat.E164) : "none";
        } catch (NumberParseException noNumber) {
            return "none";
        }
    }

    @Property
    void no_text_makes_a_reader_throw_and_no_refusal_repeats_it(@ForAll("anything") String text) {
        for (var reader : READERS) {
            var outcome = reader.apply(text);

            assertThat(outcome.isAccepted()).isEqualTo(outcome.problems().isEmpty());
            if (text.strip().length() > 25) {
                assertThat(outcome.problems().toString()).doesNotContain(text.strip());
            }
        }
    }

    @Provide
    Arbitrary<String> domestic() {
        var head = Arbitraries.of(
                "03-", "06", "011", "0120-", "050", "070", "090-", "(080)", "0800", "020", "010", "0", "01", "04");
        return head.flatMap(first -> Arbitraries.strings()
                .numeric()
                .ofMinLength(9 - first.length())
                .ofMaxLength(12 - first.length())
                .map(rest -> first + rest));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        var boundaries = Arbitraries.of(List.of(JapaneseEra.values()))
                .flatMap(era -> Arbitraries.of(
                        era.firstDay(),
                        era.lastDay(),
                        era.firstDay().minusDays(1),
                        era.lastDay().plusDays(1)))
                .filter(day -> !day.isBefore(DateReader.EARLIEST) && !day.isAfter(DateReader.LATEST));
        var all = Arbitraries.longs()
                .between(DateReader.EARLIEST.toEpochDay(), DateReader.LATEST.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.frequencyOf(Tuple.of(1, all), Tuple.of(1, boundaries));
    }

    @Provide
    Arbitrary<String> western() {
        return Arbitraries.of(
                "%d/%d/%d",
                "%d/%02d/%02d",
                "%d-%02d-%02d",
                "%d.%d.%d",
                "%d年%d月%d日",
                "%d年%02d月%02d日",
                "%d%02d%02d",
                "%d/%d/%d 0:00");
    }

    @Provide
    Arbitrary<String> ofEra() {
        return Arbitraries.of(
                "%s%d年%d月%d日", "%s %d年%2d月%2d日", "%s%d.%d.%d", "%s%02d/%02d/%02d", "%s%02d%02d%02d", "%s.%d-%d-%d");
    }

    @Provide
    Arbitrary<String> anything() {
        var japanese = Arbitraries.strings()
                .withChars("0123456789０１２３４５６７８９-ー－−/年月日令和平成昭RHS.,，()（）+＋ 　内線歳有無不明はい℃%😀\u0000\u202E\u3099")
                .ofMaxLength(60);
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60), japanese, japanese.map(text -> text.repeat(200)));
    }

    private static String wide(String text) {
        return text.chars()
                .map(c -> '!' <= c && c <= '~' ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A machine whose digits, letters and calendar are not those of Japan: nothing here may notice. */
    static class OnAMachineElsewhere implements AroundPropertyHook {

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            var locale = Locale.getDefault();
            var zone = TimeZone.getDefault();
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab-ca-islamic"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
            try {
                return property.execute();
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }
}
