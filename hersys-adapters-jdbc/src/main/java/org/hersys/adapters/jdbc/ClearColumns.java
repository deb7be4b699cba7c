package org.hersys.adapters.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationContent;
import org.hersys.person.AgeBracket;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.AgeReckoning;
import org.hersys.person.BirthDate;
import org.hersys.person.Sex;
import org.jspecify.annotations.Nullable;

/** What of a notification stands in clear columns, for counting and for finding; it does not say who the person is. */
record ClearColumns(
        @Nullable DiagnosisClass diagnosisClass,
        @Nullable LocalDate diagnosedOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate onsetOn,
        @Nullable Instant submittedAt,
        @Nullable String institution,
        @Nullable String addressee,
        @Nullable String prefecture,
        @Nullable Sex sex,
        @Nullable Integer age,
        @Nullable AgeBracket ageBracket,
        boolean hasOpenQuery) {

    static ClearColumns of(Notification notification) {
        var content = notification.content();
        var filed = notification.<Optional<FiledNotification>>fold(
                draft -> Optional.empty(), Optional::of, frozen -> Optional.of(frozen.filed()));
        boolean isFrozen = notification.<Boolean>fold(draft -> false, same -> false, frozen -> true);
        var brackets = brackets(content);
        return new ClearColumns(
                content.diagnosisClass().orElse(null),
                content.diagnosisDate().orElse(null),
                filed.map(FiledNotification::reportDate).orElse(null),
                content.onsetDate().orElse(null),
                filed.map(each -> each.filing().entered().at()).orElse(null),
                filed.map(each -> each.filing().institution().id().value()).orElse(null),
                filed.map(each -> each.filing().addressee().value()).orElse(null),
                filed.map(each -> each.filing().prefecture().code()).orElse(null),
                content.sex().orElse(null),
                age(content).orElse(null),
                brackets.orElse(null),
                !isFrozen && filed.filter(each -> !each.openQueries().isEmpty()).isPresent());
    }

    private static Optional<Integer> age(NotificationContent content) {
        return known(content)
                .filter(AgeKnowledge::isKnownExactly)
                .flatMap(age -> content.diagnosisDate().map(day -> age.lowestOn(day, AgeReckoning.CONVENTIONAL)));
    }

    private static Optional<AgeBracket> brackets(NotificationContent content) {
        return known(content)
                .flatMap(age ->
                        content.diagnosisDate().map(day -> AgeBracket.possibleFor(age, day, AgeReckoning.CONVENTIONAL)))
                .filter(possible -> possible.size() == 1)
                .map(possible -> possible.get(0));
    }

    /** A draft may say that somebody was diagnosed before birth: then nothing is known. */
    private static Optional<AgeKnowledge> known(NotificationContent content) {
        boolean isUnborn = content.birthDate()
                .map(BirthDate::value)
                .filter(born -> content.diagnosisDate().filter(born::isAfter).isPresent())
                .isPresent();
        return isUnborn
                ? Optional.empty()
                : Stream.concat(content.birthDate().map(AgeKnowledge::born).stream(), content.age().stream())
                        .findFirst();
    }
}
