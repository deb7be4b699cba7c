package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.hersys.audit.AuditSeal;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.OwnThread;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Here who works and who seals do not wait for each other; on H2 all who write take turns. */
class AuditSealingOnPostgresTest extends AuditSealingContract {

    private static final TestDatabase DATABASE = Databases.postgres().migrated();

    @AfterAll
    static void remove() {
        DATABASE.close();
    }

    @Override
    TestDatabase database() {
        return DATABASE;
    }

    @Test
    void an_entry_that_is_committed_late_comes_into_the_next_batch() {
        var isAppended = new CountDownLatch(1);
        var isSealed = new CountDownLatch(1);
        var late = OwnThread.does(() -> within(trail -> {
            trail.append(entry(7, 7));
            isAppended.countDown();
            return await(isSealed);
        }));
        await(isAppended);
        append(8);

        var first = hersys.sealingAudit().seal();
        isSealed.countDown();
        late.join();
        var second = hersys.sealingAudit().seal();

        assertThat(idsUnder(first.get(0))).containsExactly(id(8));
        assertThat(idsUnder(second.get(0))).containsExactly(id(7));
        assertThat(verified().isClean()).isTrue();
    }

    @Test
    void who_works_does_not_wait_for_who_seals() {
        append(7);
        var isSealing = new CountDownLatch(1);
        var hasWorked = new CountDownLatch(1);
        var sealing = OwnThread.does(() -> within(trail -> {
            var seal = trail.seal(Samples.START, 10);
            isSealing.countDown();
            return await(hasWorked) ? seal : Optional.<AuditSeal>empty();
        }));
        await(isSealing);

        append(8);
        hasWorked.countDown();

        assertThat(sealing.join().orElseThrow().entries()).isEqualTo(1);
        assertThat(verified().unsealed()).isEqualTo(1);
    }
}
