package org.hersys.notification;

import static org.hersys.notification.Papers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.law.Truth;
import org.hersys.result.Outcome;

class NotificationProperties {

    /** Any part of the full content, with one value or the other. */
    @Provide
    Arbitrary<NotificationContent> contents() {
        return Arbitraries.subsetOf(NotificationField.all())
                .flatMap(kept -> Arbitraries.of(true, false)
                        .map(positive -> only(positive ? full() : full().withShared(suspected()), kept)));
    }

    private static NotificationContent only(NotificationContent content, Set<NotificationField<?>> kept) {
        var builder = content.toBuilder();
        NotificationField.all().stream().filter(field -> !kept.contains(field)).forEach(builder::clear);
        return builder.build();
    }

    private static <T> void copy(NotificationField<T> field, NotificationContent from, NotificationContentBuilder to) {
        from.get(field).ifPresent(value -> to.put(field, value));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
    void a_content_comes_back_from_its_builder_and_field_by_field(@ForAll("contents") NotificationContent content) {
        var copied = NotificationContent.builder();
        NotificationField.all().forEach(field -> copy(field, content, copied));
        assertEquals(content, content.toBuilder().build());
        assertEquals(content, copied.build());
        assertEquals(content.hashCode(), copied.build().hashCode());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
    void whoever_applies_the_changes_to_the_earlier_content_has_the_later_one(
            @ForAll("contents") NotificationContent earlier, @ForAll("contents") NotificationContent later) {
        var changes = earlier.changesTo(later);
        var applied = earlier.toBuilder();
        changes.forEach(change -> apply(change, change.field(), applied));
        assertEquals(later, applied.build());
        assertEquals(changes.isEmpty(), earlier.equals(later));
    }

    private static <T> void apply(ItemChange change, NotificationField<T> field, NotificationContentBuilder to) {
        if (change.after().isPresent()) {
            to.put(field, field.cast(change.after().get()));
        } else {
            to.clear(field);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
    void what_is_shared_comes_from_the_other_content_and_the_rest_stays(
            @ForAll("contents") NotificationContent content, @ForAll("contents") NotificationContent other) {
        var merged = content.withShared(other);
        for (var field : NotificationField.all()) {
            assertEquals(field.isShared() ? other.get(field) : content.get(field), merged.get(field));
        }
        assertEquals(other.shared(), merged.shared());
    }

    enum Step {
        AMEND,
        RECLASSIFY,
        NEGATIVE,
        CONFIRM,
        FREEZE_AND_FREE
    }

    /** One step, and the class to which a change of class goes. */
    record Deed(Step step, DiagnosisClass next) {}

    /** Changes of class among few classes, so that many a notification comes back to one. */
    @Provide
    Arbitrary<List<Deed>> deeds() {
        var steps = Arbitraries.frequency(
                Tuple.of(4, Step.RECLASSIFY),
                Tuple.of(1, Step.AMEND),
                Tuple.of(1, Step.NEGATIVE),
                Tuple.of(1, Step.CONFIRM),
                Tuple.of(1, Step.FREEZE_AND_FREE));
        var classes = Arbitraries.of(
                DiagnosisClass.SUSPECTED_PATIENT,
                DiagnosisClass.CONFIRMED_PATIENT,
                DiagnosisClass.ASYMPTOMATIC_CARRIER);
        return Combinators.combine(steps, classes)
                .as(Deed::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(12);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_done_later_the_first_day_of_each_class_stays_and_versions_count_up(
            @ForAll("deeds") List<Deed> deeds) {
        var first = new EnumMap<DiagnosisClass, LocalDate>(Map.of(DiagnosisClass.SUSPECTED_PATIENT, FIRST_OF_FEBRUARY));
        var notification = filed(suspected());
        LocalDate today = FIRST_OF_FEBRUARY;
        boolean cameBack = false;
        for (var deed : deeds) {
            today = today.plusDays(1);
            var before = notification;
            notification = done(deed.step(), before, deed.next(), today);
            if (deed.step() == Step.RECLASSIFY && deed.next() != before.diagnosisClass()) {
                cameBack = cameBack || first.containsKey(deed.next());
                first.putIfAbsent(deed.next(), today);
            }
            assertEquals(first, notification.submissionDates());
            assertEquals(first.get(notification.diagnosisClass()), notification.reportDate());
        }
        Statistics.label("comes back to a class")
                .collect(cameBack)
                .coverage(check -> check.check(true).percentage(share -> share > 20));
    }

    private static FiledNotification done(Step step, FiledNotification before, DiagnosisClass next, LocalDate today) {
        var content = before.content();
        var after = switch (step) {
            case AMEND -> before.amended(content.with(NotificationField.PREGNANCY, Truth.NO), CLERK);
            case RECLASSIFY -> before.reclassified(content.with(NotificationField.DIAGNOSIS_CLASS, next), today, CLERK);
            case NEGATIVE -> before.correctedToNegative(CLERK);
            case CONFIRM -> Outcome.accepted(before.confirmed(CENTRE, NURSE));
            case FREEZE_AND_FREE ->
                Outcome.accepted(before.frozenBy(OTHER_ID, CLERK).unfrozen(CLERK));
        };
        return after.fold(
                filed -> {
                    assertEquals(before.version() + (step == Step.FREEZE_AND_FREE ? 2 : 1), filed.version());
                    return filed;
                },
                problems -> before);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.FIRST)
    void a_state_is_what_the_table_says_of_the_one_before(@ForAll @Size(max = 12) List<Step> steps) {
        var notification = filed(suspected());
        for (var step : steps) {
            var operation = operation(step);
            var before = notification;
            notification = done(step, before, DiagnosisClass.CONFIRMED_PATIENT, THIRD_OF_FEBRUARY);
            if (notification.version() > before.version() && step != Step.FREEZE_AND_FREE) {
                assertEquals(LifeCycle.after(before.state(), operation).orElseThrow(), notification.state());
            } else {
                assertEquals(before.state(), notification.state());
            }
        }
    }

    private static NotificationOperation operation(Step step) {
        return switch (step) {
            case AMEND -> NotificationOperation.AMEND;
            case RECLASSIFY -> NotificationOperation.RECLASSIFY;
            case NEGATIVE -> NotificationOperation.CORRECT_TO_NEGATIVE;
            case CONFIRM -> NotificationOperation.CONFIRM;
            case FREEZE_AND_FREE -> NotificationOperation.ADD;
        };
    }
}
