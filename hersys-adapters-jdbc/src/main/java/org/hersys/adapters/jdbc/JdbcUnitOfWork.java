package org.hersys.adapters.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hersys.port.BlindIndex;
import org.hersys.port.FieldCipher;
import org.hersys.port.Transaction;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;

/**
 * A store in a relational database (関係データベースによる保存): H2 or PostgreSQL, over the connections of the host.
 *
 * <pre>{@code
 * var store = JdbcUnitOfWork.over(dataSource).schema("hersys").build();
 * }</pre>
 *
 * <p>Before the first unit of work it looks once whether it can work with the database: that it is one of the two, that
 * {@link JdbcSchema} has brought its tables up to date, that the way to another machine is encrypted, and that the
 * isolation is READ COMMITTED, the default of both, or stricter. If not, {@link org.hersys.port.StorageException} says
 * what to do.
 *
 * <p>What is stored of a case or a notification is one JSON document for each version; beside it stand the clear columns
 * by which it is found and counted. Safe for use by many threads.
 */
public final class JdbcUnitOfWork implements UnitOfWork {

    private final Transactions transactions;
    private final Store store;
    private final ThreadLocal<Boolean> isWithin = ThreadLocal.withInitial(() -> false);

    private JdbcUnitOfWork(Transactions transactions, Store store) {
        this.transactions = transactions;
        this.store = store;
    }

    /**
     * A store that has transactions of its own: each takes a connection, and gives it back when it ends.
     *
     * @param dataSource the host's pool
     * @return a builder of the store
     */
    public static Builder over(DataSource dataSource) {
        requireNonNull(dataSource, "dataSource");
        return new Builder((store, retries) -> new OwnTransactions(dataSource, store, retries));
    }

    /**
     * A store within the caller's transaction. Each unit of work runs between a savepoint and its release: an accepted one
     * stays for the caller to commit, of a refused or broken one everything is undone, and nothing else. It never commits
     * or closes, and never tries again.
     *
     * <p>After a {@link org.hersys.port.StorageException} the caller rolls back. For as long as the transaction, and for
     * one thread at a time.
     *
     * @param connection with auto-commit switched off
     * @return a builder of the store
     */
    public static Builder joining(Connection connection) {
        requireNonNull(connection, "connection");
        return new Builder((store, retries) -> new JoinedTransaction(connection, store));
    }

    /**
     * The same store within the caller's transaction, as of {@link #joining}, but without looking again whether it can
     * work with the database.
     *
     * @param connection with auto-commit switched off, to the same database
     * @return a store for this transaction and for one thread at a time
     */
    public JdbcUnitOfWork within(Connection connection) {
        return new JdbcUnitOfWork(new JoinedTransaction(requireNonNull(connection, "connection"), store), store);
    }

    @Override
    public <T> Outcome<T> run(Function<? super Transaction, Outcome<T>> work) {
        requireNonNull(work, "work");
        if (isWithin.get()) {
            throw new IllegalStateException("a unit of work must not be begun within another");
        }
        isWithin.set(true);
        try {
            return transactions.run(work);
        } finally {
            isWithin.remove();
        }
    }

    Protection protection() {
        return store.protection();
    }

    /** For what is done below the ports. */
    <T> Outcome<T> inSession(Function<? super Session, Outcome<T>> work) {
        return run(transaction -> work.apply(((JdbcTransaction) transaction).session()));
    }

    /** Says how a store works (保存の設定). Not safe for use by several threads. */
    public static final class Builder {

        private static final int MOST_RETRIES = 20;

        private interface Kind {
            Transactions of(Store store, int retries);
        }

        private final Kind kind;
        private SchemaName schema = SchemaName.DEFAULT;
        private StatementTimeout timeout = StatementTimeout.of(Duration.ofSeconds(30));
        private int retries = 5;
        private final Set<String> plainHosts = new HashSet<>();
        private Protection protection = Protection.NONE;

        private Builder(Kind kind) {
            this.kind = kind;
        }

        /**
         * The schema that has the tables; {@code hersys} if this is not said.
         *
         * @param name a small letter and at most 62 small letters, digits and underscores; no reserved word
         * @return this builder
         * @throws IllegalArgumentException if the name is not of that form
         */
        public Builder schema(String name) {
            this.schema = new SchemaName(name);
            return this;
        }

        /**
         * How long a statement may take; 30 seconds if this is not said.
         *
         * @param longest above zero, at most a day; a part of a second counts as a whole one
         * @return this builder
         * @throws IllegalArgumentException if it is out of bounds
         */
        public Builder statementTimeout(Duration longest) {
            this.timeout = StatementTimeout.of(longest);
            return this;
        }

        /**
         * How often a transaction is run again that gave way to another, after a deadlock for example; 5 times if this is
         * not said. Of no effect for a store that joins the caller's transaction.
         *
         * @param most from 0 to 20
         * @return this builder
         * @throws IllegalArgumentException if it is out of bounds
         */
        public Builder retries(int most) {
            if (most < 0 || most > MOST_RETRIES) {
                throw new IllegalArgumentException("retries must be from 0 to " + MOST_RETRIES + ", but were " + most);
            }
            this.retries = most;
            return this;
        }

        /**
         * Allows a connection to a host that is not encrypted, or of which the library does not see that it is: in a
         * network of its own, for example, or with TLS that is not set up in the URL. Without this, a database on another
         * machine needs {@code sslmode=verify-full} in its URL. May be said several times.
         *
         * @param host its name or address as in the URL; {@code unknown} for a driver whose URL is not that of PostgreSQL
         * @return this builder
         */
        public Builder allowPlainConnectionTo(String host) {
            plainHosts.add(host.toLowerCase(Locale.ROOT));
            return this;
        }

        /**
         * Encrypts every document of a case and of a notification, and finds by tokens that tell nothing; off if this is not
         * said. What counting needs stays clear: ids, dates, class, sex, age, prefecture, centre, institution, status.
         *
         * @param cipher encrypts the documents
         * @param index makes the tokens
         * @return this builder
         */
        public Builder encryption(FieldCipher cipher, BlindIndex index) {
            this.protection = Protection.of(cipher, index);
            return this;
        }

        /**
         * Still reads and finds what stands in clear, where encryption was switched on later; to be said after
         * {@link #encryption} and left out when {@link JdbcReencryption} is through. Otherwise what is in clear is refused.
         *
         * @return this builder
         * @throws IllegalStateException if there is no encryption
         */
        public Builder acceptingPlain() {
            if (protection == Protection.NONE) {
                throw new IllegalStateException("encryption must be said before what stands in clear is accepted");
            }
            this.protection = protection.acceptingClear();
            return this;
        }

        /**
         * The store. The database is asked for nothing before the first unit of work.
         *
         * @return a store
         */
        public JdbcUnitOfWork build() {
            var store = new Store(new Readiness(schema, new TransportGuard(plainHosts)), timeout, protection);
            return new JdbcUnitOfWork(kind.of(store, retries), store);
        }
    }
}
