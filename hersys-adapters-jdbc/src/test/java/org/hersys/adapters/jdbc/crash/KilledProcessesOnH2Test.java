package org.hersys.adapters.jdbc.crash;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessesOnH2Test extends KilledProcessesContract {

    @TempDir
    private Path folder;

    private SharedDatabase database;

    @BeforeEach
    void make() {
        database = SharedDatabase.h2(folder, "");
    }

    @Override
    int rounds() {
        return 8;
    }

    @Override
    int patients() {
        return 1_000;
    }

    @Override
    SharedDatabase database() {
        return database;
    }
}
