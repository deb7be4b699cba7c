package org.hersys.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hersys.care.CurrentStatus;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationField;
import org.hersys.person.BirthDate;
import org.hersys.person.HersysId;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.time.EffectivePeriod;
import org.hersys.time.JapanTime;
import org.jspecify.annotations.Nullable;

/**
 * By what cases are searched for (患者の検索条件). A case is found if it fits everything that is said; who may find it is
 * decided elsewhere.
 *
 * <pre>{@code
 * var query = CaseQuery.builder().kanaBeginning(KanaName.of("ヤマ")).birthDate(born).build();
 * }</pre>
 *
 * <p>The words for a person are compared without spaces and differences of writing. Dates of diagnosis and of report and
 * the class are those of the last of the notifications of the case. Holds personal data: {@code toString} says the kinds of
 * criteria only. Immutable.
 */
public final class CaseQuery {

    private static final BilingualText WITH_ANOTHER = BilingualText.of(
            "氏名、フリガナなど、本人に関する他の条件と組み合わせて指定してください。", "Give it together with another item of the person.");
    private static final BilingualText TWO_KANA =
            BilingualText.of("フリガナの先頭は2文字以上で指定してください。", "Give two kana or more of the beginning.");
    private static final BilingualText A_NUMBER =
            BilingualText.of("電話番号として読み取れる番号を指定してください。", "Give a number that can be read as one.");

    private final @Nullable HersysId hersysId;
    private final @Nullable PersonName name;
    private final @Nullable KanaName kana;
    private final @Nullable KanaName kanaBeginning;
    private final @Nullable BirthDate birthDate;
    private final @Nullable PhoneNumber phone;
    private final @Nullable EffectivePeriod diagnosed;
    private final @Nullable EffectivePeriod reported;
    private final @Nullable EffectivePeriod registered;
    private final @Nullable DiagnosisClass diagnosisClass;
    private final @Nullable CurrentStatus status;
    private final @Nullable InstitutionId institution;
    private final @Nullable CentreId centre;
    private final boolean idNotHandedOver;

    private CaseQuery(Builder from) {
        this.hersysId = from.hersysId;
        this.name = from.name;
        this.kana = from.kana;
        this.kanaBeginning = from.kanaBeginning;
        this.birthDate = from.birthDate;
        this.phone = from.phone;
        this.diagnosed = from.diagnosed;
        this.reported = from.reported;
        this.registered = from.registered;
        this.diagnosisClass = from.diagnosisClass;
        this.status = from.status;
        this.institution = from.institution;
        this.centre = from.centre;
        this.idNotHandedOver = from.idNotHandedOver;
    }

    /**
     * Begins a query.
     *
     * @return a builder of a query that every case fits
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id by which people know the case.
     *
     * @return the id that it has now, or empty if any will do
     */
    public Optional<HersysId> hersysId() {
        return Optional.ofNullable(hersysId);
    }

    /**
     * The whole name.
     *
     * @return the name, or empty if any will do
     */
    public Optional<PersonName> name() {
        return Optional.ofNullable(name);
    }

    /**
     * The whole reading.
     *
     * @return the reading, or empty if any will do
     */
    public Optional<KanaName> kana() {
        return Optional.ofNullable(kana);
    }

    /**
     * How the reading begins.
     *
     * @return two kana or more, or empty if any will do
     */
    public Optional<KanaName> kanaBeginning() {
        return Optional.ofNullable(kanaBeginning);
    }

    /**
     * The birth date.
     *
     * @return the day, or empty if any will do
     */
    public Optional<BirthDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /**
     * A telephone number of the person, at the registered address or elsewhere.
     *
     * @return the number, or empty if any will do
     */
    public Optional<PhoneNumber> phone() {
        return Optional.ofNullable(phone);
    }

    /**
     * When the person was diagnosed.
     *
     * @return the days, or empty if any will do
     */
    public Optional<EffectivePeriod> diagnosed() {
        return Optional.ofNullable(diagnosed);
    }

    /**
     * When the notification was filed.
     *
     * @return the days, or empty if any will do
     */
    public Optional<EffectivePeriod> reported() {
        return Optional.ofNullable(reported);
    }

