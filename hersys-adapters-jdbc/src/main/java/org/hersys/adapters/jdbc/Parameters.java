package org.hersys.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sets the parameters of a statement one after the other. Each keeps its type when it is null: a driver would otherwise
 * prepare the statement anew.
 */
final class Parameters {

    /** Sets what a statement needs. */
    interface Binder {
        void bind(Parameters parameters) throws SQLException;
    }

    private final PreparedStatement statement;
    private int index;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    Parameters text(@Nullable String value) throws SQLException {
        statement.setString(++index, value);
        return this;
    }

    Parameters name(@Nullable Enum<?> value) throws SQLException {
        return text(value == null ? null : value.name());
    }

    Parameters number(long value) throws SQLException {
        statement.setLong(++index, value);
        return this;
    }

    Parameters integer(@Nullable Integer value) throws SQLException {
        return orNull(value, Types.INTEGER);
    }

    Parameters yes(boolean value) throws SQLException {
        statement.setBoolean(++index, value);
        return this;
    }

    Parameters uuid(@Nullable UUID value) throws SQLException {
        return orNull(value, Types.OTHER);
    }

    Parameters day(@Nullable LocalDate value) throws SQLException {
        return orNull(value, Types.DATE);
    }

    Parameters instant(@Nullable Instant value) throws SQLException {
        return orNull(value == null ? null : Instants.column(value), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    Parameters bytes(byte @Nullable [] value) throws SQLException {
        statement.setBytes(++index, value);
        return this;
    }

    Parameters array(String type, Object[] values) throws SQLException {
        statement.setArray(++index, statement.getConnection().createArrayOf(type, values));
        return this;
    }

    private Parameters orNull(@Nullable Object value, int type) throws SQLException {
        if (value == null) {
            statement.setNull(++index, type);
        } else {
            statement.setObject(++index, value);
        }
        return this;
    }
}
