package org.hersys.benchmarks.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import org.hersys.Hersys;
import org.hersys.adapters.security.KeyRing;
import org.hersys.adapters.security.KeyRingStorage;
import org.hersys.adapters.security.MasterKey;
import org.hersys.adapters.security.TinkBlindIndex;
import org.hersys.adapters.security.TinkFieldCipher;
import org.hersys.testkit.Notifications;

/** How much room submitted cases take on the disk, plain and encrypted, table by table, with their indexes. */
public final class SizeOnDisk {

    private static final int THREADS = 2;
    private static final int MASTER_KEY_BYTES = 32;

    private static final String PLAIN = "plain";
    private static final String ENCRYPTED = "encrypted";

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
            submit(plain(postgres), count);
            submit(encrypted(postgres), count);
            print(postgres, count);
        }
    }

    static Hersys plain(ProductionPostgres postgres) throws SQLException {
        return ProductionPostgres.hersys(postgres.emptyStore(PLAIN).build());
    }

    /** With keys that last as long as the benchmark. */
    static Hersys encrypted(ProductionPostgres postgres) throws SQLException {
        var ring = KeyRing.create(KeyRingStorage.inMemory(), MasterKey.ofBytes(new byte[MASTER_KEY_BYTES]));
        return ProductionPostgres.hersys(postgres.emptyStore(ENCRYPTED)
                .encryption(TinkFieldCipher.of(ring), TinkBlindIndex.of(ring))
                .build());
    }

    private static void submit(Hersys hersys, int count) throws Exception {
        Timing.of(THREADS, count, number -> Submissions.submit(hersys, Notifications.draftOfPatient(number)));
    }

    private static void print(ProductionPostgres postgres, int count) throws SQLException {
        Timing.row("| table | bytes of a case | of them indexes | encrypted | of them indexes |");
        Timing.row("|---|---|---|---|---|");
        long[] all = new long[4];
        for (var table : postgres.tables(PLAIN)) {
            long[] plain = sizes(postgres, PLAIN, table);
            long[] encrypted = sizes(postgres, ENCRYPTED, table);
            long[] row = {plain[0], plain[1], encrypted[0], encrypted[1]};
            Arrays.setAll(all, column -> all[column] + row[column]);
            print(table, row, count);
        }
        print("together", all, count);
    }

    private static void print(String name, long[] sizes, int count) {
        Timing.row(
                "| %s | %d | %d | %d | %d |",
                name, sizes[0] / count, sizes[1] / count, sizes[2] / count, sizes[3] / count);
    }

    /** The table with all that belongs to it, and its indexes alone. */
    private static long[] sizes(ProductionPostgres postgres, String schema, String table) throws SQLException {
        String name = schema + "." + table;
        return postgres
                .rows(String.format(
                        Locale.ROOT, "SELECT pg_total_relation_size('%1$s'), pg_indexes_size('%1$s')", name))
                .get(0)
                .stream()
                .mapToLong(Long::parseLong)
                .toArray();
    }
}
