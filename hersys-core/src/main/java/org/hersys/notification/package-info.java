/**
 * The notification and its life (発生届): what it says ({@link org.hersys.notification.NotificationContent}), what a caller
 * hands over ({@link org.hersys.notification.NotificationDraft}), and what becomes of it
 * ({@link org.hersys.notification.Notification}).
 *
 * <p>Nothing here knows a clock or a store: days and instants are arguments. Whether an operation is allowed is one table,
 * {@link org.hersys.notification.LifeCycle}; what the compiler can forbid, the types of the states forbid. Everything is
 * immutable and safe for use by many threads but the builders, and nothing prints personal data.
 */
@NullMarked
package org.hersys.notification;

import org.jspecify.annotations.NullMarked;
