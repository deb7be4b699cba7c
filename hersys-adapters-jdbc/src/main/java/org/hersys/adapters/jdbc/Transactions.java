package org.hersys.adapters.jdbc;

import java.util.function.Function;
import org.hersys.port.Transaction;
import org.hersys.result.Outcome;

/** Where a unit of work finds its connection, and how it ends there. */
interface Transactions {

    <T> Outcome<T> run(Function<? super Transaction, Outcome<T>> work);
}
