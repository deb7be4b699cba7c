/**
 * How a type is described once and written, read and printed as a schema from that description (JSONの形). No type of the
 * domain is named here.
 */
@NullMarked
package org.hersys.json.internal.shape;

import org.jspecify.annotations.NullMarked;
