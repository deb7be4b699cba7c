package org.hersys.examples.cli.rows;

import org.hersys.result.Outcome;

/**
 * What is collected from the members of an object until it can be judged as a whole.
 *
 * @param <T> what comes of it
 */
interface Draft<T> {

    /** What comes of it, or every reason why nothing does. */
    Outcome<T> finish();
}
