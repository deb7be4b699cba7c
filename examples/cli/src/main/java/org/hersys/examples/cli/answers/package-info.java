/**
 * Answers as one JSON line each (JSONによる回答), with the members and codes that programs may rely on.
 */
@NullMarked
package org.hersys.examples.cli.answers;

import org.jspecify.annotations.NullMarked;
