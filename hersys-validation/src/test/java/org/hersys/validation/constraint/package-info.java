/** Tests of the constraint annotations（テスト）. */
@NullMarked
package org.hersys.validation.constraint;

import org.jspecify.annotations.NullMarked;
