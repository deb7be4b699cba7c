package org.hersys.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.audit.AuditEntry;
import org.hersys.result.Outcome;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditTest {

    private final TestDatabase database = Databases.postgres().migrated();

    @AfterEach
    void remove() {
        database.close();
    }

    private Run audit(String command, String... more) {
        var args = Stream.of(
                "audit",
                command,
                "--lang=en",
                "--url",
                Postgres.url(database),
                "--user=postgres",
                "--schema",
                database.schema());
        return Run.of("", Stream.concat(args, Stream.of(more)).toArray(String[]::new));
    }

    private void append(int entries) {
        database.store().build().run(transaction -> {
            for (int number = 0; number < entries; number++) {
                transaction
                        .audit()
                        .append(AuditEntry.of(
                                        Actor.ministry(ActorId.of("u-1")), Operation.READ_CASE, Run.CLOCK.instant())
                                .done());
            }
            return Outcome.accepted(entries);
        });
    }

    @Test
    void what_was_sealed_is_verified_with_the_head_that_was_kept() {
        append(3);

        var sealed = audit("seal");
        assertThat(sealed.out()).startsWith("seal 1: 3 entries, ");
        assertThat(audit("seal").out()).startsWith("every entry is sealed");
        String head = sealed.out().strip().replaceFirst(".* ", "");

        var verified = audit("verify", "--head", head);
        assertThat(verified.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(verified.lines())
                .containsExactly(
                        "1 seals, 3 sealed entries, 0 entries without a seal",
                        "newest seal: " + head,
                        "nothing was found");
    }

    @Test
    void what_was_changed_is_told_and_ends_with_1() {
        append(2);
        audit("seal");
        database.execute("DELETE FROM " + database.schema() + ".audit_entry WHERE seal_position = 1");

        var verified = audit("verify");
        assertThat(verified.exit()).isEqualTo(Exit.SOMETHING_TO_DO);
        assertThat(verified.lines())
                .contains(
                        "not compared with a digest from outside (--head)",
                        "findings: 1",
                        "- a sealed entry is gone (seal 1, place 1)");
        assertThat(audit("verify", "--json").out()).contains("\"kind\":\"ENTRY_REMOVED\"", "\"clean\":false");
    }

    @Test
    void a_chain_that_does_not_go_through_the_head_is_told() {
        append(1);
        audit("seal");

        var verified = audit("verify", "--head", "0".repeat(63) + "1");
        assertThat(verified.exit()).isEqualTo(Exit.SOMETHING_TO_DO);
        assertThat(verified.out()).contains("the seal that is known from outside is not in the chain");
    }
}
