/** The contracts of the store on both databases, and what only a database can do wrong. */
@NullMarked
package org.hersys.adapters.jdbc;

import org.jspecify.annotations.NullMarked;
