/**
 * When a person is released (退院・療養解除の基準), how long a contact waits (濃厚接触者の待機期間), and who gets the
 * certificate of recuperation (療養証明書).
 *
 * <pre>{@code
 * var facts = ReleaseFacts.asOf(LocalDate.of(2022, 9, 20))
 *     .onsetOn(LocalDate.of(2022, 9, 10))
 *     .relievedOn(LocalDate.of(2022, 9, 15))
 *     .ventilated(Truth.NO)
 *     .place(RecuperationPlace.HOME)
 *     .build();
 * var decision = ReleaseCriteria.standard().decide(facts);
 * decision.from(); // 2022-09-18
 * }</pre>
 *
 * <p>The law is data, each kind in one class: {@link org.hersys.release.ReleaseRules},
 * {@link org.hersys.release.ContactRules}, {@link org.hersys.release.CertificateRules}. The engines that decide by it know
 * no disease, and neither clock nor locale nor time zone.
 */
@NullMarked
package org.hersys.release;

import org.jspecify.annotations.NullMarked;
