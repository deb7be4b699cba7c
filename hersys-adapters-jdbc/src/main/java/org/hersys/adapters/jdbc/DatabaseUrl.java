package org.hersys.adapters.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the address of a database says of the way to it: which hosts, and whether the driver encrypts and verifies. */
final class DatabaseUrl {

    /** The host of an address that is not understood. */
    static final String UNKNOWN = "unknown";

    private static final Pattern POSTGRES = Pattern.compile("postgresql:(?://([^/?]*))?[^?]*(?:\\?(.*))?$");
    private static final Pattern H2_SERVER = Pattern.compile("h2:(?:tcp|ssl):(?://)?([^/]*)");
    private static final Pattern PORT = Pattern.compile(":\\d+$");
    private static final Pattern LOCAL =
            Pattern.compile("|localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[?(::1|0:0:0:0:0:0:0:1)]?");

    private final List<String> hosts;
    private final List<String> settings;

    private DatabaseUrl(List<String> hosts, List<String> settings) {
        this.hosts = hosts;
        this.settings = settings;
    }

    static DatabaseUrl of(Dialect dialect, String url) {
        return dialect == Dialect.H2 ? ofH2(url) : ofPostgres(url);
    }

    private static DatabaseUrl ofH2(String url) {
        var server = H2_SERVER.matcher(url);
        return new DatabaseUrl(server.find() ? hosts(server.group(1)) : List.of(), List.of());
    }

    private static DatabaseUrl ofPostgres(String url) {
        var address = POSTGRES.matcher(url);
        if (!address.find()) {
            return new DatabaseUrl(List.of(UNKNOWN), List.of());
        }
        var settings = Optional.ofNullable(address.group(2)).stream()
                .flatMap(all -> Arrays.stream(all.split("&", -1)))
                .toList();
        var named =
                Optional.ofNullable(address.group(1)).map(DatabaseUrl::hosts).orElse(List.of());
        var set = settings.stream()
                .filter(setting -> setting.startsWith("PGHOST="))
                .map(setting -> setting.substring("PGHOST=".length()));
        return new DatabaseUrl(Stream.concat(named.stream(), set).toList(), settings);
    }

    private static List<String> hosts(String authority) {
        return Arrays.stream(authority.split(",", -1))
                .map(host -> PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Without this machine itself. */
    List<String> otherHosts() {
        return hosts.stream().filter(host -> !LOCAL.matcher(host).matches()).toList();
    }

    /** Whether the driver insists on an encrypted connection to a host whose certificate it verifies. */
    boolean isVerified() {
        return settings.contains("sslmode=verify-full")
                && settings.stream()
                        .noneMatch(setting -> setting.startsWith("sslfactory=") && setting.contains("NonValidating"));
    }
}
