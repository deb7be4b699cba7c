package org.hersys.examples.cli.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.hersys.notification.NotificationContent;
import org.hersys.regime.NotificationFacts;
import org.hersys.release.ReleaseFacts;

/** The kinds of input that the commands read (入力の種類). */
public final class Rows {

    /** The open data of prefectures. */
    public static final CsvProfile OPEN_DATA = new OpenDataProfile();

    /** A list that an electronic medical record wrote out. */
    public static final CsvProfile EMR = new EmrProfile();

    private Rows() {}

    /**
     * Diagnosed persons in JSON.
     *
     * @param lines one object a line
     * @return what is known of each
     */
    public static RowSource<NotificationFacts> patients(Utf8Lines lines) {
        return JsonRows.of(lines, NotificationFacts.class);
    }

    /**
     * Persons in recuperation in JSON.
     *
     * @param lines one object a line
     * @return what is known of each
     */
    public static RowSource<ReleaseFacts> recuperations(Utf8Lines lines) {
        return JsonRows.of(lines, ReleaseFacts.class);
    }

    /**
     * Notifications in JSON.
     *
     * @param lines one object a line
     * @return what each says, and what is known of its reporting
     */
    public static RowSource<WrittenNotification> notifications(Utf8Lines lines) {
        return new JsonRows<>(lines, NotificationContent.class, WrittenNotification::of, WrittenNotification.BESIDES);
    }

    /**
     * Diagnosed persons in a CSV file.
     *
     * @param in the file
     * @param encoding how it is encoded
     * @param profile what its columns mean
     * @return what is known of each
     * @throws UnreadableInputException if a column of the profile is missing
     * @throws IOException if the file cannot be read
     */
    public static RowSource<NotificationFacts> patients(InputStream in, Charset encoding, CsvProfile profile)
            throws IOException {
        return new CsvRows(in, encoding, profile);
    }
}
