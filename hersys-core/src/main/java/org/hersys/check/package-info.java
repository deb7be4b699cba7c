/**
 * Logic checks of a notification (論理チェック): what no single item shows to be wrong.
 *
 * <pre>{@code
 * var subject = CheckSubject.builder(content, today).reportDate(today).build();
 * var report = Checks.standard().run(subject);
 * report.blocking(draft.acceptedWarnings().keySet()); // empty: nothing stands in the way
 * }</pre>
 *
 * <p>The ministry announced checks and never published their list, so most of them are marked as our choice; those that
 * a document supports cite it. A host adds its own with {@link org.hersys.check.Checks#with} and drops one with {@link
 * org.hersys.check.Checks#without}.
 *
 * <p>A check takes what it needs as arguments: no clock, no port, and never an exception, whatever the content. What is
 * unknown is never taken as no. What cannot be written down needs no check: an oxygen saturation is from 0 to 100
 * percent by its type. Body temperature, admission and discharge, and intensive care, ventilator and ECMO belong to
 * care and observation; their checks come with them.
 */
@NullMarked
package org.hersys.check;

import org.jspecify.annotations.NullMarked;
