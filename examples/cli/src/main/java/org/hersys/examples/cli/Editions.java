package org.hersys.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.law.Citation;
import org.hersys.regime.GoverningRegime;
import org.hersys.text.BilingualText;

/** The editions under which was decided, numbered as they came (適用した制度の一覧), and under which notice each is. */
final class Editions {

    private final List<BilingualText> editions = new ArrayList<>();

    /** The number under which the edition stands in the list. */
    int number(GoverningRegime governing) {
        var text = described(governing);
        if (!editions.contains(text)) {
            editions.add(text);
        }
        return editions.indexOf(text) + 1;
    }

    void print(Screen screen) throws IOException {
        for (int i = 0; i < editions.size(); i++) {
            screen.paragraph("  [" + (i + 1) + "] ", editions.get(i));
        }
    }

    private static BilingualText described(GoverningRegime governing) {
        var name = governing.regime().name();
        return BilingualText.of("{0}{1}。典拠：{2}", "{0}{1}. Source: {2}")
                .with(
                        name,
                        governing
                                .inForceFrom()
                                .map(day -> BilingualText.of("（{0}適用）", " (in force from {0})")
                                        .with(day))
                                .orElse(BilingualText.of("（始期なし）", " (since ever)")),
                        cited(governing.regime().citation()));
    }

    private static BilingualText cited(Citation citation) {
        return BilingualText.of("{0}［{1}］", "{0} [{1}]")
                .with(citation, citation.provenance().label());
    }
}
