package org.hersys.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.hersys.law.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TruthReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"有", "有り", "あり", "はい", "○", "〇", "◯", "✓", "1", "１", "yes", "YES", "Y", "ｙ", "true", " 有 "})
    void yes_has_many_words(String text) {
        assertThat(TruthReader.read(text).orElseThrow()).isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"無", "無し", "なし", "いいえ", "×", "0", "０", "no", "NO", "n", "False"})
    void so_has_no(String text) {
        assertThat(TruthReader.read(text).orElseThrow()).isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\u200B", "不明", "わからない", "unknown", "-", "－"})
    void nothing_typed_is_unknown_and_never_no(String text) {
        assertThat(TruthReader.read(text).orElseThrow()).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "有?", "有無", "たぶん", "maybe", "yesno", "x", "\u0000", "😀"})
    void anything_else_is_refused(String text) {
        assertThat(TruthReader.read(text).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ReadingCodes.TRUTH_UNREADABLE));
    }
}
