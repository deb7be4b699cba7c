/**
 * What every adapter of a port has to do (ポートの契約試験): extend the contracts in tests of your own and say which store
 * to test.
 *
 * <pre>{@code
 * class MyCaseRepositoryTest extends CaseRepositoryContract {
 *     @Override
 *     protected UnitOfWork newStore() {
 *         return new MyUnitOfWork(emptyDatabase());
 *     }
 * }
 * }</pre>
 *
 * <p>The ports in memory pass all of them. The cases are invented.
 */
@NullMarked
package org.hersys.testkit.contract;

import org.jspecify.annotations.NullMarked;
