package org.hersys.benchmarks.store;

import java.sql.SQLException;
import java.util.Locale;
import org.hersys.Hersys;
import org.hersys.testkit.Notifications;

/** How much room submitted cases take on the disk, table by table, with their indexes. */
public final class SizeOnDisk {

    private static final int THREADS = 2;

    private SizeOnDisk() {}

    /**
     * Measures and prints.
     *
     * @param args how many cases, 5000 if absent
     */
    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 5000;
        try (var postgres = ProductionPostgres.start()) {
            System.out.println(postgres.settings() + "; " + count + " cases, submitted\n");
            var hersys = ProductionPostgres.hersys(postgres.emptyStore("plain").build());
            submit(hersys, count);
            print(postgres, "plain", count);
        }
    }

    private static void submit(Hersys hersys, int count) throws Exception {
        Timing.of(THREADS, count, number -> Submissions.submit(hersys, Notifications.draftOfPatient(number)));
    }

    private static void print(ProductionPostgres postgres, String schema, int count) throws SQLException {
        Timing.row("| table | bytes of a case | of them indexes |");
        Timing.row("|---|---|---|");
        long all = 0;
        for (var table : postgres.tables(schema)) {
            var sizes = postgres.rows(String.format(
                            Locale.ROOT,
                            "SELECT pg_total_relation_size('%1$s.%2$s'), pg_indexes_size('%1$s.%2$s')",
                            schema,
                            table))
                    .get(0);
            long total = Long.parseLong(sizes.get(0));
            all += total;
            Timing.row("| %s | %d | %d |", table, total / count, Long.parseLong(sizes.get(1)) / count);
        }
        Timing.row("| together | %d | |", all / count);
    }
}
