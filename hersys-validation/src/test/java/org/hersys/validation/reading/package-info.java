/** Tests of the readers（テスト）. */
@NullMarked
package org.hersys.validation.reading;

import org.jspecify.annotations.NullMarked;
