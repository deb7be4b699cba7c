/**
 * Who notifies and who is notified (医療機関・保健所): institutions and public health centres with their ids and codes.
 *
 * <p>hersys carries no directory of them; a host brings one.
 */
@NullMarked
package org.hersys.facility;

import org.jspecify.annotations.NullMarked;
