/** Tests of the forms（テスト）. */
@NullMarked
package org.hersys.validation.form;

import org.jspecify.annotations.NullMarked;
