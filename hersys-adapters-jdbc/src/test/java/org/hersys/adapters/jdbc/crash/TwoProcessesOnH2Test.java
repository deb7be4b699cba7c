package org.hersys.adapters.jdbc.crash;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class TwoProcessesOnH2Test extends TwoProcessesContract {

    @TempDir
    private Path folder;

    private SharedDatabase database;

    @BeforeEach
    void make() {
        database = SharedDatabase.h2(folder, ";AUTO_SERVER=TRUE");
    }

    @Override
    SharedDatabase database() {
        return database;
    }
}
