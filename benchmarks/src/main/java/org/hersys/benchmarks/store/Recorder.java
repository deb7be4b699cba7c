package org.hersys.benchmarks.store;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javax.sql.DataSource;
import org.hersys.benchmarks.store.RecordedTransaction.Binding;
import org.hersys.benchmarks.store.RecordedTransaction.Kind;
import org.hersys.benchmarks.store.RecordedTransaction.Step;
import org.jspecify.annotations.Nullable;

/** Stands before a DataSource and writes down what is sent through it. For one thread. */
final class Recorder {

    private final DataSource target;
    private final List<Step> steps = new ArrayList<>();
    private final IdentityHashMap<Object, ArrayMaker> arrays = new IdentityHashMap<>();
    private int commits;

    /** Makes an array once more, since one belongs to its connection. */
    private interface ArrayMaker {
        Array on(Connection connection) throws SQLException;
    }

    Recorder(DataSource target) {
        this.target = target;
    }

    /** What passes everything on to the target, and writes it down. */
    DataSource dataSource() {
        return proxy(
                DataSource.class,
                (self, method, args) -> method.getName().equals("getConnection")
                        ? recorded((Connection) call(target, method, args))
                        : call(target, method, args));
    }

    /** What was sent in the one transaction since this was asked last. */
    RecordedTransaction take() {
        if (commits != 1) {
            throw new IllegalStateException("there must be one commit, but were " + commits);
        }
        var taken = new RecordedTransaction(steps);
        forget();
        return taken;
    }

    /** Forgets what was sent until now. */
    void forget() {
        steps.clear();
        arrays.clear();
        commits = 0;
    }

    private Connection recorded(Connection connection) {
        return proxy(Connection.class, (self, method, args) -> {
            var result = call(connection, method, args);
            switch (method.getName()) {
                case "prepareStatement" -> {
                    return new Sent((Connection) self, (PreparedStatement) result, (String) args[0]).recorded();
                }
                case "createArrayOf" -> arrays.put(result, arrayMaker((String) args[0], (Object[]) args[1]));
                case "commit" -> commits++;
                default -> {
                    return result;
                }
            }
            return result;
        });
    }

    private static ArrayMaker arrayMaker(String type, Object[] elements) {
        return connection -> connection.createArrayOf(type, elements);
    }

    private final class Sent {

        private final Connection connection;
        private final PreparedStatement statement;
        private final String sql;
        private final List<List<Binding>> batch = new ArrayList<>();
        private List<Binding> bindings = new ArrayList<>();

        Sent(Connection connection, PreparedStatement statement, String sql) {
            this.connection = connection;
            this.statement = statement;
            this.sql = sql;
        }

        PreparedStatement recorded() {
            return proxy(PreparedStatement.class, (self, method, args) -> {
                switch (method.getName()) {
                    case "getConnection" -> {
                        return connection;
                    }
                    case "addBatch" -> {
                        batch.add(bindings);
                        bindings = new ArrayList<>();
                    }
                    case "executeBatch" -> steps.add(new Step(sql, Kind.BATCH, batch));
                    case "executeQuery" -> steps.add(new Step(sql, Kind.QUERY, List.of(bindings)));
                    case "executeUpdate" -> steps.add(new Step(sql, Kind.CHANGE, List.of(bindings)));
                    default -> {
                        if (method.getName().startsWith("set") && args.length == 2) {
                            bindings.add(binding(method.getName(), (int) args[0], args[1]));
                        }
                    }
                }
                return call(statement, method, args);
            });
        }

        private Binding binding(String method, int index, Object value) {
            return switch (method) {
                case "setString" -> sent -> sent.setString(index, (String) value);
                case "setLong" -> sent -> sent.setLong(index, (long) value);
                case "setInt" -> sent -> sent.setInt(index, (int) value);
                case "setBoolean" -> sent -> sent.setBoolean(index, (boolean) value);
                case "setBytes" -> sent -> sent.setBytes(index, (byte[]) value);
                case "setNull" -> sent -> sent.setNull(index, (int) value);
                case "setObject" -> sent -> sent.setObject(index, value);
                case "setArray" -> {
                    var maker = requireNonNull(arrays.get(value), "array");
                    yield sent -> sent.setArray(index, maker.on(sent.getConnection()));
                }
                default -> throw new IllegalStateException("must be able to record " + method);
            };
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** What the target throws is thrown as it is. */
    private static Object call(Object target, Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }
}
