package org.hersys.examples.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks whether a terminal of a hundred columns shows a text without wrapping. */
public final class Widths {

    private Widths() {}

    public static void assertFits(String text) {
        assertThat(text.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(Screen.WIDTH));
    }
}
