/**
 * Reading what people type (入力文字列の整形). Not part of the interface of the library.
 */
@NullMarked
package org.hersys.text.internal;

import org.jspecify.annotations.NullMarked;
