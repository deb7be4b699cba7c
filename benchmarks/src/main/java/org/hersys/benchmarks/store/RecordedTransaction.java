package org.hersys.benchmarks.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * The statements of one transaction with all their parameters, to be sent again: what somebody writes by hand who has
 * nothing to find out any more. Immutable.
 */
record RecordedTransaction(List<Step> steps) {

    RecordedTransaction {
        steps = List.copyOf(steps);
    }

    /** How a statement is run. */
    enum Kind {
        QUERY,
        CHANGE,
        BATCH
    }

    /** Sets one parameter. */
    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** One statement, with one list of parameters or, in a batch, several. */
    record Step(String sql, Kind kind, List<List<Binding>> parameters) {

        Step {
            parameters = List.copyOf(parameters);
        }

        private void send(Connection connection) throws SQLException {
            try (var statement = connection.prepareStatement(sql)) {
                for (var set : parameters) {
                    for (var binding : set) {
                        binding.bind(statement);
                    }
                    if (kind == Kind.BATCH) {
                        statement.addBatch();
                    }
                }
                run(statement);
            }
        }

        private void run(PreparedStatement statement) throws SQLException {
            switch (kind) {
                case QUERY -> {
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            rows.getObject(1);
                        }
                    }
                }
                case CHANGE -> statement.executeUpdate();
                case BATCH -> statement.executeBatch();
            }
        }

        private Step in(String from, String to) {
            return new Step(sql.replace(from + ".", to + "."), kind, parameters);
        }
    }

    /** The same on the tables of another schema. */
    RecordedTransaction in(String from, String to) {
        return new RecordedTransaction(
                steps.stream().map(step -> step.in(from, to)).toList());
    }

    /** Sends everything and commits. */
    void send(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            for (var step : steps) {
                step.send(connection);
            }
            connection.commit();
        }
    }
}
