/**
 * The JSON of the library (JSON).
 *
 * <p>{@link org.hersys.json.HersysJson} is the front door: what comes from outside is read strictly, every problem is told
 * at once with the path of its item, and no message repeats what was given.
 *
 * <pre>{@code
 * var json = HersysJson.standard();
 * String answer = json.read(NotificationFacts.class, line)
 *     .fold(
 *         facts -> json.write(ReportingRegimes.standard().decide(facts)),
 *         problems -> json.write(problems));
 * }</pre>
 *
 * <p>Where types of the library lie within a host's own, {@link org.hersys.json.HersysModule} teaches them to the host's
 * Jackson. {@link org.hersys.json.StoredDocument} is for what is kept: it has a version, and what a later version wrote
 * is not lost.
 */
@NullMarked
package org.hersys.json;

import org.jspecify.annotations.NullMarked;
