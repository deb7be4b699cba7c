package org.hersys.validation;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Validates the shape of a bean by its annotations（形式の検証）, and answers as the rest of hersys does: all problems at once,
 * each with its path and in both languages.
 *
 * <pre>{@code
 * Shape.standard().problemsOf(reception).forEach(problem -> show(problem.item(), problem.message().ja()));
 * }</pre>
 *
 * <p>It needs no expression language and no configuration, and the locale of the JVM makes no difference. Thread-safe;
 * making one is slow, so keep it.
 */
public final class Shape {

    /** A value is not of the shape that the annotation on it asks for. */
    public static final ProblemCode SHAPE_WRONG = ProblemCode.of("SHAPE_WRONG", BilingualText.of("{0}", "{0}"));

    /** What Jakarta Validation adds where the constraint is on the element of a list: visits[1].&lt;list element&gt;. */
    private static final Pattern ELEMENT = Pattern.compile("\\.<[^<>]*>$");

    private final Validator validator;
    private final MessageInterpolator messages;

    private Shape(Validator validator, MessageInterpolator messages) {
        this.validator = validator;
        this.messages = messages;
    }

    /**
     * The validator of hersys: Hibernate Validator without expression language and without XML configuration.
     *
     * @return a new one
     */
    public static Shape standard() {
        var messages = new ParameterMessageInterpolator();
        var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(messages)
                .buildValidatorFactory();
        return new Shape(factory.getValidator(), messages);
    }

    /**
     * The validator of the host, with its own constraints and messages.
     *
     * @param validator validates
     * @param messages finds the text of a message in a language
     * @return the same, answering as hersys does
     */
    public static Shape of(Validator validator, MessageInterpolator messages) {
        return new Shape(requireNonNull(validator, "validator"), requireNonNull(messages, "messages"));
    }

    /**
     * What is wrong with the shape of a bean.
     *
     * @param bean any object with constraints on it
     * @return the problems {@code SHAPE_WRONG} in the order of their paths; empty if there is none
     */
    public List<Problem> problemsOf(Object bean) {
        return validator.validate(bean).stream()
                .map(this::problem)
                .sorted(Comparator.comparing((Problem problem) -> problem.item().orElse(""))
                        .thenComparing(problem -> problem.message().en()))
                .toList();
    }

    /**
     * The bean, if nothing is wrong with its shape.
     *
     * @param bean any object with constraints on it
     * @param <T> its type
     * @return the bean, or all problems
     */
    public <T> Outcome<T> check(T bean) {
        var problems = problemsOf(bean);
        return problems.isEmpty() ? Outcome.accepted(bean) : Outcome.refused(problems);
    }

    private Problem problem(ConstraintViolation<?> violation) {
        var message = BilingualText.of(text(violation, Locale.JAPANESE), text(violation, Locale.ENGLISH));
        String path = ELEMENT.matcher(violation.getPropertyPath().toString()).replaceAll("");
        return path.isEmpty() ? Problem.ofWhole(SHAPE_WRONG, message) : Problem.of(SHAPE_WRONG, path, message);
    }

    private String text(ConstraintViolation<?> violation, Locale locale) {
        return messages.interpolate(violation.getMessageTemplate(), new Context(violation), locale);
    }

    /** What an interpolator is told of a violation; the value too, for it may be asked for by a host's own message. */
    private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            if (!type.isInstance(this)) {
                throw new ValidationException("this context must not be unwrapped to " + type.getName());
            }
            return type.cast(this);
        }
    }
}
