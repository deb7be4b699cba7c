package org.hersys.examples.cli.rows;

import java.util.List;
import org.hersys.regime.NotificationFacts;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;

/** How the columns of one kind of CSV file are read (CSVファイルの種類). */
public interface CsvProfile {

    /**
     * The columns that are read, without which the file is not of this kind. Other columns are passed over.
     *
     * @return their names in the header
     */
    List<String> columns();

    /**
     * The column that says what a row is called.
     *
     * @return one of the columns
     */
    String idColumn();

    /**
     * What was taken for what, so that a reader of the answers knows.
     *
     * @return a note for the user
     */
    BilingualText note();

    /**
     * Reads a record.
     *
     * @param cells the cells of the record; notes the problems of each
     * @return what is known of the person, or what the cells contradict
     */
    Outcome<NotificationFacts> read(CsvCells cells);
}
