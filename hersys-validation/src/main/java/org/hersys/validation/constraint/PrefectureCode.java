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
import org.hersys.institution.Prefecture;

/**
 * The code of a prefecture（都道府県コード、JIS X 0401）: two digits from 01 to 47.
 *
 * <p>See {@link Prefecture#parse}.
 *
 * <p>Null and blank texts are valid; combine with {@link jakarta.validation.constraints.NotBlank} where there must be one.
 */
@Documented
@Constraint(validatedBy = PrefectureCode.Reading.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface PrefectureCode {

    /**
     * What the user is told.
     *
     * @return a message or its key; by default that of hersys in Japanese or English
     */
    String message() default "{org.hersys.validation.constraint.PrefectureCode.message}";

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
    final class Reading extends ReadableText<PrefectureCode> {

        /** Made by the validator. */
        public Reading() {
            super(Prefecture::parse);
        }
    }
}
