/**
 * Short messages and calls（SMS・自動音声）by SMPP 3.4 and by providers that are asked over HTTP, behind the ports
 * {@link org.hersys.port.SmsGateway} and {@link org.hersys.port.VoiceGateway}.
 *
 * <pre>{@code
 * var gateway = SmppSmsGateway.at("smsc.example.jp", 2776)
 *         .credentials("hersys", password)
 *         .sender("HERSYS")
 *         .receipts(hersys.notingReceipts())
 *         .build();
 * }</pre>
 *
 * <p>Every gateway speaks TLS 1.2 or higher to a host that it verifies, unless a plain connection was allowed to this very host
 * by its name. None repeats a message by itself: it says what may be tried again, and the outbox does. Neither a number nor a
 * text is ever in a log, in what is printed or in an exception.
 */
@NullMarked
package org.hersys.adapters.sms;

import org.jspecify.annotations.NullMarked;
