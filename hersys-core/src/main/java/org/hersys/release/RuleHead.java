package org.hersys.release;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.hersys.law.Citation;
import org.hersys.text.BilingualText;

/** What every rule has: its name, its source, its doubts (版の表題部). */
record RuleHead(String id, BilingualText name, Citation citation, List<BilingualText> openPoints) {

    RuleHead {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(citation, "citation");
        openPoints = List.copyOf(openPoints);
    }

    static RuleHead of(String id, BilingualText name, Citation citation) {
        return new RuleHead(id, name, citation, List.of());
    }

    RuleHead open(BilingualText point) {
        var points = Stream.concat(openPoints.stream(), Stream.of(point)).toList();
        return new RuleHead(id, name, citation, points);
    }
}
