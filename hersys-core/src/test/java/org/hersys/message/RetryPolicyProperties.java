package org.hersys.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class RetryPolicyProperties {

    private static final Instant NOW = Instant.parse("2022-09-26T01:00:00Z");
    private static final FailureReason BUSY = FailureReason.of("GATEWAY_BUSY");

    @Property
    void a_wait_is_at_most_the_share_of_the_policy_shorter_or_longer(
            @ForAll @IntRange(min = 1, max = 40) int tries,
            @ForAll @DoubleRange(min = 0, max = 1) double jitter,
            @ForAll long seed) {
        var policy = RetryPolicy.builder().jitter(jitter).build();
        long planned = policy.delayAfter(tries).toMillis();

        long wait =
                Duration.between(NOW, policy.nextTry(tries, NOW, random(seed))).toMillis();

        assertTrue(wait >= Math.floor(planned * (1 - jitter)) && wait <= Math.ceil(planned * (1 + jitter)));
        Statistics.label("from the plan")
                .collect(wait < planned ? "shorter" : wait > planned ? "longer" : "equal")
                .coverage(seen -> {
                    seen.check("shorter").percentage(share -> share > 20);
                    seen.check("longer").percentage(share -> share > 20);
                });
        Statistics.label("of the share used")
                .collect(Math.abs(wait - planned) > 0.8 * jitter * planned ? "nearly all" : "less")
                .coverage(seen -> seen.check("nearly all").percentage(share -> share > 5));
    }

    @Property
    void the_plan_doubles_up_to_its_limit(
            @ForAll @IntRange(min = 2, max = 200) int tries, @ForAll @IntRange(min = 1, max = 90) int longestMinutes) {
        var longest = Duration.ofMinutes(longestMinutes);
        var policy = RetryPolicy.builder()
                .firstDelay(Duration.ofSeconds(30))
                .longestDelay(longest)
                .build();
        var twice = policy.delayAfter(tries - 1).multipliedBy(2);

        assertEquals(twice.compareTo(longest) < 0 ? twice : longest, policy.delayAfter(tries));
        Statistics.label("case")
                .collect(twice.compareTo(longest) < 0 ? "doubled" : "limited")
                .coverage(seen -> seen.check("doubled").count(count -> count > 0));
    }

    @Property
    void it_is_given_up_with_the_last_try_and_not_before(
            @ForAll @IntRange(min = 1, max = 12) int mostTries,
            @ForAll @IntRange(min = 1, max = 14) int tries,
            @ForAll long seed) {
        var policy = RetryPolicy.builder().mostTries(mostTries).build();

        var settled = policy.settle(SendResult.failedForNow(BUSY), tries, NOW, random(seed));

        assertEquals(tries < mostTries ? MessageState.FAILED : MessageState.GIVEN_UP, settled.state());
        assertEquals(Optional.of(BUSY), settled.failure());
        assertEquals(tries < mostTries, settled.nextTryAt().isPresent());
        Statistics.label("case")
                .collect(Integer.signum(tries - mostTries))
                .coverage(seen -> seen.check(0).percentage(share -> share > 2));
    }

    @Property
    void a_gateway_is_not_tried_before_it_wants(
            @ForAll @IntRange(min = 0, max = 120) int pauseSeconds, @ForAll long seed) {
        var policy = RetryPolicy.builder().jitter(0.5).build();
        var pause = Duration.ofSeconds(pauseSeconds);
        var planned = policy.nextTry(1, NOW, random(seed));

        var next = policy.settle(SendResult.failedForNow(BUSY, pause), 1, NOW, random(seed))
                .nextTryAt()
                .orElseThrow();

        assertFalse(next.isBefore(NOW.plus(pause)));
        assertFalse(next.isBefore(planned));
        assertTrue(next.equals(planned) || next.equals(NOW.plus(pause)));
        Statistics.label("case")
                .collect(next.equals(planned) ? "planned" : "wanted")
                .coverage(seen -> {
                    seen.check("planned").percentage(share -> share > 5);
                    seen.check("wanted").percentage(share -> share > 5);
                });
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("SplittableRandom").create(seed);
    }
}
