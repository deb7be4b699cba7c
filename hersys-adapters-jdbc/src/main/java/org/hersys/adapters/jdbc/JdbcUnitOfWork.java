package org.hersys.adapters.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hersys.port.StorageException;
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
 * <p>The schema is made by {@link JdbcSchema}, when that is asked for. Safe for use by many threads.
 */
public final class JdbcUnitOfWork implements UnitOfWork {

    private static final long FIRST_PAUSE_MILLIS = 10;

    private final DataSource dataSource;
    private final Readiness readiness;
    private final StatementTimeout timeout;
    private final int retries;
    private final ThreadLocal<Boolean> isWithin = ThreadLocal.withInitial(() -> false);

    private JdbcUnitOfWork(Builder from) {
        this.dataSource = from.dataSource;
        this.readiness = new Readiness(from.schema);
        this.timeout = from.timeout;
        this.retries = from.retries;
    }

    /**
     * A store that has transactions of its own: each takes a connection, and gives it back when it ends.
     *
     * @param dataSource the host's pool; its connections must be READ COMMITTED, the default of both databases, or stricter
     * @return a builder of the store
     */
    public static Builder over(DataSource dataSource) {
        return new Builder(dataSource);
    }

    @Override
    public <T> Outcome<T> run(Function<? super Transaction, Outcome<T>> work) {
        requireNonNull(work, "work");
        if (isWithin.get()) {
            throw new IllegalStateException("a unit of work must not be begun within another");
        }
        isWithin.set(true);
        try {
            return tryAndTryAgain(work);
        } finally {
            isWithin.remove();
        }
    }

    private <T> Outcome<T> tryAndTryAgain(Function<? super Transaction, Outcome<T>> work) {
        for (int tries = 0; ; tries++) {
            try {
                return once(work);
            } catch (ClashException clash) {
                if (tries == retries) {
                    throw Failures.of(clash.happened());
                }
                pause(tries);
            }
        }
    }

    private <T> Outcome<T> once(Function<? super Transaction, Outcome<T>> work) {
        try (var connection = dataSource.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                return once(connection, work);
            } finally {
                connection.setAutoCommit(before);
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    private <T> Outcome<T> once(Connection connection, Function<? super Transaction, Outcome<T>> work)
            throws SQLException {
        var session = new Session(connection, readiness.check(connection), timeout);
        boolean isCommitted = false;
        try {
            var outcome = requireNonNull(work.apply(new JdbcTransaction(session, Documents.PLAIN)), "outcome");
            session.end();
            if (session.failure().isEmpty() && outcome.isAccepted()) {
                connection.commit();
                isCommitted = true;
            }
            session.failure().ifPresent(failed -> {
                throw failure(failed);
            });
            return outcome;
        } catch (StorageException thrown) {
            throw session.failure()
                    .filter(Failures::isClash)
                    .<RuntimeException>map(ClashException::new)
                    .orElse(thrown);
        } finally {
            session.end();
            if (!isCommitted) {
                connection.rollback();
            }
        }
    }

    private static RuntimeException failure(SQLException failed) {
        return Failures.isClash(failed) ? new ClashException(failed) : Failures.of(failed);
    }

    private static void pause(int tries) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_MILLIS << tries));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StorageException("a transaction must be tried again, but its thread was interrupted");
        }
    }

    /** Says how a store works (保存の設定). Not safe for use by several threads. */
    public static final class Builder {

        private static final int MOST_RETRIES = 20;

        private final DataSource dataSource;
        private SchemaName schema = SchemaName.DEFAULT;
        private StatementTimeout timeout = StatementTimeout.of(Duration.ofSeconds(30));
        private int retries = 5;

        private Builder(DataSource dataSource) {
            this.dataSource = requireNonNull(dataSource, "dataSource");
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
         * How often a transaction is tried again that gave way to another, after a deadlock for example; 5 times if this is
         * not said.
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
         * The store. The database is asked for nothing before the first unit of work.
         *
         * @return a store for all threads of the host
         */
        public JdbcUnitOfWork build() {
            return new JdbcUnitOfWork(this);
        }
    }
}
