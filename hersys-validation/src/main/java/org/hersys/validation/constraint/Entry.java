package org.hersys.validation.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static java.util.Objects.requireNonNull;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.hersys.validation.reading.Width;
import org.jspecify.annotations.Nullable;

/**
 * What is entered into an item of the form（様式の入力項目）: readable as what the {@linkplain EntryKind kind} says.
 *
 * <p>Each kind has a message of its own, the key of the default message with the name of the kind in front of its end.
 *
 * <p>Null and blank texts are valid; combine with {@link jakarta.validation.constraints.NotBlank} where there must be one.
 */
@Documented
@Constraint(validatedBy = Entry.Reading.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Entry {

    /**
     * What it is to be readable as.
     *
     * @return the kind
     */
    EntryKind value();

    /**
     * What the user is told.
     *
     * @return a message or its key; by default that of hersys in Japanese or English
     */
    String message() default "{org.hersys.validation.constraint.Entry.message}";

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
    final class Reading implements ConstraintValidator<Entry, CharSequence> {

        private static final String DEFAULT = "{org.hersys.validation.constraint.Entry.message}";

        private @Nullable EntryKind kind;

        /** Made by the validator. */
        public Reading() {}

        @Override
        public void initialize(Entry entry) {
            this.kind = entry.value();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            var wanted = requireNonNull(kind, "kind");
            boolean valid = text == null
                    || Width.isBlank(text)
                    || wanted.read(text.toString()).isAccepted();
            if (!valid && DEFAULT.equals(context.getDefaultConstraintMessageTemplate())) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(DEFAULT.replace("message", wanted + ".message"))
                        .addConstraintViolation();
            }
            return valid;
        }
    }
}
