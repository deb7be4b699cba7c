/**
 * Constraints of Jakarta Validation for what people type in Japan（入力値の制約アノテーション）, for beans of one's own.
 *
 * <pre>{@code
 * record Reception(@NotBlank @KatakanaReading String kana, @EraDate String birthDate, @JapanesePhone String phone) {}
 * }</pre>
 *
 * <p>Each holds for what the reader of the same thing reads, and stands on texts. The messages are in
 * {@code ContributorValidationMessages}, in Japanese and English: a host's own {@code ValidationMessages} stay its own, and
 * may override them. No message repeats the value.
 */
@NullMarked
package org.hersys.validation.constraint;

import org.jspecify.annotations.NullMarked;
