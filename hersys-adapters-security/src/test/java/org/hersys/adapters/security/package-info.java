/** Tests of keys, cipher and blind index. */
@NullMarked
package org.hersys.adapters.security;

import org.jspecify.annotations.NullMarked;
