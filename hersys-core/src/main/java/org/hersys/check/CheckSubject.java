package org.hersys.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hersys.cases.DuplicateCandidate;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.SpecimenRules;
import org.hersys.diagnosis.TestRecord;
import org.hersys.form.FormCondition;
import org.hersys.form.FormEdition;
import org.hersys.form.FormEditions;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationField;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.AgeReckoning;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.ReportingRegimes;
import org.jspecify.annotations.Nullable;

/**
 * What the checks look at (チェックの対象): a notification, the days, and what was found out about it elsewhere.
 *
 * <pre>{@code
 * var subject = CheckSubject.builder(content, today)
 *     .decidedBy(ReportingRegimes.standard(), Prefecture.TOKYO)
 *     .build();
 * }</pre>
 *
 * <p>What is not given is not checked: without a decision nobody is told that the person is not to be notified, and
 * without candidates nobody is told of a duplicate. Immutable.
 */
public final class CheckSubject {

    private final NotificationContent content;
    private final LocalDate today;
    private final LocalDate reportDate;
    private final FormEdition form;
    private final SpecimenRules specimenRules;
    private final @Nullable NotificationDecision decision;
    private final List<DuplicateCandidate> candidates;
    private final boolean smsWanted;

    // What many checks ask for, read once.
    final @Nullable DiagnosisClass diagnosisClass;
    final @Nullable LocalDate birth;
    final @Nullable LocalDate firstVisit;
    final @Nullable LocalDate diagnosis;
    final @Nullable LocalDate infection;
    final @Nullable LocalDate onset;
    final @Nullable LocalDate death;
    final List<TestRecord> tests;

    private CheckSubject(Builder builder) {
        this.content = builder.content;
        this.today = builder.today;
        this.reportDate = builder.reportDate;
        this.form =
                builder.form != null ? builder.form : FormEditions.standard().on(reportDate);
        this.specimenRules = builder.specimenRules;
        this.decision = builder.decision;
        this.candidates = builder.candidates;
        this.smsWanted = builder.smsWanted;
        this.diagnosisClass = get(NotificationField.DIAGNOSIS_CLASS);
        this.birth = content.has(NotificationField.BIRTH_DATE)
                ? content.value(NotificationField.BIRTH_DATE).value()
                : null;
        this.firstVisit = get(NotificationField.FIRST_VISIT_DATE);
        this.diagnosis = get(NotificationField.DIAGNOSIS_DATE);
        this.infection = get(NotificationField.PRESUMED_INFECTION_DATE);
        this.onset = get(NotificationField.ONSET_DATE);
        this.death = get(NotificationField.DATE_OF_DEATH);
        this.tests = content.tests();
    }

    /**
     * Begins with what no check can do without.
     *
     * @param content what the notification says
     * @param today the day on which it is checked, in Japan
     * @return a builder, of a notification that is reported today
     */
    public static Builder builder(NotificationContent content, LocalDate today) {
        return new Builder(requireNonNull(content, "content"), requireNonNull(today, "today"));
    }

    /**
     * What the notification says.
     *
     * @return the content
     */
    public NotificationContent content() {
        return content;
    }

    /**
     * The day of the check.
     *
     * @return a date in Japan
     */
    public LocalDate today() {
        return today;
    }

    /**
     * The report date (報告年月日).
     *
     * @return the day on which a notification of this class was submitted first; today where that is still to come
     */
    public LocalDate reportDate() {
        return reportDate;
    }

    /**
     * The edition of the form, which says of whom an item is asked.
     *
     * @return the edition
     */
    public FormEdition form() {
        return form;
    }

    /**
     * Which specimens go with which method.
     *
     * @return the rules of all days
     */
    public SpecimenRules specimenRules() {
        return specimenRules;
    }

    /**
     * Whether the person is to be notified.
     *
     * @return the decision, or empty if none was made
     */
    public Optional<NotificationDecision> decision() {
        return Optional.ofNullable(decision);
    }

    /**
     * Earlier cases that may be the same person's.
     *
     * @return an immutable list, as it was given
     */
    public List<DuplicateCandidate> candidates() {
        return candidates;
    }

    /**
     * Whether the person is to get a short message.
     *
     * @return true if somebody asked for it
     */
    public boolean smsWanted() {
        return smsWanted;
    }

