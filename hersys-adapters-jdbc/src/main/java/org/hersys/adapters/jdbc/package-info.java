/**
 * The store in a relational database (関係データベースによる保存): H2 in a file for one machine, PostgreSQL for production.
 *
 * <pre>{@code
 * JdbcSchema.of(dataSource).migrate();                        // when the operator asks for it
 * var store = JdbcUnitOfWork.over(dataSource).build();        // once, for all threads
 * var hersys = Hersys.builder(clock).unitOfWork(store).directory(directory).build();
 * }</pre>
 *
 * <p>Plain SQL over the host's pool; no logging, no threads, no clock of its own.
 */
@NullMarked
package org.hersys.adapters.jdbc;

import org.jspecify.annotations.NullMarked;
