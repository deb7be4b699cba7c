/**
 * The form and what may be done with it, as data (画面の記述): enough to draw a screen from.
 *
 * <pre>{@code
 * var form = FormDescription.builder(FormEditions.standard().on(day), day)
 *     .actor(actor, AccessMatrix.standard())
 *     .build();
 * for (var item : form.items()) {
 *     item.number(); item.label(); item.obligation(); item.inputs(); item.help(); item.checks();
 * }
 * form.actions(); // each with its label, and why it is not allowed if it is not
 * }</pre>
 *
 * <p>Everything is said in Japanese and English. Nothing here holds a value of a patient.
 */
@NullMarked
package org.hersys.description;

import org.jspecify.annotations.NullMarked;
