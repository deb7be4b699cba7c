/**
 * What the questions of the primary documents ask, answered by the system: a test for each question, readable by a public
 * health nurse. {@code docs/questions.md} lists them.
 */
@NullMarked
package org.hersys.scenario;

import org.jspecify.annotations.NullMarked;
