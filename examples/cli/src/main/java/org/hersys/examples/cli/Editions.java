package org.hersys.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.law.Edition;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** The editions by which was decided, numbered as they came (適用した制度の一覧), and under which notice each is. */
final class Editions {

    private final List<BilingualText> editions = new ArrayList<>();
    private int listed;

    /** The mark under which the edition stands in the list. */
    String mark(Edition edition, @Nullable LocalDate inForceFrom) {
        var text = described(edition, inForceFrom);
        if (!editions.contains(text)) {
            editions.add(text);
        }
        return mark(editions.indexOf(text));
    }

    private static String mark(int index) {
        return "[" + (index + 1) + "]";
    }

    /** Lists those that have not been listed yet. */
    void printNew(Screen screen) throws IOException {
        for (; listed < editions.size(); listed++) {
            screen.paragraph("  " + mark(listed) + " ", editions.get(listed));
        }
    }

    private static BilingualText described(Edition edition, @Nullable LocalDate inForceFrom) {
        var since = inForceFrom == null
                ? BilingualText.of("（始期なし）", " (since ever)")
                : BilingualText.of("（{0}適用）", " (in force from {0})").with(inForceFrom);
        return BilingualText.of("{0}{1} 典拠：{2}［{3}］", "{0}{1}. Source: {2} [{3}]")
                .with(
                        edition.name(),
                        since,
                        edition.citation(),
                        edition.citation().provenance().label());
    }
}
