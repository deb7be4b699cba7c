/**
 * What the physician found (診断): the class of the diagnosis, the kind of test, drugs and risk factors.
 *
 * <p>Lists that the ministry printed are enumerations in its order and wording. What hersys reads into them from names of
 * drugs or codes of diseases is marked as its own choice.
 */
@NullMarked
package org.hersys.diagnosis;

import org.jspecify.annotations.NullMarked;