    /**
     * When the case was registered.
     *
     * @return the days in Japan, or empty if any will do
     */
    public Optional<EffectivePeriod> registered() {
        return Optional.ofNullable(registered);
    }

    /**
     * As what the person was diagnosed.
     *
     * @return the class, or empty if any will do
     */
    public Optional<DiagnosisClass> diagnosisClass() {
        return Optional.ofNullable(diagnosisClass);
    }

    /**
     * The status that the case has now.
     *
     * @return the status, or empty if any will do
     */
    public Optional<CurrentStatus> status() {
        return Optional.ofNullable(status);
    }

    /**
     * By which institution, or standing for which one, the case was registered.
     *
     * @return the institution, or empty if any will do
     */
    public Optional<InstitutionId> institution() {
        return Optional.ofNullable(institution);
    }

    /**
     * Which centre is responsible.
     *
     * @return the centre, or empty if any will do
     */
    public Optional<CentreId> centre() {
        return Optional.ofNullable(centre);
    }

    /**
     * Whether only cases are wanted whose patient was not given the id that holds now.
     *
     * @return false if any will do
     */
    public boolean isIdNotHandedOver() {
        return idNotHandedOver;
    }

    /**
     * By what is searched, for the audit trail.
     *
     * @return the kinds of criteria such as {@code kana}, never what is looked for
     */
    public Set<String> criteria() {
        var kinds = new LinkedHashSet<String>();
        addIf(hersysId, "hersysId", kinds);
        addIf(name, "name", kinds);
        addIf(kana, "kana", kinds);
        addIf(kanaBeginning, "kanaBeginning", kinds);
        addIf(birthDate, "birthDate", kinds);
        addIf(phone, "phone", kinds);
        addIf(diagnosed, "diagnosed", kinds);
        addIf(reported, "reported", kinds);
        addIf(registered, "registered", kinds);
        addIf(diagnosisClass, "diagnosisClass", kinds);
        addIf(status, "status", kinds);
        addIf(institution, "institution", kinds);
        addIf(centre, "centre", kinds);
        addIf(idNotHandedOver ? true : null, "idNotHandedOver", kinds);
        return Collections.unmodifiableSet(kinds);
    }

    private static void addIf(@Nullable Object criterion, String kind, Set<String> kinds) {
        if (criterion != null) {
            kinds.add(kind);
        }
    }

    /**
     * For a store: the key that fits the fewest people. What else is said of the person is compared by
     * {@link #fitsPerson}.
     *
     * @return the key, or empty if nothing is said of the person
     */
    public Optional<SearchKey> key() {
        return SearchKey.keysOf(known()).stream()
                .filter(key -> kana != null || !isOfWholeKana(key.kind()))
                .min(Comparator.comparing(SearchKey::kind));
    }

    private static boolean isOfWholeKana(SearchKey.Kind kind) {
        return kind == SearchKey.Kind.KANA
                || kind == SearchKey.Kind.KANA_AND_BIRTH_DATE
                || kind == SearchKey.Kind.KANA_AND_PHONE;
    }

    /** What is said of the person, as if it were known; of a reading perhaps the beginning only. */
    private NotificationContent known() {
        var known = NotificationContent.builder();
        name().ifPresent(known::name);
        kana().or(this::kanaBeginning).ifPresent(known::kana);
        birthDate().ifPresent(known::birthDate);
        phone().ifPresent(known::registeredAddressPhone);
        return known.build();
    }

    /**
     * Whether a case fits everything that is said.
     *
     * @param record the case
     * @param notifications all of its notifications in the order in which they were stored first
     * @return whether it is found, by whoever may find it
     */
    public boolean fits(CaseRecord record, List<Notification> notifications) {
        return fitsCase(record) && fitsPerson(record) && fitsNotification(notifications);
    }

    private boolean fitsCase(CaseRecord record) {
        return (hersysId == null || hersysId.equals(record.hersysId()))
                && (registered == null || registered.contains(LocalDate.ofInstant(record.createdAt(), JapanTime.ZONE)))
                && (status == null
                        || record.status().current().filter(status::equals).isPresent())
                && (institution == null
                        || institutionOf(record).filter(institution::equals).isPresent())
                && (centre == null
                        || record.responsibleCentre().filter(centre::equals).isPresent())
                && !(idNotHandedOver && record.isIdHandedOver());
    }

