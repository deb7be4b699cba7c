package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.institution.Prefecture;
import org.hersys.law.Citation;
import org.hersys.law.Condition;
import org.hersys.law.Criterion;
import org.hersys.law.Provenance;
import org.hersys.law.Provision;
import org.hersys.law.Questionnaire;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.regime.CountingBasis;
import org.hersys.regime.GoverningRegime;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.regime.ReportingRegime;
import org.hersys.regime.ReportingRegimes;
import org.hersys.testkit.HersysAssertions;
import org.hersys.testkit.InventedRegimes;
import org.hersys.text.BilingualText;
import org.hersys.time.EffectivePeriod;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Any law: which edition governs, what an edition may be, and what a vendor's own edition needs. */
class InventedLawTest {

    private static final ReportingRegimes FEVER = InventedRegimes.spottedFever();

    private static final LocalDate EARLY = LocalDate.of(2031, 10, 1);
    private static final LocalDate NATIONWIDE = LocalDate.of(2032, 1, 1);

    private static final Citation NOTICE = Citation.of("架空の告示", Provenance.PROVISIONAL);
    private static final BilingualText NAME = BilingualText.of("架空の版", "invented edition");

    @Nested
    class Governing {

        @Test
        void an_edition_governs_from_its_first_day_until_the_day_before_the_next() {
            assertThat(governing(LocalDate.of(2031, 3, 31), Prefecture.TOKYO)).isEqualTo("no-fever");
            assertThat(governing(LocalDate.of(2031, 4, 1), Prefecture.TOKYO)).isEqualTo("everybody-ill");
            assertThat(governing(NATIONWIDE.minusDays(1), Prefecture.TOKYO)).isEqualTo("everybody-ill");
            assertThat(governing(NATIONWIDE, Prefecture.TOKYO)).isEqualTo("by-exposure");
            assertThat(governing(LocalDate.of(2032, 12, 31), Prefecture.TOKYO)).isEqualTo("by-exposure");
            assertThat(governing(LocalDate.MAX, Prefecture.TOKYO)).isEqualTo("eradicated");
            assertThat(governing(LocalDate.MIN, Prefecture.TOKYO)).isEqualTo("no-fever");
        }

        @Test
        void where_it_began_early_it_governs_early() {
            assertThat(governing(EARLY.minusDays(1), Prefecture.OKINAWA)).isEqualTo("everybody-ill");
            assertThat(governing(EARLY, Prefecture.OKINAWA)).isEqualTo("by-exposure");
            assertThat(governing(EARLY, Prefecture.KAGOSHIMA)).isEqualTo("everybody-ill");
        }

        @Test
        void an_early_start_stays_the_start_when_the_nation_follows() {
            var early = FEVER.governing(EARLY, Prefecture.OKINAWA);
            var later = FEVER.governing(NATIONWIDE, Prefecture.OKINAWA);
            assertThat(early.inForceFrom()).contains(EARLY);
            assertThat(later.inForceFrom()).contains(EARLY);
            assertThat(early.period()).isEqualTo(EffectivePeriod.of(EARLY, NATIONWIDE));
            assertThat(later.period()).isEqualTo(EffectivePeriod.of(NATIONWIDE, LocalDate.of(2033, 1, 1)));
            assertThat(early.basis()).isEqualTo(CountingBasis.DATE_OF_NOTIFICATION);
            assertThat(later.basis()).isEqualTo(CountingBasis.DATE_OF_DIAGNOSIS);
            assertThat(early).hasToString("by-exposure 2031-10-01/2031-12-31");
        }

        @Test
        void the_first_edition_has_no_first_day() {
            assertThat(FEVER.governing(LocalDate.of(2020, 1, 1), Prefecture.TOKYO)
                            .inForceFrom())
                    .isEmpty();
        }

        @Test
        void where_the_place_is_unknown_the_nationwide_edition_comes_with_the_others() {
            var unknown = FEVER.governing(EARLY);
            assertThat(unknown.regime().id()).isEqualTo("everybody-ill");
            assertThat(unknown.period()).isEqualTo(EffectivePeriod.of(EARLY, NATIONWIDE));
            assertThat(unknown.alsoPossible()).containsExactly(FEVER.governing(EARLY, Prefecture.OKINAWA));
            assertThat(FEVER.governing(EARLY.minusDays(1)).alsoPossible()).isEmpty();
            assertThat(FEVER.governing(EARLY.minusDays(1)).period())
                    .isEqualTo(EffectivePeriod.of(LocalDate.of(2031, 4, 1), EARLY));
            assertThat(FEVER.governing(NATIONWIDE).alsoPossible()).isEmpty();
        }

