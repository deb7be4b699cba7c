package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql:hersys",
                "jdbc:postgresql:/",
                "jdbc:postgresql://localhost/hersys",
                "jdbc:postgresql://LOCALHOST:5432/hersys?user=u",
                "jdbc:postgresql://127.0.0.1:5432/hersys",
                "jdbc:postgresql://[::1]:5432/hersys",
                "jdbc:postgresql:///hersys"
            })
    void this_machine_is_no_other_host(String url) {
        assertThat(DatabaseUrl.of(Dialect.POSTGRESQL, url).otherHosts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.hospital.example/hersys, db.hospital.example",
        "jdbc:postgresql://db.hospital.example:5432/hersys?user=u, db.hospital.example",
        "jdbc:postgresql://10.0.0.5?user=u, 10.0.0.5",
        "jdbc:postgresql://[fd00::5]:5432/hersys, [fd00::5]",
        "jdbc:postgresql://localhost@evil/hersys, localhost@evil",
        "jdbc:postgresql:hersys?PGHOST=db2, db2",
        "jdbc:wrapper:postgresql://db3:5432/hersys, db3",
        "jdbc:other://db4/hersys, unknown",
        "'', unknown"
    })
    void another_machine_is_named(String url, String host) {
        assertThat(DatabaseUrl.of(Dialect.POSTGRESQL, url).otherHosts()).containsExactly(host);
    }

    @Test
    void of_several_hosts_each_counts() {
        var url = DatabaseUrl.of(Dialect.POSTGRESQL, "jdbc:postgresql://localhost:5432,db1:5433,db2/hersys");

        assertThat(url.otherHosts()).containsExactly("db1", "db2");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/hersys, false",
        "jdbc:postgresql://db/hersys?sslmode=require, false",
        "jdbc:postgresql://db/hersys?sslmode=verify-ca, false",
        "jdbc:postgresql://db/hersys?sslmode=verify-full, true",
        "jdbc:postgresql://db/hersys?user=u&sslmode=verify-full&ssl=true, true",
        "jdbc:postgresql://db/hersys?sslmode=verify-full&sslfactory=org.postgresql.ssl.NonValidatingFactory, false",
        "jdbc:postgresql://db/sslmode=verify-full, false"
    })
    void only_a_verified_host_will_do(String url, boolean isVerified) {
        assertThat(DatabaseUrl.of(Dialect.POSTGRESQL, url).isVerified()).isEqualTo(isVerified);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:mem:test, 0",
        "jdbc:h2:file:/data/hersys, 0",
        "jdbc:h2:~/hersys, 0",
        "jdbc:h2:tcp://localhost:9092/hersys, 0",
        "jdbc:h2:tcp://db:9092/hersys, 1",
        "jdbc:h2:ssl://db/hersys, 1"
    })
    void h2_is_here_unless_it_is_a_server(String url, int others) {
        assertThat(DatabaseUrl.of(Dialect.H2, url).otherHosts()).hasSize(others);
    }
}
