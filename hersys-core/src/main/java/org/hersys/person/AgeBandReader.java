package org.hersys.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/** Reads the age bands that people and published data write (年代の表記). */
final class AgeBandReader {

    /** What the numbers of a form mean; a form with one number gives it twice. */
    @FunctionalInterface
    private interface Meaning {
        Optional<AgeKnowledge> of(int first, int second);
    }

    /** A form in which bands are written, and what it means. */
    private record Form(Pattern pattern, Meaning meaning) {

        /** In the pattern, N stands for a number; the 「歳」 behind it is also written 「才」 and often left out. */
        static Form of(String pattern, Meaning meaning) {
            return new Form(Pattern.compile(pattern.replace("N", "([0-9]{1,3})(?:歳|才)?")), meaning);
        }

        Optional<AgeKnowledge> read(String text) {
            var matcher = pattern.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            return meaning.of(
                    Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(matcher.groupCount())));
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("N", AgeBandReader::band),
            Form.of("N(?:-|から|to)N", AgeBandReader::band),
            Form.of("N(?:以上|\\+|(?:and|or)(?:over|older|above))", (years, same) -> band(years, AgeKnowledge.HIGHEST)),
            Form.of("N以下", (years, same) -> band(0, years)),
            Form.of("N未満", (years, same) -> band(0, years - 1)),
            Form.of("(?:under|<)N", (years, same) -> band(0, years - 1)),
            Form.of("N(?:代|s)", (decade, same) -> decade(decade, decade, decade + 9)),
            Form.of("N代以上", (decade, same) -> decade(decade, decade, AgeKnowledge.HIGHEST)),
            Form.of("N代以下", (decade, same) -> decade(decade, 0, decade + 9)),
            Form.of("N代未満", (decade, same) -> decade(decade, 0, decade - 1)));

    private static final Set<String> UNKNOWN = Set.of("不明", "調査中", "確認中", "非公表", "-", "unknown");

    private static final BilingualText HINT = BilingualText.of(
            "「60代」「10歳未満」「65歳以上」「60-64歳」「65歳」「不明」のように入力してください。",
            "Write it like 60s, under 10, 65+, 60-64, 65 or unknown.");

    /** Every dash and wave dash that stands for 「から」, and the long vowel mark that is typed in its place. */
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}~\\u301C\\u2212\\u2500ー]+");

    private AgeBandReader() {}

    static Outcome<AgeKnowledge> read(String text) {
        String plain =
                DASHES.matcher(TypedText.compact(text).toLowerCase(Locale.ROOT)).replaceAll("-");
        if (UNKNOWN.contains(plain)) {
            return Outcome.accepted(AgeKnowledge.unknown());
        }
        return FORMS.stream()
                .flatMap(form -> form.read(plain).stream())
                .findFirst()
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "ageBand", HINT)));
    }

    private static Optional<AgeKnowledge> band(int lowest, int highest) {
        return 0 <= lowest && lowest <= highest && highest <= AgeKnowledge.HIGHEST
                ? Optional.of(AgeKnowledge.band(lowest, highest))
                : Optional.empty();
    }

    /** 「65代」 is no decade. */
    private static Optional<AgeKnowledge> decade(int decade, int lowest, int highest) {
        return decade % 10 == 0 ? band(lowest, highest) : Optional.empty();
    }
}
