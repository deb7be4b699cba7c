package org.hersys.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The samples of the specification, member for member. */
class SpecSamplesTest {

    @Test
    void the_sample_of_decide_is_answered_as_specified() {
        var run = Run.of(Samples.bytes("decide-sample.in.jsonl"), "decide", "--json");

        assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
        Samples.assertAgrees("decide", run.answer(), Run.json(Samples.text("decide-sample.out.jsonl")));
    }

    @Test
    void the_sample_of_release_is_answered_as_specified() {
        var run = Run.of(Samples.bytes("release-sample.in.jsonl"), "release", "--json");

        assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
        Samples.assertAgrees("release", run.answer(), Run.json(Samples.text("release-sample.out.jsonl")));
    }
}
