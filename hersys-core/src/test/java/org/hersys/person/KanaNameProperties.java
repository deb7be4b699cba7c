package org.hersys.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class KanaNameProperties {

    @Property
    void every_reading_is_read_back_as_it_is(@ForAll("katakana") String value) {
        assertEquals(value, KanaName.parse(value).orElseThrow().value());
        assertEquals(value, KanaName.of(value).value());
    }

    @Property
    void hiragana_is_read_as_the_katakana_of_the_same_sound(@ForAll("hiragana") String typed) {
        var expected = new StringBuilder();
        typed.chars().forEach(letter -> expected.append((char) (letter + 0x60)));
        assertEquals(expected.toString(), KanaName.parse(typed).orElseThrow().value());
        Statistics.label("first and last letter of the block")
                .collect(typed.indexOf('ぁ') >= 0 || typed.indexOf('ゖ') >= 0)
                .coverage(seen -> seen.check(true).percentage(share -> share > 5));
    }

    @Property
    void whatever_is_typed_is_read_or_refused_and_never_printed(@ForAll String typed) {
        var outcome = KanaName.parse(typed);
        Silence.keeps(typed, outcome);
        outcome.fold(KanaNameProperties::isStable, problems -> problems.size() == 1);
    }

    @Provide
    Arbitrary<String> katakana() {
        var part = Arbitraries.strings()
                .withCharRange('ァ', 'ヺ')
                .withChars("ーヽ")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(letters -> "ーヽ".indexOf(letters.charAt(0)) < 0);
        return part.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("　", parts));
    }

    @Provide
    Arbitrary<String> hiragana() {
        return Arbitraries.strings()
                .withCharRange('ぁ', 'ゖ')
                .withChars('ぁ', 'ゖ')
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    private static boolean isStable(KanaName name) {
        assertEquals(name, KanaName.parse(name.value()).orElseThrow());
        assertTrue(name.comparisonKey().length() <= name.value().length());
        return true;
    }
}
