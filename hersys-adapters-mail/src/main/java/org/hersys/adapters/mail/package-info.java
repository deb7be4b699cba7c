/**
 * Mail by SMTP（メール送信）, over TLS 1.2 or higher to a host that is verified.
 */
@NullMarked
package org.hersys.adapters.mail;

import org.jspecify.annotations.NullMarked;
