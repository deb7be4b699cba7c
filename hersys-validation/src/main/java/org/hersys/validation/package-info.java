/**
 * From what people type to what the domain accepts（入力値の検証）.
 *
 * <p>Three things are checked in three places. Whether something is a date or a phone number, its <em>shape</em>, is
 * checked here. What must hold of a value always is checked by the constructor of its type in {@code hersys-core}. What
 * the law asks on a given day is said by the form edition and the regime of that day, and never by an annotation, for an
 * annotation has no date.
 *
 * <ul>
 *   <li>{@link org.hersys.validation.reading}: readers of dates, numbers, phone numbers, words.
 *   <li>{@link org.hersys.validation.constraint}: the same as annotations of Jakarta Validation.
 *   <li>{@link org.hersys.validation.Shape}: validates a bean and answers in both languages.
 *   <li>{@link org.hersys.validation.form}: the notification as it is typed, and the draft read from it.
 * </ul>
 */
@NullMarked
package org.hersys.validation;

import org.jspecify.annotations.NullMarked;
