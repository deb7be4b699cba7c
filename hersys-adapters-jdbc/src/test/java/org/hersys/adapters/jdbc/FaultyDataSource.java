package org.hersys.adapters.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A real database of which something fails when a test says so: a connection, a statement, the commit, the roll-back. */
final class FaultyDataSource {

    /** Throws, or does nothing and lets it happen. */
    interface Fault {
        void before(String what) throws SQLException;
    }

    static final String CONNECT = "CONNECT";
    static final String COMMIT = "COMMIT";
    static final String ROLL_BACK = "ROLLBACK";
    static final String ABORT = "ABORT";

    private FaultyDataSource() {}

    static DataSource over(DataSource real, Fault fault) {
        return proxy(DataSource.class, (method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                fault.before(CONNECT);
            }
            Object result = call(real, method, arguments);
            return result instanceof Connection connection ? over(connection, fault) : result;
        });
    }

    private static Connection over(Connection real, Fault fault) {
        return proxy(Connection.class, (method, arguments) -> {
            switch (method.getName()) {
                case "commit" -> fault.before(COMMIT);
                case "rollback" -> fault.before(ROLL_BACK);
                case "abort" -> fault.before(ABORT);
                default -> {}
            }
            Object result = call(real, method, arguments);
            return result instanceof PreparedStatement statement
                    ? over(statement, String.valueOf(arguments[0]), fault)
                    : result;
        });
    }

    private static PreparedStatement over(PreparedStatement real, String sql, Fault fault) {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                fault.before(sql);
            }
            return call(real, method, arguments);
        });
    }

    private interface Call {
        @Nullable
        Object of(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                FaultyDataSource.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.of(method, arguments == null ? new Object[0] : arguments)));
    }

    private static @Nullable Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
