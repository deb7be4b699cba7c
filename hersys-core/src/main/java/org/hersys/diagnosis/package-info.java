/**
 * What the physician found (診断): the class of the diagnosis, tests, symptoms, severity, vaccinations, route and place of
 * infection, drugs and risk factors.
 *
 * <p>Lists that the ministry printed are enumerations in its order and wording. What hersys reads into them from names of
 * drugs or codes of diseases is marked as its own choice. Which
 * of the values an edition of the form offers is said by {@link org.hersys.diagnosis.FormChoices}, by report date.
 */
@NullMarked
package org.hersys.diagnosis;

import org.jspecify.annotations.NullMarked;
