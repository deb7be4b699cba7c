package org.hersys.notification;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hersys.actor.Attribution;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.facility.CentreId;
import org.hersys.form.FormCircumstances;
import org.hersys.form.NotificationItem;
import org.hersys.person.BirthDate;
import org.hersys.person.CaseId;
import org.hersys.person.FreeText;
import org.hersys.person.NotificationId;
import org.hersys.regime.NotificationFacts;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A notification that was filed (提出済の発生届), confirmed by the health centre or not yet.
 *
 * <p>The day on which it was first filed as each diagnosis class is both the day of submission and of receipt
 * （HER-SYSを活用した感染症発生動向調査に関するQ&amp;A（その5）問8）, and no later change moves it. The report date is that day for the class
 * it has now.
 *
 * <pre>{@code
 * var suspected = FiledNotification.file(id, caseId, content, filing, LocalDate.of(2022, 2, 1));
 * var confirmed = suspected.reclassified(positive, LocalDate.of(2022, 2, 3), clerk).orElseThrow();
 * confirmed.reportDate();                                             // 2022-02-03
 * confirmed.submissionDates().get(DiagnosisClass.SUSPECTED_PATIENT);  // 2022-02-01
 * }</pre>
 *
 * <p>Immutable; each change gives the next version. Prints no personal data.
 */
public final class FiledNotification implements Notification {

    private final NotificationId id;
    private final CaseId caseId;
    private final long version;
    private final NotificationContent content;
    private final DiagnosisClass diagnosisClass;
    private final Filing filing;
    private final Map<DiagnosisClass, LocalDate> submissionDates;
    private final Attribution attribution;
    private final Attribution lastEdit;
    private final @Nullable Confirmation confirmation;
    private final List<Query> queries;
    private final @Nullable NotificationId predecessor;

    private FiledNotification(Builder parts) {
        this.id = parts.id;
        this.caseId = parts.caseId;
        this.version = Versions.require(parts.version);
        this.content = requireNonNull(parts.content, "content");
        this.diagnosisClass = content.diagnosisClass()
                .orElseThrow(() -> new IllegalArgumentException("what is filed must have a diagnosis class"));
        this.filing = requireNonNull(parts.filing, "filing");
        this.submissionDates = Collections.unmodifiableMap(new LinkedHashMap<>(parts.submissionDates));
        if (!submissionDates.containsKey(diagnosisClass)) {
            throw new IllegalArgumentException("there must be a day of submission for the class that is filed");
        }
        this.lastEdit = parts.lastEdit == null ? filing.entered() : parts.lastEdit;
        this.attribution = parts.attribution == null ? lastEdit : parts.attribution;
        this.confirmation = parts.confirmation;
        this.queries = List.copyOf(parts.queries);
        this.predecessor = parts.predecessor;
    }

    /**
     * Files a notification of which there was no draft (「報告」).
     *
     * @param id its id
     * @param caseId the case it belongs to
     * @param content what it says
     * @param filing how it is filed
     * @param today the day in Japan on which 「報告」 was pressed
     * @return the first version
     * @throws IllegalArgumentException if the content has no diagnosis class
     */
    public static FiledNotification file(
            NotificationId id, CaseId caseId, NotificationContent content, Filing filing, LocalDate today) {
        return stored(id, caseId, Versions.FIRST).filedOn(today, content, filing);
    }

    /**
     * Begins a version that a store has kept.
     *
     * @param id its id
     * @param caseId the case it belongs to
     * @param version 1 or more
     * @return a builder that needs content, filing and days of submission
     */
    public static Builder stored(NotificationId id, CaseId caseId, long version) {
        return new Builder(id, caseId, version);
    }

    private Builder next(Attribution by) {
        return at(version + 1).attribution(by);
    }

    private Builder at(long number) {
        var builder = stored(id, caseId, number)
                .content(content)
                .filing(filing)
                .submissionDates(submissionDates)
                .attribution(attribution)
                .lastEdit(lastEdit)
                .queries(queries);
        builder.confirmation = confirmation;
        builder.predecessor = predecessor;
        return builder;
    }

    FiledNotification at(long number, Attribution by) {
        return at(number).attribution(by).build();
    }

    /**
     * The same version as an additional notification (追加登録) that follows an earlier one.
     *
     * @param earlier the notification that it follows
     * @return the same with a predecessor
     */
    public FiledNotification following(NotificationId earlier) {
        return at(version).predecessor(earlier).build();
    }

