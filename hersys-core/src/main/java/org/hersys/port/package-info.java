/**
 * What hersys needs of the world (ポート): storage in transactions, a directory of places. A host chooses adapters, or
 * writes its own and proves them with the contracts of hersys-testkit.
 *
 * <p>All of a store is reached through a {@link org.hersys.port.Transaction}, which a
 * {@link org.hersys.port.UnitOfWork} opens and ends.
 */
@NullMarked
package org.hersys.port;

import org.jspecify.annotations.NullMarked;
