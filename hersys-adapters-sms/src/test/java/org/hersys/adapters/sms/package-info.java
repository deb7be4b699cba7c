/** Gateways against real servers: a message centre in a process of its own, and the JDK's HTTP server. */
@NullMarked
package org.hersys.adapters.sms;

import org.jspecify.annotations.NullMarked;