    /**
     * Which institution a case is searched by.
     *
     * @param record the case
     * @return the one that registered it, or for which it was registered; empty if there is none
     */
    public static Optional<InstitutionId> institutionOf(CaseRecord record) {
        var entry = record.registration();
        return entry.standingFor().or(() -> entry.actor().institution());
    }

    private boolean fitsNotification(List<Notification> notifications) {
        if (diagnosed == null && reported == null && diagnosisClass == null) {
            return true;
        }
        if (notifications.isEmpty()) {
            return false;
        }
        var last = notifications.get(notifications.size() - 1);
        var content = last.content();
        var reportDate = last.<Optional<FiledNotification>>fold(
                        draft -> Optional.empty(), Optional::of, frozen -> Optional.of(frozen.filed()))
                .map(FiledNotification::reportDate);
        return (diagnosed == null
                        || content.diagnosisDate().filter(diagnosed::contains).isPresent())
                && (reported == null || reportDate.filter(reported::contains).isPresent())
                && (diagnosisClass == null
                        || content.diagnosisClass()
                                .filter(diagnosisClass::equals)
                                .isPresent());
    }

    /**
     * For a store that has compared the rest by itself: whether a case fits what is said of the person.
     *
     * @param record the case
     * @return false if a name, a reading, a birth date or a number is another, or not known
     */
    public boolean fitsPerson(CaseRecord record) {
        var person = record.shared();
        return (name == null
                        || isSame(
                                name.comparisonKey(),
                                person.get(NotificationField.NAME)
                                        .map(PersonName::comparisonKey)
                                        .orElse(null)))
                && (kana == null || isSame(kana.comparisonKey(), kanaOf(person).orElse(null)))
                && (kanaBeginning == null
                        || kanaOf(person)
                                .filter(reading -> reading.startsWith(kanaBeginning.comparisonKey()))
                                .isPresent())
                && (birthDate == null
                        || isSame(
                                birthDate,
                                person.get(NotificationField.BIRTH_DATE).orElse(null)))
                && (phone == null
                        || isSame(
                                phone,
                                person.get(NotificationField.REGISTERED_ADDRESS_PHONE)
                                        .orElse(null))
                        || isSame(
                                phone,
                                person.get(NotificationField.WHEREABOUTS_PHONE).orElse(null)));
    }

    private static Optional<String> kanaOf(NotificationContent person) {
        return person.get(NotificationField.KANA).map(KanaName::comparisonKey);
    }

    private static <T> boolean isSame(T wanted, @Nullable T known) {
        return wanted.equals(known);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseQuery that && parts().equals(that.parts());
    }

