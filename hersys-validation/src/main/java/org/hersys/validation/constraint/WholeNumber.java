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
import org.hersys.validation.reading.NumberReader;

/**
 * A whole number within bounds（整数）, in any width, with or without commas between thousands.
 *
 * <p>See {@link NumberReader}.
 *
 * <p>Null and blank texts are valid; combine with {@link jakarta.validation.constraints.NotBlank} where there must be one.
 */
@Documented
@Constraint(validatedBy = WholeNumber.Reading.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface WholeNumber {

    /**
     * The lowest number.
     *
     * @return the lowest number that is valid
     */
    int min() default 0;

    /**
     * The highest number.
     *
     * @return the highest number that is valid
     */
    int max() default Integer.MAX_VALUE;

    /**
     * What may stand behind the number.
     *
     * @return the units, for example 「歳」
     */
    String[] units() default {};

    /**
     * What the user is told.
     *
     * @return a message or its key; by default that of hersys in Japanese or English
     */
    String message() default "{org.hersys.validation.constraint.WholeNumber.message}";

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
    final class Reading extends ReadableText<WholeNumber> {

        /** Made by the validator. */
        public Reading() {}

        @Override
        public void initialize(WholeNumber bounds) {
            readBy(NumberReader.between(bounds.min(), bounds.max()).withUnits(bounds.units())::whole);
        }
    }
}
