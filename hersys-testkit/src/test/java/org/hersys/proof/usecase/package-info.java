/** The use cases on the ports in memory: what they do, refuse, tell and keep. */
@NullMarked
package org.hersys.proof.usecase;

import org.jspecify.annotations.NullMarked;
