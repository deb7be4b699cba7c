package org.hersys.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hersys.port.BlindIndex;
import org.hersys.testkit.contract.BlindIndexContract;
import org.junit.jupiter.api.Test;

class TinkBlindIndexTest extends BlindIndexContract {

    private final KeyRing ring = Rings.ring();
    private final BlindIndex index = TinkBlindIndex.of(ring);

    @Override
    protected BlindIndex index() {
        return index;
    }

    @Override
    protected void replaceKey() {
        Rings.replaceKey(ring);
    }

    @Override
    protected void retireFormerKeys() {
        ring.retire();
    }

    @Test
    void another_key_makes_other_tokens_in_every_part() {
        var other = TinkBlindIndex.of(Rings.ring());
        var here = index.token("KANA", "ヤマダ");
        var there = other.token("KANA", "ヤマダ");

        assertThat(Arrays.copyOfRange(here, 4, 20)).isNotEqualTo(Arrays.copyOfRange(there, 4, 20));
    }

    @Test
    void the_token_of_an_introduced_key_is_looked_for_before_anybody_writes_it() {
        ring.introduce();
        var lookedFor = index.tokens("KANA", "ヤマダ");
        ring.promote();

        assertThat(lookedFor).hasSize(2).contains(index.token("KANA", "ヤマダ"));
    }
}