    /**
     * The same version with more warnings overridden than before.
     *
     * @param warnings for the name of a problem code the reason
     * @return the same version; the reasons given before stay
     */
    public FiledNotification accepting(Map<String, FreeText> warnings) {
        return warnings.isEmpty()
                ? this
                : at(version).filing(filing.accepting(warnings)).build();
    }

    /**
     * Follows another notification than before, because one between was deleted.
     *
     * @param earlier the notification that it follows now, or null if it is the first of its case now
     * @param by who deleted that one, when
     * @return the next version
     */
    public FiledNotification followingNow(@Nullable NotificationId earlier, Attribution by) {
        var next = next(by);
        next.predecessor = earlier;
        return next.build();
    }

    FiledNotification followingNow(@Nullable NotificationId earlier) {
        var same = at(version);
        same.predecessor = earlier;
        return same.build();
    }

    /**
     * Corrects or completes what it says (修正): anything but the class, and the birth date by a health centre only.
     *
     * <p>A birth date that was missing may be added by anybody. A confirmation stays, and {@link #changesSinceConfirmation}
     * says what it has not seen.
     *
     * @param changed what it says now
     * @param by who amends, when
     * @return the next version, or the problem {@code CLASS_CHANGE_NOT_AN_AMENDMENT} or {@code BIRTH_DATE_BY_CENTRE_ONLY}
     */
    public Outcome<FiledNotification> amended(NotificationContent changed, Attribution by) {
        var problems = new ArrayList<Problem>();
        if (!changed.diagnosisClass().equals(content.diagnosisClass())) {
            problems.add(Problem.of(ProblemCode.CLASS_CHANGE_NOT_AN_AMENDMENT, NotificationField.DIAGNOSIS_CLASS.id()));
        }
        AmendmentRules.birthDate(content, changed, by.actor().role()).ifPresent(problems::add);
        return problems.isEmpty() ? Outcome.accepted(edited(changed, by)) : Outcome.refused(problems);
    }

    /**
     * Changes the class (診断分類の変更), for example of a suspected patient of whom the test was positive.
     *
     * <p>The report date becomes the day of the first submission as that class: today, unless it had the class before. What
     * a centre confirmed was another class, so that it has to confirm anew.
     *
     * @param changed what it says now, with the other class and the date of that diagnosis
     * @param today the day in Japan on which it is submitted as the other class
     * @param by who changes it, when
     * @return the next version, or the problem {@code CLASS_UNCHANGED}, {@code VALUE_INVALID} for a class that is missing, or
     *     {@code BIRTH_DATE_BY_CENTRE_ONLY}
     */
    public Outcome<FiledNotification> reclassified(NotificationContent changed, LocalDate today, Attribution by) {
        var problems = new ArrayList<Problem>();
        AmendmentRules.otherClass(diagnosisClass, changed).ifPresent(problems::add);
        AmendmentRules.birthDate(content, changed, by.actor().role()).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var record = next(by).lastEdit(by);
        record.confirmation = null;
        return Outcome.accepted(record.filedOn(today, changed, filing));
    }

    /**
     * Corrects the result of a suspected patient to negative (検査結果の陰性への修正). The class stays.
     *
     * <p>A confirmed patient is not turned back that way, and a positive result stays: who found it wrong amends it or
     * changes the class, knowing what it means.
     *
     * @param by who corrects it, when
     * @return the next version, or the problem {@code NEGATIVE_FOR_SUSPECTED_ONLY} or {@code TEST_MISSING}
     */
    public Outcome<FiledNotification> correctedToNegative(Attribution by) {
        return AmendmentRules.toNegative(content).map(changed -> edited(changed, by));
    }

    /**
     * Corrects the birth date (生年月日の修正).
     *
     * @param birthDate the right one
     * @param by somebody of a health centre, when
     * @return the next version, or the problem {@code BIRTH_DATE_BY_CENTRE_ONLY}
     */
    public Outcome<FiledNotification> birthDateCorrected(BirthDate birthDate, Attribution by) {
        return amended(
                content.toBuilder()
                        .birthDate(birthDate)
                        .clear(NotificationField.AGE)
                        .build(),
                by);
    }

    private FiledNotification edited(NotificationContent changed, Attribution by) {
        return next(by).lastEdit(by).content(changed).build();
    }

    /**
     * Marks it as confirmed (保健所確認済). The confirmation names this version and keeps what it says.
     *
     * @param centre for which centre
     * @param by who confirms, when
     * @return the next version, confirmed
     */
    public FiledNotification confirmed(CentreId centre, Attribution by) {
        var confirmer = by.actor().id();
        boolean sameAsEntered = confirmer.equals(lastEdit.actor().id())
                || confirmer.equals(filing.entered().actor().id());
        return next(by).confirmation(new Confirmation(centre, confirmer, by.at(), version, content, sameAsEntered))
                .build();
    }

