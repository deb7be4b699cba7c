/**
 * The dated law of notification (届出制度、様式、療養解除の基準): who is notified, what the form asks for, when a person is
 * released.
 *
 * <p>Every kind of rule is a {@link org.hersys.time.Timeline} of {@link org.hersys.law.Edition}s, chosen by a date that
 * belongs to the patient and never by today:
 *
 * <pre>{@code
 * var facts = NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 26))
 *     .prefecture(Prefecture.TOKYO)
 *     .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
 *     .bornOn(LocalDate.of(1950, 4, 1))
 *     .build();
 * var decision = ReportingRegimes.standard().decide(facts);
 * decision.headline().ja(); // 届出を要する：65歳以上の者
 * }</pre>
 *
 * <p>Pure and deterministic: no clock, no I/O, no locale, no time zone.
 */
@NullMarked
package org.hersys.regime;

import org.jspecify.annotations.NullMarked;
