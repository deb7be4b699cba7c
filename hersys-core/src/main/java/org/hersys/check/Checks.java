package org.hersys.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hersys.notification.NotificationField;
import org.hersys.result.ProblemCode;

/**
 * The checks that a notification goes through (論理チェックの一式), the same for screen, import and program.
 *
 * <pre>{@code
 * var checks = Checks.standard().with(WARD_IN_REMARKS).without(CheckCodes.PHONE_NOT_JAPANESE);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads. A run that finds nothing makes no list and no finding.
 */
public final class Checks {

    private static final Checks STANDARD = of(StandardChecks.all());

    private final List<Check> all;
    /** The same, for a loop without an iterator. */
    private final Check[] array;

    private Checks(List<Check> all) {
        this.all = List.copyOf(all);
        this.array = this.all.toArray(Check[]::new);
    }

    /**
     * The checks of hersys.
     *
     * @return errors, warnings and information
     */
    public static Checks standard() {
        return STANDARD;
    }

    /**
     * Some checks.
     *
     * @param checks in the order in which they report
     * @return the checks
     * @throws IllegalArgumentException if two have one code
     */
    public static Checks of(List<Check> checks) {
        long codes = checks.stream().map(Check::code).distinct().count();
        if (codes < checks.size()) {
            throw new IllegalArgumentException("each check must have a code of its own: " + checks);
        }
        return new Checks(checks);
    }

    /**
     * These checks and others.
     *
     * @param more each takes the place of the check with its code or, where there is none, comes last
     * @return new checks; these stay as they are
     */
    public Checks with(Check... more) {
        Map<ProblemCode, Check> byCode = new LinkedHashMap<>();
        Stream.concat(all.stream(), Arrays.stream(more)).forEach(check -> byCode.put(check.code(), check));
        return new Checks(List.copyOf(byCode.values()));
    }

    /**
     * These checks without one.
     *
     * @param code the code of the check to drop
     * @return new checks; these stay as they are
     * @throws IllegalArgumentException if there is no such check
     */
    public Checks without(ProblemCode code) {
        var others = all.stream().filter(check -> !check.code().equals(code)).toList();
        if (others.size() == all.size()) {
            throw new IllegalArgumentException(
                    "there must be a check to drop, but there is none with the code " + code);
        }
        return new Checks(others);
    }

    /**
     * All of them.
     *
     * @return an immutable list, in the order in which they report
     */
    public List<Check> all() {
        return all;
    }

    /**
     * Those that a form shows beside an item.
     *
     * @param field the item
     * @return the checks that concern it, an immutable list
     */
    public List<Check> concerning(NotificationField<?> field) {
        return all.stream().filter(check -> check.fields().contains(field)).toList();
    }

    /**
     * Looks at a notification with every check.
     *
     * @param subject what to look at
     * @return everything found
     */
    public CheckReport run(CheckSubject subject) {
        List<CheckFinding> findings = List.of();
        for (var check : array) {
            var found = check.examine(subject);
            if (!found.isEmpty()) {
                findings = findings.isEmpty() ? new ArrayList<>() : findings;
                findings.addAll(found);
            }
        }
        return CheckReport.of(findings);
    }

    /** The codes. */
    @Override
    public String toString() {
        return "Checks" + all;
    }
}
