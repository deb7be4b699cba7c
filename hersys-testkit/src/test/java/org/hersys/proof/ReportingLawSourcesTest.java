package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hersys.institution.Prefecture;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Provision;
import org.hersys.regime.CountingBasis;
import org.hersys.regime.GoverningRegime;
import org.hersys.regime.InstructionRule;
import org.hersys.regime.ReportingRegime;
import org.hersys.regime.ReportingRegimes;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;

/** Every rule of the law on notification says where it is written and how sure we are; what is doubtful is said. */
class ReportingLawSourcesTest {

    private static final ReportingRegimes LAW = ReportingRegimes.standard();

    private static final Set<ReportingRegime> EDITIONS = Stream.of(Prefecture.values())
            .flatMap(prefecture -> LAW.in(prefecture).values().stream())
            .map(GoverningRegime::regime)
            .collect(Collectors.toSet());

    @Test
    void there_are_eight_editions_and_two_for_the_early_starts() {
        assertThat(LAW.nationwide().values()).hasSize(8);
        assertThat(EDITIONS).hasSize(10);
    }

    @Test
    void every_edition_and_every_rule_of_it_cites_a_source() {
        assertThat(EDITIONS).allSatisfy(edition -> {
            assertCited(edition.citation());
            assertThat(rules(edition)).allSatisfy(rule -> assertCited(rule.citation()));
        });
    }

    /** Criteria, whom the daily report counts, and what is said besides. */
    private static List<Provision> rules(ReportingRegime edition) {
        return Stream.concat(
                        edition.provisions().stream(),
                        edition.instructions().stream()
                                .map(InstructionRule::instruction)
                                .map(said -> new Provision(said.code(), said.text(), said.citation())))
                .toList();
    }

    private static void assertCited(Citation citation) {
        assertThat(citation.title()).isNotBlank();
        assertThat(citation.provenance()).isNotNull();
        assertThat(List.of(citation.number(), citation.date(), citation.source()))
                .as("number, date or source of %s", citation)
                .anyMatch(Optional::isPresent);
    }

    @Test
    void every_criterion_and_the_count_are_among_the_provisions() {
        assertThat(EDITIONS).allSatisfy(edition -> {
            var printed = edition.provisions().stream().map(Provision::code).toList();
            edition.criteria().forEach(criterion -> assertThat(printed).contains(criterion.code()));
            edition.counted().ifPresent(counted -> assertThat(printed).contains(counted.code()));
        });
    }

    @Test
    void what_is_provisional_or_doubtful_is_open() {
        assertThat(open(LAW.governing(LocalDate.of(2022, 9, 14), Prefecture.FUKUI)
                        .regime()))
                .anyMatch(
                        point -> point.ja().contains("福井県の適用開始日") && point.en().contains("Fukui"))
                .anyMatch(point -> point.ja().contains("酸素投与"));
        assertThat(open(LAW.nationwide().on(LocalDate.of(2022, 9, 26))))
                .anyMatch(point -> point.ja().contains("酸素投与") && point.en().contains("oxygen"))
                .anyMatch(point -> point.ja().contains("死体を日次報告に計上"))
                .noneMatch(point -> point.ja().contains("福井"));
        assertThat(open(LAW.governing(LocalDate.of(2022, 9, 14), Prefecture.YAMAGATA)
                        .regime()))
                .noneMatch(point -> point.ja().contains("福井"));
    }

    private static List<BilingualText> open(ReportingRegime edition) {
        return edition.openPoints();
    }

    @Test
    void only_the_start_in_fukui_is_provisional_law() {
        var provisional = EDITIONS.stream()
                .flatMap(edition -> rules(edition).stream())
                .filter(rule -> rule.citation().provenance() == Provenance.PROVISIONAL)
                .map(Provision::code)
                .distinct();
        assertThat(provisional).containsExactly("START_DATE_PROVISIONAL");
    }

    @Test
    void every_text_is_there_in_both_languages() {
        var texts = EDITIONS.stream()
                .flatMap(edition -> Stream.of(
                                Stream.of(edition.name()),
                                rules(edition).stream().map(Provision::text),
                                edition.openPoints().stream(),
                                edition.remarks().stream())
                        .flatMap(part -> part))
                .toList();
        assertThat(texts).hasSizeGreaterThan(50).allSatisfy(text -> {
            assertThat(text.ja()).containsPattern("[\\p{IsHiragana}\\p{IsHan}]");
            assertThat(text.en()).containsPattern("[a-z]");
            assertThat(text.en().replaceAll("「[^」]*」", "")).doesNotContainPattern("[\\p{IsHiragana}\\p{IsHan}]");
        });
    }

    @Test
    void the_four_groups_rest_on_the_briefing_of_2022_09_16() {
        var groups = LAW.nationwide().on(LocalDate.of(2022, 9, 26));
        assertThat(groups.criteria().subList(2, 6))
                .extracting(criterion -> criterion.citation().toString())
                .allMatch(citation -> citation.startsWith("「HER-SYS新機能 陽性者の日次報告方法について 医療機関向け」（厚生労働省保健班、2022-09-16）"))
                .satisfiesExactly(
                        age -> assertThat(age).endsWith("①"),
                        admission -> assertThat(admission).endsWith("②"),
                        treatment -> assertThat(treatment).endsWith("③"),
                        pregnancy -> assertThat(pregnancy).endsWith("④"));
        assertThat(groups.citation().provenance()).isEqualTo(Provenance.PRIMARY);
    }

    @Test
    void the_limit_for_suspected_patients_rests_on_the_circular_and_its_questions() {
        var limited = LAW.nationwide().on(LocalDate.of(2020, 10, 14));
        assertThat(limited.citation().toString()).contains("2020-10-14");
        assertThat(limited.criteria())
                .filteredOn(criterion -> criterion.code().equals("SUSPECTED_AND_ADMISSION_NEEDED"))
                .singleElement()
                .satisfies(criterion -> assertThat(criterion.citation().place()).contains("問10-2、問11"));
    }

    @Test
    void an_early_edition_says_by_which_date_it_counted() {
        assertThat(LAW.earlyStarts())
                .hasSize(9)
                .allSatisfy((prefecture, governing) -> assertThat(governing.basis())
                        .isEqualTo(
                                prefecture == Prefecture.TOTTORI
                                        ? CountingBasis.DATE_OF_NOTIFICATION
                                        : CountingBasis.DATE_OF_DIAGNOSIS));
        assertThat(CountingBasis.DATE_OF_NOTIFICATION.label())
                .isEqualTo(BilingualText.of("届出日", "date of notification"));
        assertThat(LAW.earlyStarts().values())
                .extracting(governing -> governing.regime().citation().date())
                .containsOnly(Optional.of(LocalDate.of(2022, 8, 25)));
    }
}
