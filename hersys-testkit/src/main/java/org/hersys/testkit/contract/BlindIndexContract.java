package org.hersys.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.hersys.port.BlindIndex;
import org.junit.jupiter.api.Test;

/** What a {@link BlindIndex} has to do (ブラインドインデックスの契約試験). */
public abstract class BlindIndexContract {

    private static final String KIND = "KANA";
    private static final String VALUE = "ヤマダタロウ";

    /** For the test that extends it. */
    protected BlindIndexContract() {}

    /**
     * The index to test.
     *
     * @return the same index throughout a test
     */
    protected abstract BlindIndex index();

    /** Replaces the key in use by a new one; the former remains for the search. */
    protected abstract void replaceKey();

    /** Takes the keys out of use that have been replaced. */
    protected abstract void retireFormerKeys();

    @Test
    void equal_values_have_equal_tokens() {
        assertThat(token(VALUE)).isEqualTo(token(VALUE));
        assertThat(index().tokens(KIND, VALUE)).containsExactly(token(VALUE));
    }

    @Test
    void other_values_and_other_kinds_have_other_tokens() {
        assertThat(token(VALUE)).isNotEqualTo(token("ヤマダジロウ"));
        assertThat(token(VALUE)).isNotEqualTo(index().token("NAME", VALUE));
    }

    @Test
    void kind_and_value_do_not_run_into_each_other() {
        assertThat(index().token("KANA_", "BEGINNING")).isNotEqualTo(index().token("KANA", "_BEGINNING"));
        assertThat(index().token("KANA", "")).isNotEqualTo(index().token("", "KANA"));
    }

    @Test
    void many_values_have_as_many_tokens_of_one_length() {
        var tokens = new HashSet<String>();
        IntStream.range(0, 10_000).forEach(each -> tokens.add(HexFormat.of().formatHex(token("090" + each))));

        assertThat(tokens).hasSize(10_000);
        assertThat(tokens).extracting(String::length).containsOnly(token("").length * 2);
    }

    @Test
    void a_token_does_not_show_its_value() {
        assertThat(new String(token(VALUE), UTF_8)).doesNotContain("ヤマダ", "タロウ");
    }

    @Test
    void after_a_change_of_keys_the_former_token_is_looked_for_and_no_longer_current() {
        var former = token(VALUE);
        assertThat(index().isCurrent(former)).isTrue();
        replaceKey();

        assertThat(index().isCurrent(former)).isFalse();
        assertThat(index().isCurrent(token(VALUE))).isTrue();
        assertThat(index().tokens(KIND, VALUE)).containsExactly(token(VALUE), former);
    }

    @Test
    void the_token_of_a_retired_key_is_no_longer_looked_for() {
        var former = token(VALUE);
        replaceKey();
        retireFormerKeys();

        assertThat(index().tokens(KIND, VALUE)).containsExactly(token(VALUE)).doesNotContain(former);
        assertThat(index().isCurrent(former)).isFalse();
    }

    @Test
    void what_is_no_token_is_not_current() {
        assertThat(index().isCurrent(new byte[0])).isFalse();
        assertThat(index().isCurrent(VALUE.getBytes(UTF_8))).isFalse();
    }

    private byte[] token(String value) {
        return index().token(KIND, value);
    }
}
