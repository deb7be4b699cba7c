/**
 * Where a notification comes from (医療機関・自治体): prefectures and municipalities by their official codes.
 */
@NullMarked
package org.hersys.institution;

import org.jspecify.annotations.NullMarked;
