package org.hersys.examples.cli;

import org.hersys.examples.cli.rows.RowId;
import org.hersys.regime.NotificationFacts;

/**
 * A patient of a day (診療日の患者).
 *
 * @param id what the list calls the patient
 * @param facts what is known
 */
record Patient(RowId id, NotificationFacts facts) {}
