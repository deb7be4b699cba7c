package org.hersys.check;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hersys.law.Citation;
import org.hersys.law.Sources;
import org.hersys.notification.NotificationField;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * One logic check of a notification (論理チェック).
 *
 * <pre>{@code
 * static final Check WARD_IN_REMARKS = Check.warning(ProblemCode.of(
 *                 "EXAMPLE_WARD_MISSING", BilingualText.of("備考に病棟名がありません。", "The remarks do not name the ward.")))
 *         .concerning(NotificationField.REMARKS)
 *         .hint(BilingualText.of("備考に病棟名を記載してください。", "Name the ward in the remarks."))
 *         .when(subject -> subject.content().get(NotificationField.REMARKS).isEmpty());
 * }</pre>
 *
 * <p>A check is a pure function of its subject. It must not throw, whatever the content. Immutable and safe for use by
 * many threads.
 */
public final class Check {

    private final ProblemCode code;
    private final Gravity gravity;
    private final Set<NotificationField<?>> fields;
    private final BilingualText hint;
    private final Citation citation;
    /** Null where only the faults tell whether there is something wrong. */
    private final @Nullable Predicate<CheckSubject> wrong;

    private final Function<CheckSubject, List<Fault>> faults;

    private Check(
            Builder builder, @Nullable Predicate<CheckSubject> wrong, Function<CheckSubject, List<Fault>> faults) {
        this.code = builder.code;
        this.gravity = builder.gravity;
        this.fields = Collections.unmodifiableSet(new LinkedHashSet<>(builder.fields));
        this.hint = builder.hint;
        this.citation = builder.citation;
        this.wrong = wrong;
        this.faults = requireNonNull(faults, "faults");
    }

    /**
     * Begins a check that refuses the submission.
     *
     * @param code its stable code, with the message
     * @return a builder
     */
    public static Builder error(ProblemCode code) {
        return new Builder(code, Gravity.ERROR);
    }

    /**
     * Begins a check that can be overridden with a reason.
     *
     * @param code its stable code, with the message
     * @return a builder
     */
    public static Builder warning(ProblemCode code) {
        return new Builder(code, Gravity.WARNING);
    }

    /**
     * Begins a check that only tells.
     *
     * @param code its stable code, with the message
     * @return a builder
     */
    public static Builder info(ProblemCode code) {
        return new Builder(code, Gravity.INFO);
    }

    /**
     * The stable code, with the message.
     *
     * @return the code
     */
    public ProblemCode code() {
        return code;
    }

    /**
     * How much a finding weighs.
     *
     * @return the gravity
     */
    public Gravity gravity() {
        return gravity;
    }

    /**
     * The items that the check concerns.
     *
     * @return an immutable set, the first being the one that a finding points at unless the check says otherwise
     */
    public Set<NotificationField<?>> fields() {
        return fields;
    }

    /**
     * How to put right what the check finds.
     *
     * @return the words for it, with the placeholders of the message
     */
    public BilingualText hint() {
        return hint;
    }

    /**
     * Where it is written.
     *
     * @return the source
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Looks at a notification.
     *
     * @param subject what to look at
     * @return an immutable list; empty if nothing was found
     */
    public List<CheckFinding> examine(CheckSubject subject) {
        if (wrong != null && !wrong.test(subject)) {
            return List.of();
        }
        var found = faults.apply(subject);
        return found.isEmpty()
                ? List.of()
                : found.stream().map(fault -> new CheckFinding(this, fault)).toList();
    }

    /** The gravity and the code. */
    @Override
    public String toString() {
        return gravity + " " + code;
    }

    /** Says what a check is about before it says what it does. Not safe for use by several threads. */
    public static final class Builder {

        private final ProblemCode code;
        private final Gravity gravity;
        private List<NotificationField<?>> fields = List.of();
        private BilingualText hint;
        private Citation citation = Sources.provisional("利用者が定めたチェック");
        private Object[] values = {};

        private Builder(ProblemCode code, Gravity gravity) {
            this.code = requireNonNull(code, "code");
            this.gravity = gravity;
            this.hint = code.message();
        }

        /**
         * The items that the check concerns; a finding points at the first.
         *
         * @param concerned at least one item
         * @return this builder
         */
        public Builder concerning(NotificationField<?>... concerned) {
            fields = List.of(concerned);
            return this;
        }

        /**
         * How to put right what the check finds; unless given, the message.
         *
         * @param words for example 「備考に病棟名を記載してください。」
         * @return this builder
         */
        public Builder hint(BilingualText words) {
            hint = requireNonNull(words, "words");
            return this;
        }

        /**
         * Where it is written; unless given, the check is marked as a host's own.
         *
         * @param source the source
         * @return this builder
         */
        public Builder source(Citation source) {
            citation = requireNonNull(source, "source");
            return this;
        }

        /**
         * What always fills the placeholders of the message, such as a limit.
         *
         * @param filling the values, none of them personal data
         * @return this builder
         */
        public Builder saying(Object... filling) {
            values = filling.clone();
            return this;
        }

        /**
         * The check that finds fault with its first item where something holds.
         *
         * @param wrong whether there is something wrong
         * @return the check
         * @throws IllegalArgumentException if no item was named
         */
        public Check when(Predicate<CheckSubject> wrong) {
            requireNonNull(wrong, "wrong");
            var fault = List.of(Fault.in(first()).saying(values));
            return new Check(this, wrong, subject -> fault);
        }

        /**
         * The check that finds fault with any number of places.
         *
         * @param faults every fault of a subject; empty if there is none
         * @return the check
         * @throws IllegalArgumentException if no item was named
         */
        public Check finding(Function<CheckSubject, List<Fault>> faults) {
            first();
            return new Check(this, null, faults);
        }

        private NotificationField<?> first() {
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("a check must concern an item: " + code);
            }
            return fields.get(0);
        }
    }
}
