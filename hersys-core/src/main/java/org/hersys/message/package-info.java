/**
 * What has to be told to somebody outside (通知): the messages as they wait, and what has become of them.
 *
 * <p>A message is stored in the transaction that causes it and sent after commit, so that nothing fails because a
 * message could not be sent, and nothing is told that was rolled back. The text is made when it is sent.
 */
@NullMarked
package org.hersys.message;

import org.jspecify.annotations.NullMarked;