    /**
     * Adds a query (照会).
     *
     * @param query an open one with an id of its own
     * @return the next version, made by who asks
     * @throws IllegalArgumentException if there is a query of that id
     */
    public FiledNotification asked(Query query) {
        if (queries.stream().anyMatch(other -> other.id().equals(query.id()))) {
            throw new IllegalArgumentException("a query must have an id of its own: " + query.id());
        }
        var more = new ArrayList<>(queries);
        more.add(query);
        return next(query.asked()).queries(more).build();
    }

    /**
     * Answers a query (照会への回答).
     *
     * @param query which one
     * @param text the reply
     * @param by who replies, when
     * @return the next version, or the problem {@code QUERY_NOT_FOUND} or {@code QUERY_ALREADY_ANSWERED}
     */
    public Outcome<FiledNotification> answered(QueryId query, FreeText text, Attribution by) {
        var found = queries.stream().filter(each -> each.id().equals(query)).findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of(ProblemCode.QUERY_NOT_FOUND, "queryId"));
        }
        if (!found.get().isOpen()) {
            return Outcome.refused(Problem.of(ProblemCode.QUERY_ALREADY_ANSWERED, "queryId"));
        }
        var replaced = new ArrayList<>(queries);
        replaced.replaceAll(each -> each.id().equals(query) ? each.answered(text, by) : each);
        return Outcome.accepted(next(by).queries(replaced).build());
    }

    /**
     * Freezes it, because another notification of the case follows (追加登録).
     *
     * @param successor the notification that follows
     * @param by who filed that one, when
     * @return the next version, frozen
     */
    public FrozenNotification frozenBy(NotificationId successor, Attribution by) {
        return FrozenNotification.stored(this, successor, version + 1, by);
    }

    @Override
    public NotificationId id() {
        return id;
    }

    @Override
    public CaseId caseId() {
        return caseId;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public NotificationState state() {
        return confirmation == null ? NotificationState.SUBMITTED : NotificationState.CONFIRMED;
    }

    @Override
    public NotificationContent content() {
        return content;
    }

    @Override
    public Attribution attribution() {
        return attribution;
    }

    /**
     * Who changed what it says last, and when.
     *
     * @return the attribution of the last change of the content, or that of the filing if there was none
     */
    public Attribution lastEdit() {
        return lastEdit;
    }

    /**
     * The class that it has now (診断分類).
     *
     * @return the class
     */
    public DiagnosisClass diagnosisClass() {
        return diagnosisClass;
    }

    /**
     * How it was filed.
     *
     * @return header, physician and what was confirmed on the way
     */
    public Filing filing() {
        return filing;
    }

    /**
     * The report date (報告年月日), which is the day of submission and of receipt as the class that it has now.
     *
     * @return the day in Japan
     */
    public LocalDate reportDate() {
        return Objects.requireNonNull(submissionDates.get(diagnosisClass));
    }

    /**
     * The day on which it was first submitted as each class (提出日・受理日).
     *
     * @return for each class it has had the day in Japan, in that order; immutable
     */
    public Map<DiagnosisClass, LocalDate> submissionDates() {
        return submissionDates;
    }

    /**
     * That a centre has confirmed it (保健所確認済).
     *
     * @return the last confirmation of the class that it has now, or empty
     */
    public Optional<Confirmation> confirmation() {
        return Optional.ofNullable(confirmation);
    }

    /**
     * What the centre has not seen when it confirmed.
     *
     * @return the changes in the order of the form; empty without a confirmation, too
     */
    public List<ItemChange> changesSinceConfirmation() {
        return confirmation == null ? List.of() : confirmation.content().changesTo(content);
    }

    /**
     * The queries.
     *
     * @return all that were asked, the first first
     */
    public List<Query> queries() {
        return queries;
    }

    /**
     * The queries that nobody has answered, which stand on both work lists.
     *
     * @return the first first
     */
    public List<Query> openQueries() {
        return queries.stream().filter(Query::isOpen).toList();
    }

    /**
     * The notification that it follows (追加登録).
     *
     * @return the id of the earlier one, or empty if it is the first of its case
     */
    public Optional<NotificationId> predecessor() {
        return Optional.ofNullable(predecessor);
    }

    /**
     * Whether an item of the form is filled in, also of the header.
     *
     * @param item the item
     * @return true if nothing is left to be entered
     */
    public boolean isFilled(NotificationItem item) {
        return NotificationField.isHeader(item) ? filing.isFilled(item) : content.isFilled(item);
    }

    /**
     * Which conditions of the form hold for the person.
     *
     * @return what can be said by the content and the report date
     */
    public FormCircumstances circumstances() {
        return content.circumstances(reportDate());
    }

    /**
     * What the decision whether the person is notified needs.
     *
     * @return the facts by content, prefecture and report date, or what in them cannot be
     */
    public Outcome<NotificationFacts> facts() {
        return content.facts(filing.prefecture(), reportDate());
    }

    @Override
    public <R> R fold(
            Function<? super UnfiledNotification, ? extends R> unfiled,
            Function<? super FiledNotification, ? extends R> filed,
            Function<? super FrozenNotification, ? extends R> frozen) {
        return filed.apply(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FiledNotification that
                && id.equals(that.id)
                && caseId.equals(that.caseId)
                && version == that.version
                && content.equals(that.content)
                && filing.equals(that.filing)
                && submissionDates.equals(that.submissionDates)
                && attribution.equals(that.attribution)
                && lastEdit.equals(that.lastEdit)
                && Objects.equals(confirmation, that.confirmation)
                && queries.equals(that.queries)
                && Objects.equals(predecessor, that.predecessor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    /** The id, the version, the state, the class and the report date. */
    @Override
    public String toString() {
        return "FiledNotification[" + id + " v" + version + ", " + state() + ", " + diagnosisClass + ", " + reportDate()
                + "]";
    }

    /** A version as a store has kept it (保存された版). Not thread-safe. */
    public static final class Builder {

        private final NotificationId id;
        private final CaseId caseId;
        private final long version;
        private final Map<DiagnosisClass, LocalDate> submissionDates = new LinkedHashMap<>();
        private List<Query> queries = List.of();
        private @Nullable NotificationContent content;
        private @Nullable Filing filing;
        private @Nullable Attribution attribution;
        private @Nullable Attribution lastEdit;
        private @Nullable Confirmation confirmation;
        private @Nullable NotificationId predecessor;

        private Builder(NotificationId id, CaseId caseId, long version) {
            this.id = requireNonNull(id, "id");
            this.caseId = requireNonNull(caseId, "caseId");
            this.version = version;
        }

        /**
         * What it says.
         *
         * @param content with a diagnosis class
         * @return this builder
         */
        public Builder content(NotificationContent content) {
            this.content = requireNonNull(content, "content");
            return this;
        }

        /**
         * How it was filed.
         *
         * @param filing header, physician and what was confirmed on the way
         * @return this builder
         */
        public Builder filing(Filing filing) {
            this.filing = requireNonNull(filing, "filing");
            return this;
        }

        /**
         * The day on which it was first submitted as each class.
         *
         * @param days in that order, with the class that it has now
         * @return this builder
         */
        public Builder submissionDates(Map<DiagnosisClass, LocalDate> days) {
            this.submissionDates.putAll(days);
            return this;
        }

        /**
         * Who made this version, and when.
         *
         * @param attribution that of the last edit unless something else is said
         * @return this builder
         */
        public Builder attribution(Attribution attribution) {
            this.attribution = requireNonNull(attribution, "attribution");
            return this;
        }

        /**
         * Who changed the content last, and when.
         *
         * @param lastEdit that of the filing unless something else is said
         * @return this builder
         */
        public Builder lastEdit(Attribution lastEdit) {
            this.lastEdit = requireNonNull(lastEdit, "lastEdit");
            return this;
        }

        /**
         * That a centre has confirmed it.
         *
         * @param confirmation the last one
         * @return this builder
         */
        public Builder confirmation(Confirmation confirmation) {
            this.confirmation = requireNonNull(confirmation, "confirmation");
            return this;
        }

        /**
         * The queries.
         *
         * @param queries the first first
         * @return this builder
         */
        public Builder queries(List<Query> queries) {
            this.queries = List.copyOf(queries);
            return this;
        }

        /**
         * The notification that it follows.
         *
         * @param earlier its id
         * @return this builder
         */
        public Builder predecessor(NotificationId earlier) {
            this.predecessor = requireNonNull(earlier, "earlier");
            return this;
        }

        /** Only the first submission as a class counts. */
        FiledNotification filedOn(LocalDate today, NotificationContent filed, Filing how) {
            requireNonNull(today, "today");
            filed.diagnosisClass().ifPresent(given -> submissionDates.putIfAbsent(given, today));
            return content(filed).filing(how).build();
        }

        /**
         * The version.
         *
         * @return the notification as it was
         * @throws IllegalArgumentException if the content has no class, the class no day of submission, or the version is
         *     below 1
         */
        public FiledNotification build() {
            return new FiledNotification(this);
        }
    }
}
