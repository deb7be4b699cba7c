/**
 * What each type of the domain looks like in JSON (各型のJSONの形), in the order of the packages of the domain.
 */
@NullMarked
package org.hersys.json.internal.types;

import org.jspecify.annotations.NullMarked;
