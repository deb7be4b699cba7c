package org.hersys.validation.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.hersys.validation.reading.PhoneReader;

/**
 * A Japanese telephone number（電話番号）, as people type it.
 *
 * <p>090-1234-5678, ０９０…, 03-1234-5678, +81 90…; checked against the numbering plan; see {@link PhoneReader}.
 *
 * <p>Null and blank texts are valid; combine with {@link jakarta.validation.constraints.NotBlank} where there must be one.
 */
@Documented
@Constraint(validatedBy = JapanesePhone.Reading.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface JapanesePhone {

    /**
     * Whether only a mobile will do, to which a short message can be sent.
     *
     * @return true for 060, 070, 080 and 090 only
     */
    boolean mobileOnly() default false;

    /**
     * What the user is told.
     *
     * @return a message or its key; by default that of hersys in Japanese or English
     */
    String message() default "{org.hersys.validation.constraint.JapanesePhone.message}";

    /**
     * When it is checked.
     *
     * @return the groups of Jakarta Validation
     */
    Class<?>[] groups() default {};

    /**
     * What else is attached.
     *
     * @return the payload of Jakarta Validation
     */
    Class<? extends Payload>[] payload() default {};

    /** Checks by reading. */
    final class Reading extends ReadableText<JapanesePhone> {

        /** Made by the validator. */
        public Reading() {}

        @Override
        public void initialize(JapanesePhone wanted) {
            readBy(wanted.mobileOnly() ? PhoneReader::readMobile : PhoneReader::readJapanese);
        }
    }
}
