package org.hersys.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hersys.adapters.jdbc.JdbcSchema;
import org.hersys.adapters.jdbc.SchemaStatus;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the tables of a store and brings them up to date (スキーマの移行). */
@Command(name = "migrate", mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {

    private static final BilingualText VERSIONS =
            BilingualText.of("スキーマ {0}：適用済みの版 {1}、最新の版 {2}", "schema {0}: installed version {1}, newest version {2}");

    private static final BilingualText PENDING = BilingualText.of("未適用：{0}", "pending: {0}");
    private static final BilingualText DONE = BilingualText.of("適用した：{0}", "done: {0}");
    private static final BilingualText NO_SUCH_VERSION =
            BilingualText.of("--script は1から{0}までの版です。", "--script takes a version from 1 to {0}");

    /** What is done instead of migrating. */
    static final class Instead {

        @Option(names = "--status")
        private boolean status;

        @Option(names = "--script", paramLabel = "N")
        private @Nullable Integer script;
    }

    private final Shell shell;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @ArgGroup
    private final Instead instead = new Instead();

    MigrateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (instead.script != null) {
            return print(instead.script);
        }
        return instead.status ? tell() : migrate();
    }

    private int migrate() throws IOException {
        var tables = database.tablesToMake(shell);
        var screen = shell.screen();
        for (var migration : tables.migrate()) {
            screen.line(screen.in(DONE.with(migration)));
        }
        screen.line(screen.in(versions(tables.status())));
        screen.flush();
        return Exit.ANSWERED;
    }

    private int tell() throws IOException {
        var status = database.tables(shell).status();
        var screen = shell.screen();
        screen.line(screen.in(versions(status)));
        for (var migration : status.pending()) {
            screen.line(screen.in(PENDING.with(migration)));
        }
        screen.flush();
        return status.isCurrent() ? Exit.ANSWERED : Exit.SOMETHING_TO_DO;
    }

    private int print(int version) throws IOException {
        JdbcSchema tables = database.tables(shell);
        int newest = tables.status().newest();
        if (version < 1 || version > newest) {
            throw new DatabaseException(NO_SUCH_VERSION.with(newest));
        }
        var screen = shell.screen();
        screen.line(tables.script(version));
        screen.flush();
        return Exit.ANSWERED;
    }

    private BilingualText versions(SchemaStatus status) {
        return VERSIONS.with(database.schema(), status.installed(), status.newest());
    }
}