    private List<Object> parts() {
        return List.of(
                hersysId(),
                name(),
                kana(),
                kanaBeginning(),
                birthDate(),
                phone(),
                diagnosed(),
                reported(),
                registered(),
                diagnosisClass(),
                status(),
                institution(),
                centre(),
                idNotHandedOver);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts());
    }

    /** The kinds of criteria, never what is looked for. */
    @Override
    public String toString() {
        return "CaseQuery" + criteria();
    }

    /** Puts a query together (検索条件の組立て). Not safe for use by several threads. */
    public static final class Builder {

        private @Nullable HersysId hersysId;
        private @Nullable PersonName name;
        private @Nullable KanaName kana;
        private @Nullable KanaName kanaBeginning;
        private @Nullable BirthDate birthDate;
        private @Nullable PhoneNumber phone;
        private @Nullable EffectivePeriod diagnosed;
        private @Nullable EffectivePeriod reported;
        private @Nullable EffectivePeriod registered;
        private @Nullable DiagnosisClass diagnosisClass;
        private @Nullable CurrentStatus status;
        private @Nullable InstitutionId institution;
        private @Nullable CentreId centre;
        private boolean idNotHandedOver;

        private Builder() {}

        /**
         * The id by which people know the case.
         *
         * @param id the id
         * @return this builder
         */
        public Builder hersysId(HersysId id) {
            this.hersysId = requireNonNull(id, "id");
            return this;
        }

        /**
         * The whole name.
         *
         * @param whole the name
         * @return this builder
         */
        public Builder name(PersonName whole) {
            this.name = requireNonNull(whole, "whole");
            return this;
        }

        /**
         * The whole reading.
         *
         * @param whole the reading
         * @return this builder
         */
        public Builder kana(KanaName whole) {
            this.kana = requireNonNull(whole, "whole");
            return this;
        }

        /**
         * How the reading begins.
         *
         * @param beginning at least two kana
         * @return this builder
         */
        public Builder kanaBeginning(KanaName beginning) {
            this.kanaBeginning = requireNonNull(beginning, "beginning");
            return this;
        }

        /**
         * The birth date; only together with another item of the person.
         *
         * @param born the day
         * @return this builder
         */
        public Builder birthDate(BirthDate born) {
            this.birthDate = requireNonNull(born, "born");
            return this;
        }

        /**
         * A telephone number of the person; only together with another item of the person.
         *
         * @param number the number
         * @return this builder
         */
        public Builder phone(PhoneNumber number) {
            this.phone = requireNonNull(number, "number");
            return this;
        }

        /**
         * When the person was diagnosed.
         *
         * @param days the days
         * @return this builder
         */
        public Builder diagnosed(EffectivePeriod days) {
            this.diagnosed = requireNonNull(days, "days");
            return this;
        }

        /**
         * When the notification was filed.
         *
         * @param days the days
         * @return this builder
         */
        public Builder reported(EffectivePeriod days) {
            this.reported = requireNonNull(days, "days");
            return this;
        }

        /**
         * When the case was registered.
         *
         * @param days the days in Japan
         * @return this builder
         */
        public Builder registered(EffectivePeriod days) {
            this.registered = requireNonNull(days, "days");
            return this;
        }

        /**
         * As what the person was diagnosed.
         *
         * @param wanted the class
         * @return this builder
         */
        public Builder diagnosisClass(DiagnosisClass wanted) {
            this.diagnosisClass = requireNonNull(wanted, "wanted");
            return this;
        }

        /**
         * The status that the case has now.
         *
         * @param wanted the status
         * @return this builder
         */
        public Builder status(CurrentStatus wanted) {
            this.status = requireNonNull(wanted, "wanted");
            return this;
        }

        /**
         * By which institution, or standing for which one, the case was registered.
         *
         * @param wanted the institution
         * @return this builder
         */
        public Builder institution(InstitutionId wanted) {
            this.institution = requireNonNull(wanted, "wanted");
            return this;
        }

        /**
         * Which centre is responsible.
         *
         * @param wanted the centre
         * @return this builder
         */
        public Builder centre(CentreId wanted) {
            this.centre = requireNonNull(wanted, "wanted");
            return this;
        }

        /**
         * Only cases whose patient was not given the id that holds now.
         *
         * @return this builder
         */
        public Builder idNotHandedOver() {
            this.idNotHandedOver = true;
            return this;
        }

        /**
         * The query.
         *
         * @return the query; or {@code VALUE_INVALID} of a birth date or a number that stands alone, a number that nobody
         *     can read, and a beginning of one kana
         */
        public Outcome<CaseQuery> build() {
            var problems = new ArrayList<Problem>();
            boolean isNamed = name != null || kana != null || kanaBeginning != null;
            refuseIf(birthDate != null && !isNamed && phone == null, "birthDate", WITH_ANOTHER, problems);
            refuseIf(phone != null && !isNamed && birthDate == null, "phone", WITH_ANOTHER, problems);
            refuseIf(phone != null && !phone.isReadable(), "phone", A_NUMBER, problems);
            refuseIf(
                    kanaBeginning != null && kanaBeginning.comparisonKey().length() < SearchKey.KANA_OF_A_BEGINNING,
                    "kanaBeginning",
                    TWO_KANA,
                    problems);
            return problems.isEmpty() ? Outcome.accepted(new CaseQuery(this)) : Outcome.refused(problems);
        }

        private static void refuseIf(boolean wrong, String item, BilingualText hint, List<Problem> problems) {
            if (wrong) {
                problems.add(Problem.of(ProblemCode.VALUE_INVALID, item, hint));
            }
        }
    }
}
