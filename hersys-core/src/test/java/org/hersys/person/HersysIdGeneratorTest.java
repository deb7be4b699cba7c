package org.hersys.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class HersysIdGeneratorTest {

    /** Draws always the same number of those asked for. */
    private record Fixed(int number) implements RandomGenerator {
        @Override
        public long nextLong() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int nextInt(int bound) {
            assertEquals(100_000_000, bound);
            return number;
        }
    }

    @Test
    void every_number_of_eight_digits_can_be_drawn() {
        assertEquals("00000000", drawn(0));
        assertEquals("00000007", drawn(7));
        assertEquals("99999999", drawn(99_999_999));
    }

    @Test
    void the_same_seed_draws_the_same_ids() {
        var one = HersysIdGenerator.of(new Random(7));
        var other = HersysIdGenerator.of(new Random(7));
        for (int i = 0; i < 100; i++) {
            assertEquals(one.next(), other.next());
        }
    }

    @Test
    void the_secure_generator_neither_counts_nor_repeats_itself() {
        var generator = HersysIdGenerator.secure();
        var ids = new HashSet<HersysId>();
        var firstDigits = new HashSet<Character>();
        for (int i = 0; i < 1000; i++) {
            var id = generator.next();
            ids.add(id);
            firstDigits.add(id.value().charAt(0));
        }
        assertTrue(ids.size() > 990, () -> ids.size() + " of 1000");
        assertEquals(10, firstDigits.size());
    }

    private static String drawn(int number) {
        return HersysIdGenerator.of(new Fixed(number)).next().value();
    }
}
