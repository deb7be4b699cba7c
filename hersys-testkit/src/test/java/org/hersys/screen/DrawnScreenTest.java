package org.hersys.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.hersys.access.AccessMatrix;
import org.hersys.access.CaseAffiliation;
import org.hersys.check.CheckCodes;
import org.hersys.check.Checks;
import org.hersys.description.FormDescription;
import org.hersys.form.FormEditions;
import org.hersys.notification.NotificationState;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.text.Language;
import org.junit.jupiter.api.Test;

/** Screens drawn from the description alone, against samples that somebody has looked at. */
class DrawnScreenTest {

    private static final LocalDate IN_2021 = LocalDate.of(2021, 12, 1);
    private static final LocalDate IN_2022 = LocalDate.of(2022, 9, 26);

    /** A few, so that a new check does not change the samples. */
    private static final Checks CHECKS = Checks.of(Checks.standard().all().stream()
            .filter(check -> Set.of(
                            ProblemCode.BIRTH_AFTER_DIAGNOSIS,
                            CheckCodes.SPECIMEN_NOT_OF_METHOD,
                            CheckCodes.TOO_MANY_TESTS)
                    .contains(check.code()))
            .toList());

    @Test
    void a_clinic_begins_a_new_notification_in_2021() throws IOException {
        var form = FormDescription.builder(FormEditions.standard().on(IN_2021), IN_2021)
                .checks(CHECKS)
                .actor(Actors.clinicClerk(), AccessMatrix.standard())
                .build();
        isApproved(form, Language.JA, "new-2021-12-01-ja.html");
    }

    @Test
    void the_clinic_looks_at_its_submitted_notification_in_2022() throws IOException {
        var affiliation = CaseAffiliation.builder()
                .enteredBy(Institutions.clinic().id())
                .inAreaOf(Institutions.centre().id())
                .build();
        var form = FormDescription.builder(FormEditions.standard().on(IN_2022), IN_2022)
                .checks(CHECKS)
                .actor(Actors.clinicClerk(), AccessMatrix.standard())
                .existing(NotificationState.SUBMITTED, affiliation)
                .build();
        isApproved(form, Language.EN, "submitted-2022-09-26-en.html");
    }

    private static void isApproved(FormDescription form, Language language, String sample) throws IOException {
        String drawn = PlainScreen.draw(form, language);
        var place = Path.of("target", "drawn-" + sample);
        Files.writeString(place, drawn);
        try (var approved = DrawnScreenTest.class.getResourceAsStream("/screen/" + sample)) {
            assertThat(approved)
                    .as("an approved sample; look at %s and keep it as src/test/resources/screen/%s", place, sample)
                    .isNotNull()
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(drawn);
        }
    }
}
