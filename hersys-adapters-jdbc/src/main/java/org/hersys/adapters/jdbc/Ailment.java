package org.hersys.adapters.jdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** What is wrong with a database, by the SQLSTATE that it gives, and what to look at. */
enum Ailment {
    CLASH(
            "the transaction must be run without others in its way, but gave way to another each time it was tried: look"
                    + " for long transactions on the same rows",
            // Serialization failure and deadlock; of H2 also the time-out of a lock and the concurrent update of a row.
            "40001",
            "40P01",
            "HYT00",
            "90131"),
    TOO_SLOW(
            "a statement must end within its time-out, but was broken off: look for locks, missing statistics, or a"
                    + " machine under load",
            "57014",
            "55P03"),
    NO_ROOM(
            "the database must have room: look at its disk, its memory and its limits",
            "53",
            "54",
            "58030",
            "90028",
            "90031",
            "90108"),
    GONE(
            "the database must be reachable: look at its process, the network, the address and the pool",
            "08",
            "57P",
            "90067",
            "90098",
            "90121",
            "90020",
            "90013"),
    NOT_ADMITTED("the database must admit the user: look at user, password and rights", "28", "42501", "90096"),
    READ_ONLY(
            "a transaction that writes must be sent to a database that takes it, but this one or its connection is"
                    + " read-only",
            "25006",
            "90097"),
    NO_TABLES(
            "the tables must be there: migrate the schema, and look whether its name is right",
            "42P01",
            "42S02",
            "42S03",
            "42S04",
            "3F000",
            "90079"),
    OTHER("the database must carry out a statement, but refused it");

    private static final List<Ailment> ALL = List.of(values());

    private final String text;
    private final List<String> states;

    Ailment(String text, String... states) {
        this.text = text;
        this.states = List.of(states);
    }

    static Ailment of(SQLException happened) {
        String state = Failures.state(happened);
        return ALL.stream()
                .filter(ailment -> ailment.begins(state))
                .findFirst()
                .orElseGet(() -> isOfTheFile(happened) ? NO_ROOM : OTHER);
    }

    /** H2 has no code for a full disk: it is a general error, caused by what the file system says. */
    private static boolean isOfTheFile(SQLException happened) {
        Throwable cause = happened.getCause();
        while (cause != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private boolean begins(String state) {
        return states.stream().anyMatch(state::startsWith);
    }

    /** What must hold, and what to look at. */
    String text() {
        return text;
    }

    /** Whether the connection went with it. */
    boolean isOfConnection() {
        return this == GONE;
    }
}
