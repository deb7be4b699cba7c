package org.hersys.rulebook;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hersys.institution.Prefecture;
import org.hersys.law.Edition;
import org.hersys.regime.GoverningRegime;
import org.hersys.regime.ReportingRegimes;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;

/**
 * All editions of one kind of rule, the oldest first (規定集の章).
 *
 * @param id a stable name
 * @param title what the rules are about
 * @param chosenBy by which date an edition is chosen
 * @param editions the editions with their days
 */
public record RuleBookChapter(String id, BilingualText title, BilingualText chosenBy, List<DatedEdition> editions) {

    /**
     * Checks that nothing is missing.
     *
     * @param id a stable name
     * @param title what the rules are about
     * @param chosenBy by which date an edition is chosen
     * @param editions the editions with their days
     */
    public RuleBookChapter {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(chosenBy, "chosenBy");
        editions = List.copyOf(editions);
    }

    /**
     * A chapter of one timeline that is the same everywhere.
     *
     * @param id a stable name
     * @param title what the rules are about
     * @param chosenBy by which date an edition is chosen
     * @param timeline the editions
     * @return the chapter
     */
    public static RuleBookChapter of(
            String id, BilingualText title, BilingualText chosenBy, Timeline<? extends Edition> timeline) {
        var editions = new ArrayList<DatedEdition>();
        for (var entry : timeline.entries()) {
            editions.add(new DatedEdition(entry.value(), entry.period(), NATIONWIDE));
        }
        return new RuleBookChapter(id, title, chosenBy, editions);
    }

    /**
     * A chapter on who is notified, with what began early in some prefectures.
     *
     * @param id a stable name
     * @param title what the rules are about
     * @param regimes the editions
     * @return the chapter, in the order in which editions began
     */
    public static RuleBookChapter of(String id, BilingualText title, ReportingRegimes regimes) {
        var editions = new ArrayList<>(
                of(id, title, DATE_OF_DIAGNOSIS, regimes.nationwide()).editions());
        placesByStart(regimes)
                .forEach((start, places) -> editions.add(new DatedEdition(
                        start.regime(),
                        start.period(),
                        BilingualText.of("{0}（基準日：{1}）", "{0} (counted by {1})")
                                .with(named(places), start.basis().label()))));
        editions.sort((a, b) -> a.period().startInclusive().compareTo(b.period().startInclusive()));
        return new RuleBookChapter(id, title, DATE_OF_DIAGNOSIS, editions);
    }

    /** A variant of a rule that stands beside the others on some days and is absent on the rest. */
    static List<DatedEdition> besides(Timeline<? extends Optional<? extends Edition>> variants, BilingualText scope) {
        var editions = new ArrayList<DatedEdition>();
        for (var entry : variants.entries()) {
            entry.value().ifPresent(edition -> editions.add(new DatedEdition(edition, entry.period(), scope)));
        }
        return editions;
    }

    private static final BilingualText NATIONWIDE = BilingualText.of("全国", "nationwide");

    private static final BilingualText DATE_OF_DIAGNOSIS = BilingualText.of(
            "診断年月日と、届出を行う医療機関の所在する都道府県", "date of diagnosis and prefecture of the notifying institution");

    /** Prefectures that began together share a line. */
    private static Map<GoverningRegime, List<Prefecture>> placesByStart(ReportingRegimes regimes) {
        var places = new LinkedHashMap<GoverningRegime, List<Prefecture>>();
        regimes.earlyStarts()
                .forEach((prefecture, start) -> places.entrySet().stream()
                        .filter(entry -> beganTogether(entry.getKey(), start))
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .orElseGet(() -> places.computeIfAbsent(start, first -> new ArrayList<>()))
                        .add(prefecture));
        return places;
    }

    private static boolean beganTogether(GoverningRegime one, GoverningRegime other) {
        return one.regime() == other.regime()
                && one.basis() == other.basis()
                && one.period().equals(other.period());
    }

    private static BilingualText named(List<Prefecture> places) {
        return BilingualText.join(places.stream().map(Prefecture::label).toList(), "、", ", ");
    }
}
