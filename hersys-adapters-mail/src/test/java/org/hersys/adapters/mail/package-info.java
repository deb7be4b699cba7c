/** Mails to real servers on this machine. */
@NullMarked
package org.hersys.adapters.mail;

import org.jspecify.annotations.NullMarked;