        @Test
        void an_early_start_before_everything_else_is_seen_too() {
            var law = ReportingRegimes.startingWith(InventedRegimes.nobody("first"))
                    .earlyIn(EARLY, InventedRegimes.nobody("second"), CountingBasis.DATE_OF_DIAGNOSIS, Prefecture.NARA)
                    .build();
            assertThat(law.governing(EARLY.minusDays(1)).period()).isEqualTo(EffectivePeriod.of(LocalDate.MIN, EARLY));
            assertThat(law.governing(EARLY).alsoPossible()).hasToString("[second 2031-10-01/..]");
        }

        @Test
        void other_places_are_listed_once_for_each_first_day_and_the_earliest_in_front() {
            var second = InventedRegimes.nobody("second");
            var law = ReportingRegimes.startingWith(InventedRegimes.nobody("first"))
                    .earlyIn(EARLY.plusDays(9), second, CountingBasis.DATE_OF_DIAGNOSIS, Prefecture.HOKKAIDO)
                    .earlyIn(EARLY, second, CountingBasis.DATE_OF_DIAGNOSIS, Prefecture.NARA, Prefecture.OSAKA)
                    .build();
            assertThat(law.governing(EARLY.plusDays(9)).alsoPossible())
                    .extracting(GoverningRegime::inForceFrom)
                    .hasToString("[Optional[2031-10-01], Optional[2031-10-10]]");
        }

        @Test
        void rules_print_their_nationwide_editions() {
            assertThat(ReportingRegimes.startingWith(InventedRegimes.nobody("first"))
                            .build()
                            .toString())
                    .contains("first");
            assertThat(FEVER.toString()).contains("2032-01-01").contains("by-exposure");
        }

        @Test
        void the_early_starts_are_told_by_prefecture() {
            assertThat(FEVER.earlyStarts())
                    .containsExactly(Map.entry(Prefecture.OKINAWA, FEVER.governing(EARLY, Prefecture.OKINAWA)));
        }

        private String governing(LocalDate day, Prefecture prefecture) {
            var governing = FEVER.governing(day, prefecture);
            assertThat(FEVER.in(prefecture).on(day)).isSameAs(governing);
            return governing.regime().id();
        }
    }

    @Nested
    class AddingAnEdition {

        private static final LocalDate RETURN = LocalDate.of(2034, 4, 1);

        private final ReportingRegime returned =
                InventedRegimes.notifying("returned", EnumSet.of(DiagnosisClass.CONFIRMED_PATIENT));

        private final ReportingRegimes law = FEVER.with(RETURN, returned);

        @Test
        void is_one_call_and_the_timelines_have_it() {
            assertThat(law.nationwide().changes()).contains(RETURN).hasSize(4);
            assertThat(law.in(Prefecture.OKINAWA).on(RETURN).regime()).isSameAs(returned);
            assertThat(law.governing(RETURN).inForceFrom()).contains(RETURN);
            assertThat(law.governing(RETURN.minusDays(1)).period())
                    .isEqualTo(EffectivePeriod.of(LocalDate.of(2033, 1, 1), RETURN));
        }

        @Test
        void decides_and_explains() {
            var facts = patient(RETURN)
                    .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                    .build();
            HersysAssertions.assertThat(law.decide(facts))
                    .mustNotify()
                    .because("CLASS")
                    .isDecidedUnder("returned")
                    .isInForceFrom(RETURN)
                    .cites(Provenance.PROVISIONAL);
            assertThat(law.decide(facts).explanation().ja())
                    .contains("架空の版 returned")
                    .contains("架空斑点熱に関する架空の告示");
            HersysAssertions.assertThat(FEVER.decide(facts)).isNeither();
        }

        @Test
        void is_printed_with_its_sources() {
            assertThat(law.nationwide().on(RETURN).provisions())
                    .extracting(Provision::code)
                    .containsExactly("CLASS");
        }

        @Test
        void leaves_the_rules_as_they_were() {
            assertThat(FEVER.nationwide().changes()).hasSize(3).doesNotContain(RETURN);
        }

        @Test
        void on_a_day_that_has_one_replaces_it() {
            var replaced = FEVER.with(NATIONWIDE, returned);
            assertThat(replaced.nationwide().changes())
                    .isEqualTo(FEVER.nationwide().changes());
            assertThat(replaced.governing(NATIONWIDE, Prefecture.TOKYO).regime())
                    .isSameAs(returned);
            assertThat(replaced.governing(EARLY, Prefecture.OKINAWA).regime().id())
                    .isEqualTo("by-exposure");
        }

