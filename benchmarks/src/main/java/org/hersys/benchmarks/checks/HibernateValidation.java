package org.hersys.benchmarks.checks;

import static java.util.stream.Collectors.toCollection;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.hersys.time.JapanTime;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The checks of a bean by Hibernate Validator, set up once as an application does. */
final class HibernateValidation {

    private final Validator validator;

    HibernateValidation(LocalDate today) {
        var clock = Clock.fixed(today.atTime(12, 0).atZone(JapanTime.ZONE).toInstant(), JapanTime.ZONE);
        this.validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> clock)
                .buildValidatorFactory()
                .getValidator();
    }

    Set<ConstraintViolation<NotificationForm>> validate(NotificationForm form) {
        return validator.validate(form);
    }

    /** The codes that are found. */
    Set<String> codes(NotificationForm form) {
        return validate(form).stream().map(ConstraintViolation::getMessage).collect(toCollection(TreeSet::new));
    }
}
