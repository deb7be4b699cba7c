/**
 * The front door: {@link org.hersys.Hersys} puts the law, the rights and the ports of a host together and gives the use
 * cases.
 *
 * <pre>{@code
 * var hersys = Hersys.inMemory(clock, directory);
 * var outcome = hersys.notifyingCase().submit(clinic, draft);
 * }</pre>
 *
 * <p>Who only wants the law needs nothing of this: {@link org.hersys.regime.ReportingRegimes} decides without any port.
 */
@NullMarked
package org.hersys;

import org.jspecify.annotations.NullMarked;
