/**
 * The ports in memory (メモリ上の実装): for tests, for trying, and as the reference for what an adapter has to do.
 *
 * <p>Transactions run one after the other, roll back for real and keep every version. Nothing outlives the process.
 */
@NullMarked
package org.hersys.port.memory;

import org.jspecify.annotations.NullMarked;
