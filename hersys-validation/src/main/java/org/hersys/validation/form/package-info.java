/**
 * The forms as they are typed（入力フォーム）, and how a draft is read from them.
 *
 * <p>A form is filled by a screen, by a row of a file or by another system, with texts of any kind. Its annotations say what
 * shape each entry is to have, for frameworks that validate beans;
 * {@link org.hersys.validation.form.NotificationFormReader} reads the same entries, and tells every problem at once with its
 * path. What the law asks on a day is said by neither, but by the form edition and the checks of {@code hersys-core}.
 */
@NullMarked
package org.hersys.validation.form;

import org.jspecify.annotations.NullMarked;
