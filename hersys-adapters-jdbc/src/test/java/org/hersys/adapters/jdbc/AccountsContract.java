package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hersys.account.Account;
import org.hersys.account.AccountSession;
import org.hersys.account.LoginId;
import org.hersys.account.SignInStage;
import org.hersys.port.StorageException;
import org.hersys.port.Transaction;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database holds of accounts, and what it lets one do and nobody else. */
abstract class AccountsContract {

    private static final int THREADS = 8;

    private final TestKeys keys = new TestKeys();

    abstract TestDatabase database();

    @BeforeEach
    void empty() {
        database().emptied();
    }

    private JdbcUnitOfWork plain() {
        return database().store().build();
    }

    private JdbcUnitOfWork encrypted() {
        return keys.encrypting(database().store()).build();
    }

    @Test
    void without_encryption_a_dump_shows_all_but_tokens_and_codes() throws SQLException {
        Accounts.enterInto(plain());

        var dump = Dump.of(database());
        assertThat(dump.shown(Accounts.secrets())).hasSameElementsAs(Accounts.secrets());
        assertThat(dump.shown(Accounts.tokens())).isEmpty();
    }

    @Test
    void with_encryption_a_dump_shows_no_phone_no_name_and_no_hash() throws SQLException {
        Accounts.enterInto(encrypted());

        var dump = Dump.of(database());
        assertThat(dump.shown(Accounts.secrets())).isEmpty();
        assertThat(dump.shown(Accounts.tokens())).isEmpty();
    }

    @Test
    void encryption_that_is_switched_on_later_takes_over_what_is_there() throws SQLException {
        Accounts.enterInto(plain());

        var done = JdbcReencryption.of(encrypted()).run(soFar -> {});

        assertThat(done.documentsRewritten()).isEqualTo(3);
        assertThat(JdbcReencryption.of(encrypted()).run(soFar -> {}).isNothingLeft())
                .isTrue();
        assertThat(Dump.of(database()).shown(Accounts.secrets())).isEmpty();
        assertThat(encrypted().run(AccountsContract::find).orElseThrow()).isEqualTo(Accounts.account(1));
    }

    @Test
    void a_document_that_was_moved_to_another_account_is_not_read() {
        var store = encrypted();
        store.run(transaction -> Outcome.accepted(transaction.accounts().insert(Accounts.account(1))
                && transaction.accounts().insert(Accounts.account(2))));
        database()
                .execute("UPDATE hersys.account SET document = (SELECT document FROM hersys.account WHERE login_id ="
                                .replace("hersys.", database().schema() + ".")
                        + " 'clinic-2') WHERE login_id = 'clinic-1'");

        assertThatThrownBy(() -> store.run(AccountsContract::find))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("the document of the table account, row ");
    }

    private static Outcome<Account> find(Transaction transaction) {
        return Outcome.accepted(transaction.accounts().find(Accounts.idOf(1)).orElseThrow());
    }

    @Test
    void of_all_threads_that_enter_one_code_one_opens_a_session() {
        var store = plain();
        Accounts.enterInto(store);
        store.run(transaction -> {
            transaction.accounts().end(Accounts.token(2).digest());
            return Outcome.accepted(true);
        });

        assertThat(together(thread -> open(store, thread))).isEqualTo(1);
        assertThat(sessions(store, Accounts.idOf(1))).isEqualTo(1);
    }

    private static boolean open(UnitOfWork store, int thread) {
        return store.run(transaction -> {
                    var accounts = transaction.accounts();
                    var signIn = accounts.signIn(Accounts.token(1).digest()).orElseThrow();
                    boolean isMine = signIn.stage() == SignInStage.CODE_WANTED
                            && accounts.update(
                                    signIn.next(SignInStage.ENDED).codeServed().build());
                    return Outcome.accepted(isMine
                            && accounts.insert(new AccountSession(
                                    Accounts.token(100 + thread).digest(),
                                    signIn.account(),
                                    Accounts.NOW,
                                    Accounts.NOW)));
                })
                .orElseThrow();
    }

    private static int sessions(UnitOfWork store, LoginId id) {
        return store.run(transaction ->
                        Outcome.accepted(transaction.accounts().sessions(id).size()))
                .orElseThrow();
    }

    @Test
    void of_all_threads_that_count_a_try_each_one_counts() {
        var store = plain();
        Accounts.enterInto(store);

        assertThat(together(thread -> charge(store))).isEqualTo(THREADS);
        assertThat(store.run(AccountsContract::find).orElseThrow().failedTries())
                .isEqualTo(THREADS);
    }

    private static boolean charge(UnitOfWork store) {
        boolean isDone = false;
        while (!isDone) {
            isDone = store.run(transaction -> {
                        var account = find(transaction).orElseThrow();
                        var next = account.next().failedTries(account.failedTries() + 1);
                        return Outcome.accepted(transaction.accounts().update(next.build()));
                    })
                    .orElseThrow();
        }
        return true;
    }

    @Test
    void of_all_threads_that_take_one_id_one_gets_it() {
        var store = plain();

        assertThat(together(thread -> store.run(transaction ->
                                Outcome.accepted(transaction.accounts().insert(Accounts.account(1))))
                        .orElseThrow()))
                .isEqualTo(1);
    }

    private interface Work {
        boolean isDone(int thread);
    }

    /** How many of the threads were lucky. */
    private static long together(Work work) {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var all = IntStream.range(0, THREADS)
                    .mapToObj(thread -> CompletableFuture.supplyAsync(() -> work.isDone(thread), threads))
                    .toList();
            return all.stream().filter(CompletableFuture::join).count();
        } finally {
            threads.shutdown();
        }
    }
}
