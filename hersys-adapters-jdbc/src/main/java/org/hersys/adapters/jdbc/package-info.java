/**
 * The store in a relational database (関係データベースによる保存): H2 in a file for one machine, PostgreSQL for production.
 *
 * <pre>{@code
 * JdbcSchema.of(dataSource).migrate();                    // when you deploy, not at each start
 *
 * var store = JdbcUnitOfWork.over(dataSource).build();    // once, for all threads
 * var hersys = Hersys.builder().clock(clock).unitOfWork(store).directory(directory).build();
 *
 * store.within(connection);                               // the same within a transaction of yours
 * }</pre>
 *
 * <p>Plain SQL over the host's pool; no logging, no threads, no clock of its own. Whatever fails is a
 * {@link org.hersys.port.StorageException} that says what to look at and quotes nothing of the person; nothing is ever
 * half-written. A transaction that gave way to another, after a deadlock for example, is run again.
 */
@NullMarked
package org.hersys.adapters.jdbc;

import org.jspecify.annotations.NullMarked;
