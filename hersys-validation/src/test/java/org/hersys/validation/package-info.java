/** Tests of the validation of beans（テスト）. */
@NullMarked
package org.hersys.validation;

import org.jspecify.annotations.NullMarked;
