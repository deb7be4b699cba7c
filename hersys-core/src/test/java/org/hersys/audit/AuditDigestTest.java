package org.hersys.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hersys.access.Operation;
import org.hersys.account.LoginId;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.person.NotificationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditDigestTest {

    private static final Instant NOW = Instant.parse("2022-09-26T01:00:00.000000001Z");
    private static final AuditEntryId ID = new AuditEntryId(new UUID(1, 1));
    private static final ActorId NAME = ActorId.of("u-1");
    private static final Actor NURSE = Actor.centre(NAME, CentreId.of("centre"));

    private static AuditEntry.Builder entry(Actor actor) {
        return AuditEntry.of(actor, Operation.SEARCH_CASES, NOW).withId(ID);
    }

    private static AuditEntry with(Consumer<AuditEntry.Builder> change) {
        var builder = entry(NURSE);
        change.accept(builder);
        return builder.done();
    }

    private static CaseId caseOf(int number) {
        return CaseId.of(new UUID(2, number));
    }

    static Stream<AuditEntry> others() {
        return Stream.of(
                with(builder -> builder.withId(new AuditEntryId(new UUID(1, 2)))),
                AuditEntry.of(NURSE, Operation.SEARCH_CASES, NOW.plusNanos(1))
                        .withId(ID)
                        .done(),
                AuditEntry.of(NURSE, Operation.READ_CASE, NOW).withId(ID).done(),
                AuditEntry.of(NURSE, Operation.SUBMIT, NOW).withId(ID).done(),
                entry(NURSE).refusedFor(List.of("ACCESS_DENIED")),
                entry(NURSE).refusedFor(List.of("ACCESS_DENIED", "LOST_UPDATE")),
                entry(NURSE).refusedFor(List.of("LOST_UPDATE", "ACCESS_DENIED")),
                with(builder -> builder.about(caseOf(1))),
                with(builder -> builder.about(caseOf(2))),
                with(builder -> builder.about(caseOf(1)).about(caseOf(2))),
                with(builder -> builder.about(NotificationId.of(new UUID(2, 1)))),
                with(builder -> builder.about(AuditSubject.of(LoginId.of("clinic-3")))),
                with(builder -> builder.about(AuditSubject.of(LoginId.of("clinic-4")))),
                with(builder -> builder.about(new AuditSubject(AuditSubject.Kind.ORGANISATION, "clinic-3"))),
                with(builder -> builder.searchedBy(List.of("kana"))),
                with(builder -> builder.searchedBy(List.of("kana", "phone"))),
                entry(NURSE.asContractor("架空事務代行")).done(),
                entry(Actor.centre(NAME, CentreId.of("other"))).done(),
                entry(Actor.centre(ActorId.of("u-2"), CentreId.of("centre"))).done(),
                entry(Actor.outpatient(NAME, InstitutionId.of("centre"))).done(),
                entry(Actor.outpatient(NAME, InstitutionId.of("other"))).done(),
                entry(Actor.admitting(NAME, InstitutionId.of("centre"))).done(),
                entry(Actor.prefecture(NAME, Prefecture.TOKYO)).done(),
                entry(Actor.prefecture(NAME, Prefecture.OSAKA)).done(),
                entry(Actor.ministry(NAME)).done(),
                entry(Actor.surveillanceCentre(NAME)).done(),
                entry(Actor.patient(NAME, HersysId.of("00000001"))).done(),
                entry(Actor.patient(NAME, HersysId.of("10000001"))).done());
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatever_an_entry_says_else_its_digest_is_another(AuditEntry other) {
        long same = Stream.concat(Stream.of(entry(NURSE).done()), others())
                .filter(each -> each.digest().equals(other.digest()))
                .count();

        assertEquals(1, same);
    }

    @Test
    void the_order_of_cases_and_criteria_does_not_matter() {
        var one = with(builder -> builder.about(caseOf(1)).about(caseOf(2)).searchedBy(List.of("kana", "phone")));
        var two = with(builder ->
                builder.searchedBy(List.of("phone", "kana")).about(caseOf(2)).about(caseOf(1)));

        assertEquals(one.digest(), two.digest());
    }

    @Test
    void where_one_item_ends_and_the_next_begins_is_part_of_the_digest() {
        assertNotEquals(
                with(builder -> builder.searchedBy(List.of("ab", "c"))).digest(),
                with(builder -> builder.searchedBy(List.of("a", "bc"))).digest());
    }

    /** As the releases sealed it that knew no subject. */
    @Test
    void the_digest_of_an_entry_without_subject_stays_as_it_was() {
        var entry =
                AuditEntry.of(NURSE, Operation.CLOSE_ACCOUNT, NOW).withId(ID).done();

        assertEquals(
                "c9632434555b067fcb22bfb89b5a0c0f64f89fd538488386e75e255ad33c960a",
                entry.digest().toString());
    }

    @Test
    void the_subject_comes_last_into_the_digest() throws NoSuchAlgorithmException {
        var entry = AuditEntry.of(Actor.ministry(NAME), Operation.CLOSE_ACCOUNT, NOW)
                .withId(ID)
                .about(AuditSubject.of(LoginId.of("clinic-3")))
                .done();

        assertEquals(
                sha256OfTheOfficials(
                        "operation",
                        "CLOSE_ACCOUNT",
                        "result",
                        "DONE",
                        "subjectKind",
                        "ACCOUNT",
                        "subject",
                        "clinic-3"),
                entry.digest().toString());
    }

    /** The format is written down: what was sealed is verified by every later version. */
    @Test
    void the_digest_is_sha_256_over_lengths_names_and_values() throws NoSuchAlgorithmException {
        var entry = AuditEntry.of(Actor.ministry(NAME), Operation.READ_CASE, NOW)
                .withId(ID)
                .about(caseOf(1))
                .refusedFor(List.of("ACCESS_DENIED"));

        assertEquals(
                sha256OfTheOfficials(
                        "operation",
                        "READ_CASE",
                        "result",
                        "REFUSED",
                        "case",
                        "00000000-0000-0002-0000-000000000001",
                        "problem",
                        "ACCESS_DENIED"),
                entry.digest().toString());
    }

    /** An entry of somebody of the ministry, and what else it says. */
    private static String sha256OfTheOfficials(String... rest) throws NoSuchAlgorithmException {
        var sha256 = MessageDigest.getInstance("SHA-256");
        var head = Stream.of(
                "org.hersys.audit.entry/1",
                "id",
                "00000000-0000-0001-0000-000000000001",
                "at",
                "2022-09-26T01:00:00.000000001Z",
                "actor",
                "u-1",
                "role",
                "MINISTRY");
        for (var text : Stream.concat(head, Stream.of(rest)).toList()) {
            sha256.update(new byte[] {0, 0, 0, (byte) text.length()});
            sha256.update(text.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