        @Test
        void twice_on_a_day_is_a_mistake() {
            var builder = ReportingRegimes.startingWith(returned).from(RETURN, returned);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.from(RETURN, returned))
                    .withMessage("an entry must have a day of its own, but two start on 2034-04-01");
        }
    }

    @Nested
    class Editions {

        @Test
        void may_have_twenty_four_criteria_and_the_last_is_as_good_as_the_first() {
            var criteria = criteria(24);
            var law = ReportingRegimes.startingWith(ReportingRegime.builder("24", NAME, NOTICE)
                            .anyOf(criteria)
                            .build())
                    .build();
            var facts = NotificationFacts.diagnosedOn(EARLY);
            HersysAssertions.assertThat(law.decide(facts.aged(99).build())).isNeither();
            HersysAssertions.assertThat(law.decide(
                            NotificationFacts.diagnosedOn(EARLY).aged(123).build()))
                    .mustNotify()
                    .because(criteria[23]);
            HersysAssertions.assertThat(law.decide(NotificationFacts.diagnosedOn(EARLY)
                            .age(AgeKnowledge.band(123, 150))
                            .build()))
                    .isUndecided()
                    .hasCriterion("C22", Truth.NO)
                    .hasCriterion("C23", Truth.UNKNOWN);
        }

        /** Each holds at one age, from 100 on. */
        private Criterion[] criteria(int number) {
            return IntStream.range(0, number)
                    .mapToObj(i -> Criterion.of(
                            "C" + i,
                            "要件" + i,
                            "criterion " + i,
                            Condition.all(Condition.ageAtLeast(100 + i), Condition.ageUnder(101 + i)),
                            NOTICE))
                    .toArray(Criterion[]::new);
        }

        @Test
        void may_not_have_a_twenty_fifth() {
            var builder = ReportingRegime.builder("25", NAME, NOTICE);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.anyOf(criteria(25)))
                    .withMessage("an edition must have at most 24 criteria");
        }

        @Test
        void may_not_have_a_code_twice() {
            var builder = ReportingRegime.builder("twice", NAME, NOTICE).anyOf(criteria(1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.where(criteria(1)[0]))
                    .withMessage("a criterion must have a code of its own, but C0 is taken in twice");
        }

        @Test
        void may_be_made_of_another_under_another_name() {
            var original = ReportingRegime.builder("original", NAME, NOTICE)
                    .anyOf(criteria(2))
                    .countedIf(criteria(3)[2])
                    .open(BilingualText.of("疑義", "doubt"))
                    .remark(BilingualText.of("備考", "remark"))
                    .build();
            var name = BilingualText.of("別の版", "another edition");
            var citation = NOTICE.at("別");
            var other = original.as("other", name, citation);
            assertThat(other.id()).isEqualTo("other");
            assertThat(other).hasToString("other");
            assertThat(other.name()).isEqualTo(name);
            assertThat(other.citation()).isEqualTo(citation);
            assertThat(other.criteria()).isEqualTo(original.criteria());
            assertThat(other.counted()).isEqualTo(original.counted()).isPresent();
            assertThat(other.provisions()).hasSize(3).isEqualTo(original.provisions());
            assertThat(other.openPoints()).isEqualTo(original.openPoints()).hasSize(1);
            assertThat(other.remarks()).isEqualTo(original.remarks()).hasSize(1);
            assertThat(original.id()).isEqualTo("original");
            assertThat(original.name()).isEqualTo(NAME);
        }

        @Test
        void say_what_else_is_to_be_done_and_known() {
            var rule = FEVER.nationwide().on(NATIONWIDE).instructions().get(0);
            var edition = ReportingRegime.builder("saying", NAME, NOTICE)
                    .instructing(rule)
                    .explaining(rule)
                    .build();
            assertThat(edition.instructions()).containsExactly(rule);
            assertThat(edition.explanations()).containsExactly(rule);
            assertThat(edition.toBuilder().build().instructions()).containsExactly(rule);
            assertThat(edition.toBuilder().build().explanations()).containsExactly(rule);
            assertThat(rule.instruction()).hasToString("KEEP_FROM_WORK");
        }

        @Test
        void may_grow_out_of_another() {
            var original = ReportingRegime.builder("original", NAME, NOTICE)
                    .anyOf(criteria(1))
                    .build();
            var more =
                    original.toBuilder().where(criteria(2)[1], criteria(3)[2]).build();
            assertThat(more.id()).isEqualTo("original");
            assertThat(more.criteria()).hasToString("[C0, C1, C2]");
            assertThat(more.preconditions()).hasToString("[C1]");
            assertThat(more.toBuilder().build().preconditions()).hasToString("[C1]");
            assertThat(original.criteria()).hasToString("[C0]");
        }
    }

    @Nested
    class ItemsOfAVendor {

        @Test
        void are_asked_after_those_of_the_notification() {
            var facts = patient(NATIONWIDE)
                    .prefecture(Prefecture.TOKYO)
                    .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                    .build();
            HersysAssertions.assertThat(FEVER.decide(facts))
                    .isUndecided()
                    .lacking("age", "foodHandler", "vaccinated", "exposure");
        }

        @Test
        void decide_when_answered() {
            var facts = patient(NATIONWIDE)
                    .prefecture(Prefecture.TOKYO)
                    .diagnosisClass(DiagnosisClass.SUSPECTED_PATIENT)
                    .answer(InventedRegimes.EXPOSURE, InventedRegimes.Exposure.ANIMAL)
                    .build();
            HersysAssertions.assertThat(FEVER.decide(facts))
                    .mustNotify()
                    .because("ILL_FROM_ANIMAL_OR_WATER")
                    .isCounted(Truth.UNKNOWN);
        }

        @Test
        void must_be_among_what_the_facts_answer() {
            var facts = NotificationFacts.diagnosedOn(NATIONWIDE)
                    .prefecture(Prefecture.TOKYO)
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FEVER.decide(facts))
                    .withMessage("the facts must answer the questionnaire of by-exposure");
        }

        @Test
        void are_not_needed_under_an_edition_that_does_not_ask() {
            var facts = NotificationFacts.diagnosedOn(LocalDate.of(2031, 4, 1))
                    .prefecture(Prefecture.TOKYO)
                    .diagnosisClass(DiagnosisClass.SUSPECTED_PATIENT)
                    .build();
            HersysAssertions.assertThat(FEVER.decide(facts))
                    .mustNotify()
                    .because("ILL")
                    .isNotCounted();
        }

        @Test
        void do_not_hinder_the_real_law() {
            var facts = patient(LocalDate.of(2022, 9, 26))
                    .prefecture(Prefecture.TOKYO)
                    .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                    .aged(65)
                    .build();
            HersysAssertions.assertThat(ReportingRegimes.standard().decide(facts))
                    .mustNotify();
        }

        @Test
        void extend_the_questionnaire_of_the_notification_or_are_refused() {
            var foreign = Questionnaire.builder().build();
            var regime = ReportingRegime.builder("foreign", NAME, NOTICE);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> regime.asking(foreign))
                    .withMessage("questionnaire must extend NotificationQuestions.QUESTIONNAIRE");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NotificationFacts.diagnosedOn(NATIONWIDE, foreign))
                    .withMessage("questionnaire must extend NotificationQuestions.QUESTIONNAIRE");
            assertThat(ReportingRegime.builder("own", NAME, NOTICE)
                            .asking(InventedRegimes.QUESTIONNAIRE)
                            .build()
                            .questionnaire())
                    .isSameAs(InventedRegimes.QUESTIONNAIRE);
            assertThat(ReportingRegime.builder("own", NAME, NOTICE).build().questionnaire())
                    .isSameAs(NotificationQuestions.QUESTIONNAIRE);
        }

        @Test
        void are_told_to_those_of_whom_it_is_known_on_their_days() {
            var handler = patient(NATIONWIDE)
                    .prefecture(Prefecture.TOKYO)
                    .answer(InventedRegimes.FOOD_HANDLER, Truth.YES)
                    .build();
            var days = List.of(
                    LocalDate.of(2032, 5, 31),
                    LocalDate.of(2032, 6, 1),
                    LocalDate.of(2032, 8, 31),
                    LocalDate.of(2032, 9, 1));
            assertThat(days)
                    .extracting(
                            day -> FEVER.decideAsIf(handler, day).instructions().size())
                    .containsExactly(0, 1, 1, 0);
            HersysAssertions.assertThat(FEVER.decideAsIf(handler, days.get(1))).instructs("KEEP_FROM_WORK");
            var unknown = patient(NATIONWIDE).prefecture(Prefecture.TOKYO).build();
            HersysAssertions.assertThat(FEVER.decideAsIf(unknown, days.get(1))).doesNotInstruct("KEEP_FROM_WORK");
        }
    }

    private static NotificationFacts.Builder patient(LocalDate day) {
        return InventedRegimes.patientDiagnosedOn(day);
    }
}
