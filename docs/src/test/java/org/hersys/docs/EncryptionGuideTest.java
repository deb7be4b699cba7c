package org.hersys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;
import org.hersys.adapters.jdbc.JdbcReencryption;
import org.hersys.adapters.jdbc.JdbcSchema;
import org.hersys.adapters.jdbc.JdbcUnitOfWork;
import org.hersys.adapters.security.KeyRing;
import org.hersys.adapters.security.KeyRingFile;
import org.hersys.adapters.security.MasterKey;
import org.hersys.adapters.security.RingKey;
import org.hersys.adapters.security.RingKeyState;
import org.hersys.adapters.security.TinkBlindIndex;
import org.hersys.adapters.security.TinkFieldCipher;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.Systems;
import org.hersys.usecase.SubmissionReceipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the guide's chapter on encryption: what stands between the tags is what it prints. */
class EncryptionGuideTest {

    private final JdbcDataSource dataSource = new JdbcDataSource();

    @TempDir
    Path folder;

    @BeforeEach
    void makeDatabaseAndKeys() {
        dataSource.setURL("jdbc:h2:file:" + folder.resolve("store").toAbsolutePath());
        JdbcSchema.of(dataSource).migrate();
        // tag::keys[]
        MasterKey.createFile(folder.resolve("master.key"));
        KeyRing.create(KeyRingFile.at(folder.resolve("ring.keys")), MasterKey.ofFile(folder.resolve("master.key")));
        // end::keys[]
    }

    @Test
    void keys_change_and_what_was_filed_is_read() {
        // tag::open[]
        var master = MasterKey.ofFile(folder.resolve("master.key"));
        var ring = KeyRing.open(KeyRingFile.at(folder.resolve("ring.keys")), master);
        var store = JdbcUnitOfWork.over(dataSource)
                .encryption(TinkFieldCipher.of(ring), TinkBlindIndex.of(ring))
                .build();
        // end::open[]
        var filed = file(store);

        // tag::rotation[]
        ring.introduce(); // known to every program, used by none
        // wait
        ring.promote(); // everything is written with it
        // wait
        while (!JdbcReencryption.of(store).run(soFar -> {}).isNothingLeft()) {
            // once more, until nothing was written with the former key
        }
        ring.retire(); // the former key is not used any more
        // end::rotation[]

        assertThat(ring.keys()).extracting(RingKey::state).containsExactly(RingKeyState.RETIRED, RingKeyState.IN_USE);
        assertIsRead(store, filed);
    }

    @Test
    void encryption_is_switched_on_later() {
        var filed = file(JdbcUnitOfWork.over(dataSource).build());
        var master = MasterKey.ofFile(folder.resolve("master.key"));
        var ring = KeyRing.open(KeyRingFile.at(folder.resolve("ring.keys")), master);
        // tag::later[]
        var forAWhile = JdbcUnitOfWork.over(dataSource)
                .encryption(TinkFieldCipher.of(ring), TinkBlindIndex.of(ring))
                .acceptingPlain()
                .build();
        // end::later[]

        assertIsRead(forAWhile, filed);
    }

    private static SubmissionReceipt file(UnitOfWork store) {
        return Systems.builder(Systems.clockOn(Notifications.IN_2021))
                .unitOfWork(store)
                .build()
                .notifyingCase()
                .submit(
                        Actors.clinicClerk(),
                        Notifications.draft(Notifications.confirmedPatient().build()))
                .orElseThrow();
    }

    private static void assertIsRead(UnitOfWork store, SubmissionReceipt filed) {
        var found = store.run(transaction ->
                        Outcome.accepted(transaction.notifications().find(filed.notificationId())))
                .orElseThrow();

        assertThat(found)
                .hasValueSatisfying(each -> assertThat(each.content())
                        .isEqualTo(filed.notification().content()));
    }
}
