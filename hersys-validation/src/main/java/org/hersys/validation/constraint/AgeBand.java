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
import org.hersys.person.AgeKnowledge;

/**
 * What is known of an age（年齢・年代）: 65歳, 60代, 65歳以上, 10歳未満, 不明.
 *
 * <p>See {@link AgeKnowledge#parseBand}.
 *
 * <p>Null and blank texts are valid; combine with {@link jakarta.validation.constraints.NotBlank} where there must be one.
 */
@Documented
@Constraint(validatedBy = AgeBand.Reading.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface AgeBand {

    /**
     * What the user is told.
     *
     * @return a message or its key; by default that of hersys in Japanese or English
     */
    String message() default "{org.hersys.validation.constraint.AgeBand.message}";

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
    final class Reading extends ReadableText<AgeBand> {

        /** Made by the validator. */
        public Reading() {
            super(AgeKnowledge::parseBand);
        }
    }
}
