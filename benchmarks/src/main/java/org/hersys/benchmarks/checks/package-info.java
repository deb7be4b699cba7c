/**
 * What the logic checks of a notification cost, against the same checks as annotations on a bean.
 */
@NullMarked
package org.hersys.benchmarks.checks;

import org.jspecify.annotations.NullMarked;
