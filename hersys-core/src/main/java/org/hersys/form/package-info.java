/**
 * The dated editions of the notification form (発生届の様式、別記様式6-1): which items it asks for on which report date.
 *
 * <pre>{@code
 * var form = FormEditions.standard().on(LocalDate.of(2022, 9, 26));
 * form.items();                                      // in the order of the form
 * form.unfilled(filled, FormCircumstances.unknown()); // what is still to be filled in
 * }</pre>
 *
 * <p>An item has a stable key; its printed number belongs to the edition. Values are not held here.
 */
@NullMarked
package org.hersys.form;

import org.jspecify.annotations.NullMarked;
