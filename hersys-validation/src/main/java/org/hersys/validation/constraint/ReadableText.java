package org.hersys.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Function;
import org.hersys.result.Outcome;
import org.hersys.validation.reading.Width;
import org.jspecify.annotations.Nullable;

/** A text is valid if its reader reads it, so that annotations and readers never disagree. */
abstract class ReadableText<A extends Annotation> implements ConstraintValidator<A, CharSequence> {

    private Function<String, ? extends Outcome<?>> reader;

    /** For constraints that know their reader only when they see their attributes. */
    ReadableText() {
        this(text -> {
            throw new IllegalStateException("initialize must be called first");
        });
    }

    ReadableText(Function<String, ? extends Outcome<?>> reader) {
        this.reader = reader;
    }

    final void readBy(Function<String, ? extends Outcome<?>> chosen) {
        this.reader = chosen;
    }

    @Override
    public final boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null
                || Width.isBlank(text)
                || reader.apply(text.toString()).isAccepted();
    }
}
