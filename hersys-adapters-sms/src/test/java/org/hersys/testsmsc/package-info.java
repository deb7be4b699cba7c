/** A message centre made of the server side of the SMPP library, in a process of its own, that can be told to misbehave. */
@NullMarked
package org.hersys.testsmsc;

import org.jspecify.annotations.NullMarked;