    /** The value of a field, or null; without an {@link Optional}, of which a run would make dozens. */
    <T> @Nullable T get(NotificationField<T> field) {
        return content.has(field) ? content.value(field) : null;
    }

    /** Whether a condition of the form holds for the person. */
    Truth truth(FormCondition condition) {
        return content.circumstance(condition, reportDate);
    }

    /** The day that counts for age and course: that of the diagnosis, provisionally that of the report. */
    LocalDate day() {
        return diagnosis != null ? diagnosis : reportDate;
    }

    /** What was decided, or null. */
    @Nullable
    NotificationDecision decided() {
        return decision;
    }

    /** Lower than it may be where the age is not known; never more than the highest age. */
    int lowestAge() {
        LocalDate day = day();
        if (birth != null) {
            return birth.isAfter(day) ? 0 : AgeReckoning.CONVENTIONAL.yearsOn(birth, day);
        }
        return content.age()
                .map(age -> age.lowestOn(day, AgeReckoning.CONVENTIONAL))
                .orElse(0);
    }

    int highestAge() {
        LocalDate day = day();
        if (birth != null) {
            return birth.isAfter(day) ? AgeKnowledge.HIGHEST : AgeReckoning.CONVENTIONAL.yearsOn(birth, day);
        }
        var age = get(NotificationField.AGE);
        return age == null ? AgeKnowledge.HIGHEST : age.highestOn(day, AgeReckoning.CONVENTIONAL);
    }

    /** Only the days: what is checked may be about anybody. */
    @Override
    public String toString() {
        return "CheckSubject[reported " + reportDate + ", checked " + today + "]";
    }

    /** Collects what is known besides the content. Not safe for use by several threads. */
    public static final class Builder {

        private final NotificationContent content;
        private final LocalDate today;
        private LocalDate reportDate;
        private @Nullable FormEdition form;
        private SpecimenRules specimenRules = SpecimenRules.standard();
        private @Nullable NotificationDecision decision;
        private List<DuplicateCandidate> candidates = List.of();
        private boolean smsWanted;

        private Builder(NotificationContent content, LocalDate today) {
            this.content = content;
            this.today = today;
            this.reportDate = today;
        }

        /**
         * Says when a notification of this class was submitted first; unless said, today.
         *
         * @param day the report date
         * @return this builder
         */
        public Builder reportDate(LocalDate day) {
            reportDate = requireNonNull(day, "day");
            return this;
        }

        /**
         * Says on which edition of the form it is notified; unless said, the full standard one of the report date.
         *
         * @param edition the edition
         * @return this builder
         */
        public Builder form(FormEdition edition) {
            form = requireNonNull(edition, "edition");
            return this;
        }

        /**
         * Says which specimens go with which method; unless said, as the standard rules have it.
         *
         * @param rules the rules of all days
         * @return this builder
         */
        public Builder specimenRules(SpecimenRules rules) {
            specimenRules = requireNonNull(rules, "rules");
            return this;
        }

        /**
         * Gives the decision whether the person is to be notified.
         *
         * @param made a decision about this content
         * @return this builder
         */
        public Builder decision(NotificationDecision made) {
            decision = requireNonNull(made, "made");
            return this;
        }

        /**
         * Decides whether the person is to be notified, as far as the content lets it be decided. The report date must
         * have been given before.
         *
         * @param regimes by which law
         * @param prefecture where the notifying institution is
         * @return this builder
         */
        public Builder decidedBy(ReportingRegimes regimes, Prefecture prefecture) {
            decision = content.facts(prefecture, reportDate)
                    .<@Nullable NotificationDecision>fold(regimes::decide, problems -> null);
            return this;
        }

        /**
         * Gives the earlier cases that may be the same person's; unless given, none.
         *
         * @param found cases that the actor may see, this one not among them
         * @return this builder
         */
        public Builder candidates(List<DuplicateCandidate> found) {
            candidates = List.copyOf(found);
            return this;
        }

        /**
         * Says whether the person is to get a short message; unless said, not.
         *
         * @param wanted whether somebody asked for it
         * @return this builder
         */
        public Builder smsWanted(boolean wanted) {
            smsWanted = wanted;
            return this;
        }

        /**
         * Makes the subject.
         *
         * @return what the checks look at
         */
        public CheckSubject build() {
            return new CheckSubject(this);
        }
    }
}
