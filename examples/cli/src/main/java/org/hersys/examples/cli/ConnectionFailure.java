package org.hersys.examples.cli;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.hersys.text.BilingualText;

/** Why there is no connection (接続できない理由), and what the user looks at. Nothing that a driver says is repeated. */
final class ConnectionFailure {

    private static final BilingualText NOT_ADMITTED = BilingualText.of(
            "データベースがユーザー又はパスワードを受け付けません。--user と環境変数 {0} を確認してください。",
            "the database does not admit the user or the password: look at --user and the variable {0}");

    private static final BilingualText UNKNOWN_HOST = BilingualText.of("ホストが見つかりません：{0}", "there is no such host: {0}");

    private static final BilingualText UNREACHABLE = BilingualText.of(
            "データベースに接続できません。起動しているか、--url のホストとポートが正しいかを確認してください。",
            "the database cannot be reached: look whether it runs, and at host and port in --url");

    private static final BilingualText NO_SUCH_DATABASE =
            BilingualText.of("--url が指すデータベースがありません。", "there is no such database as --url names");

    private static final BilingualText IN_USE =
            BilingualText.of("データベースのファイルを別のプログラムが使っています。", "another programme uses the file of the database");

    private static final BilingualText OTHER = BilingualText.of(
            "データベースに接続できません（SQLSTATE {0}、コード {1}）。", "the database cannot be connected to (SQLSTATE {0}, code {1})");

    /** What H2 says of a file that another process has open, and of one that is not there. */
    private static final int H2_IN_USE = 90020;

    private static final int H2_NOT_FOUND = 90146;

    private ConnectionFailure() {}

    static BilingualText of(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        // 08004: PostgreSQL wants a password, and there is none.
        if (state.startsWith("28") || state.equals("08004")) {
            return NOT_ADMITTED.with(DatabaseOptions.PASSWORD);
        }
        if (state.equals("3D000") || failed.getErrorCode() == H2_NOT_FOUND) {
            return NO_SUCH_DATABASE;
        }
        if (failed.getErrorCode() == H2_IN_USE) {
            return IN_USE;
        }
        if (state.startsWith("08")) {
            return unknownHost(failed);
        }
        return OTHER.with(state, failed.getErrorCode());
    }

    private static BilingualText unknownHost(SQLException failed) {
        return Stream.<Throwable>iterate(failed, cause -> cause != null, Throwable::getCause)
                .filter(UnknownHostException.class::isInstance)
                .findFirst()
                .map(cause -> UNKNOWN_HOST.with(String.valueOf(cause.getMessage())))
                .orElse(UNREACHABLE);
    }
}
