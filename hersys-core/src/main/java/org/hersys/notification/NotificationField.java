package org.hersys.notification;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.InfectionPlace;
import org.hersys.diagnosis.InfectionRoute;
import org.hersys.diagnosis.OxygenSaturation;
import org.hersys.diagnosis.RiskFactors;
import org.hersys.diagnosis.Severity;
import org.hersys.diagnosis.Symptoms;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.diagnosis.TestRecord;
import org.hersys.diagnosis.Travel;
import org.hersys.diagnosis.VaccinationHistory;
import org.hersys.form.NotificationItem;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.hersys.person.Sex;
import org.hersys.regime.NotificationQuestions;
import org.hersys.text.BilingualText;

/**
 * One field of a notification and the type of its value (発生届の入力欄): the key of {@link NotificationContent}.
 *
 * <p>A field fills one or several items of the form: the tests fill method, specimen, date and result. Two fields are on no
 * form and asked for the decision only. The constants stand in the order of the form. Immutable; each field is there once,
 * so that fields are compared by identity.
 *
 * @param <T> what is filled in
 */
public final class NotificationField<T> {

    /** What a field tells of a person, and with whom it is shared. */
    private enum Trait {
        /** Says who the person is, or may say so in free words. */
        PERSONAL,
        /** The case record has the same item: one value, entered once. */
        SHARED
    }

    private static final Set<NotificationItem> HEADER =
            EnumSet.range(NotificationItem.ADDRESSEE, NotificationItem.INSTITUTION_PHONE);

    /** Filled by the constants below while the class is initialised, in their order. */
    private static final List<NotificationField<?>> FIELDS = new ArrayList<>();

    /** 診断分類. */
    public static final NotificationField<DiagnosisClass> DIAGNOSIS_CLASS =
            one(DiagnosisClass.class, NotificationItem.DIAGNOSIS_CLASS);

    /** 氏名. */
    public static final NotificationField<PersonName> NAME =
            one(PersonName.class, NotificationItem.NAME, Trait.PERSONAL, Trait.SHARED);

    /** フリガナ. */
    public static final NotificationField<KanaName> KANA =
            one(KanaName.class, NotificationItem.KANA, Trait.PERSONAL, Trait.SHARED);

    /** 性別. */
    public static final NotificationField<Sex> SEX = one(Sex.class, NotificationItem.SEX, Trait.SHARED);

    /** 生年月日. */
    public static final NotificationField<BirthDate> BIRTH_DATE =
            one(BirthDate.class, NotificationItem.BIRTH_DATE, Trait.PERSONAL, Trait.SHARED);

    /** 診断時の年齢: only where the birth date is not known, from which it follows. */
    public static final NotificationField<AgeKnowledge> AGE =
            one(AgeKnowledge.class, NotificationItem.AGE_AT_DIAGNOSIS, Trait.SHARED);

    /** 職業. */
    public static final NotificationField<FreeText> OCCUPATION =
            one(FreeText.class, NotificationItem.OCCUPATION, Trait.PERSONAL, Trait.SHARED);

    /** 住所（住民票に記載のある住所）. */
    public static final NotificationField<PostalAddress> REGISTERED_ADDRESS =
            one(PostalAddress.class, NotificationItem.REGISTERED_ADDRESS, Trait.PERSONAL, Trait.SHARED);

    /** 住所の電話番号. */
    public static final NotificationField<PhoneNumber> REGISTERED_ADDRESS_PHONE =
            one(PhoneNumber.class, NotificationItem.REGISTERED_ADDRESS_PHONE, Trait.PERSONAL, Trait.SHARED);

    /** 所在地（居所）: where the person stays, also a hospital or a home. */
    public static final NotificationField<PostalAddress> WHEREABOUTS =
            one(PostalAddress.class, NotificationItem.WHEREABOUTS, Trait.PERSONAL, Trait.SHARED);

    /** 所在地の電話番号. */
    public static final NotificationField<PhoneNumber> WHEREABOUTS_PHONE =
            one(PhoneNumber.class, NotificationItem.WHEREABOUTS_PHONE, Trait.PERSONAL, Trait.SHARED);

    /** 保護者. */
    public static final NotificationField<Guardian> GUARDIAN = new NotificationField<>(
            "guardian",
            Guardian.class,
            BilingualText.of("保護者", "guardian"),
            EnumSet.range(NotificationItem.GUARDIAN_NAME, NotificationItem.GUARDIAN_PHONE),
            Trait.PERSONAL,
            Trait.SHARED);

    /** 症状. */
    public static final NotificationField<Symptoms> SYMPTOMS = one(Symptoms.class, NotificationItem.SYMPTOMS);

    /** 酸素飽和度（室内気）. */
    public static final NotificationField<OxygenSaturation> SP_O2 = one(OxygenSaturation.class, NotificationItem.SP_O2);

    /**
     * 検査記録: method, specimen, date and result of each test. They are on the case as well, which holds any number of
     * them and a notification at most four, so that they are not one value and not {@linkplain #isShared shared}.
     */
    public static final NotificationField<List<TestRecord>> TESTS = many(
            "tests",
            TestRecord.class,
            BilingualText.of("検査記録", "tests"),
            EnumSet.range(NotificationItem.TEST_METHOD, NotificationItem.TEST_RESULT));

    /** 初診年月日. */
    public static final NotificationField<LocalDate> FIRST_VISIT_DATE = date(NotificationItem.FIRST_VISIT_DATE);

    /** 診断（検案）年月日: chooses the regime. */
    public static final NotificationField<LocalDate> DIAGNOSIS_DATE = date(NotificationItem.DIAGNOSIS_DATE);

    /** 感染したと推定される年月日. */
    public static final NotificationField<LocalDate> PRESUMED_INFECTION_DATE =
            date(NotificationItem.PRESUMED_INFECTION_DATE);

    /** 発病年月日. */
    public static final NotificationField<LocalDate> ONSET_DATE = date(NotificationItem.ONSET_DATE);

    /** 死亡年月日. */
    public static final NotificationField<LocalDate> DATE_OF_DEATH = date(NotificationItem.DATE_OF_DEATH);

    /** 感染原因・感染経路. */
    public static final NotificationField<List<InfectionRoute>> INFECTION_ROUTES = many(
            "infectionRoutes",
            InfectionRoute.class,
            NotificationItem.INFECTION_ROUTE.label(),
            Set.of(NotificationItem.INFECTION_ROUTE),
            Trait.PERSONAL);

    /** 感染地域. */
    public static final NotificationField<List<InfectionPlace>> INFECTION_PLACES = many(
            "infectionPlaces",
            InfectionPlace.class,
            NotificationItem.INFECTION_PLACE.label(),
            Set.of(NotificationItem.INFECTION_PLACE),
            Trait.PERSONAL);

    /** 渡航. */
    public static final NotificationField<Travel> TRAVEL = one(Travel.class, NotificationItem.TRAVEL, Trait.PERSONAL);

    /** 新型コロナウイルスワクチン接種歴: each dose, and how many there were. */
    public static final NotificationField<VaccinationHistory> VACCINATION = new NotificationField<>(
            "vaccination",
            VaccinationHistory.class,
            BilingualText.of("新型コロナウイルスワクチン接種歴", "vaccination"),
            EnumSet.range(NotificationItem.VACCINATION_DOSE_1, NotificationItem.VACCINATION_COUNT));

    /** 届出時点の入院の有無. */
    public static final NotificationField<Truth> ADMITTED_AT_NOTIFICATION =
            yesNo(NotificationItem.ADMITTED_AT_NOTIFICATION);

    /** 入院年月日. */
    public static final NotificationField<LocalDate> ADMISSION_DATE = date(NotificationItem.ADMISSION_DATE);

    /** 重症化のリスク因子となる疾患等. */
    public static final NotificationField<RiskFactors> RISK_FACTORS =
            one(RiskFactors.class, NotificationItem.RISK_FACTORS, Trait.SHARED);

    /** 免疫の機能が低下しているおそれの有無. */
    public static final NotificationField<Truth> IMMUNE_SUPPRESSION =
            yesNo(NotificationItem.IMMUNE_SUPPRESSION, Trait.SHARED);

    /** 妊娠の有無. */
    public static final NotificationField<Truth> PREGNANCY = yesNo(NotificationItem.PREGNANCY, Trait.SHARED);

    /** 重症度. */
    public static final NotificationField<Severity> SEVERITY = one(Severity.class, NotificationItem.SEVERITY);

    /** 入院の必要性の有無. */
    public static final NotificationField<Truth> NEED_FOR_ADMISSION = yesNo(NotificationItem.NEED_FOR_ADMISSION);

    /** 入院の必要が生じる可能性: on no form; half of the second of the four groups of 2022-09-26. */
    public static final NotificationField<Truth> ADMISSION_FORESEEN = new NotificationField<>(
            "admissionForeseen", Truth.class, NotificationQuestions.ADMISSION_FORESEEN.label(), Set.of());

    /** 電話や情報通信機器を用いた診療の有無. */
    public static final NotificationField<Truth> TELEPHONE_OR_ONLINE_CONSULTATION =
            yesNo(NotificationItem.TELEPHONE_OR_ONLINE_CONSULTATION);

    /** 治療薬の投与の必要性の有無. */
    public static final NotificationField<Truth> NEED_FOR_DRUG = yesNo(NotificationItem.NEED_FOR_DRUG);

    /** 酸素投与の必要性の有無. */
    public static final NotificationField<Truth> NEED_FOR_OXYGEN = yesNo(NotificationItem.NEED_FOR_OXYGEN);

    /** その他医師が必要と認める事項（自由記載）. */
    public static final NotificationField<FreeText> REMARKS =
            one(FreeText.class, NotificationItem.REMARKS, Trait.PERSONAL);

    /** 検査の区分: on no form; under which programme the test was done. */
    public static final NotificationField<TestProgramme> TEST_PROGRAMME = new NotificationField<>(
            "testProgramme", TestProgramme.class, NotificationQuestions.TEST_PROGRAMME.label(), Set.of());

    private static final List<NotificationField<?>> ALL = List.copyOf(FIELDS);

    private static final Map<String, NotificationField<?>> BY_ID =
            ALL.stream().collect(toUnmodifiableMap(NotificationField::id, Function.identity()));

    private static final Map<NotificationItem, NotificationField<?>> BY_ITEM = byItem();

    private final int index;
    private final String id;
    private final Class<?> type;
    private final boolean list;
    private final BilingualText label;
    private final Set<NotificationItem> items;
    private final Set<Trait> traits;

    private NotificationField(
            String id, Class<?> type, BilingualText label, Set<NotificationItem> items, Trait... traits) {
        this(id, type, false, label, items, traits);
    }

    private NotificationField(
            String id, Class<?> type, boolean list, BilingualText label, Set<NotificationItem> items, Trait... traits) {
        this.index = FIELDS.size();
        this.id = id;
        this.type = type;
        this.list = list;
        this.label = label;
        this.items = Set.copyOf(items);
        this.traits = Set.of(traits);
        FIELDS.add(this);
    }

    private static <T> NotificationField<T> one(Class<T> type, NotificationItem item, Trait... traits) {
        return new NotificationField<>(item.id(), type, item.label(), Set.of(item), traits);
    }

    private static <E> NotificationField<List<E>> many(
            String id, Class<E> type, BilingualText label, Set<NotificationItem> items, Trait... traits) {
        return new NotificationField<>(id, type, true, label, items, traits);
    }

    private static NotificationField<LocalDate> date(NotificationItem item) {
        return one(LocalDate.class, item);
    }

    private static NotificationField<Truth> yesNo(NotificationItem item, Trait... traits) {
        return one(Truth.class, item, traits);
    }

    private static Map<NotificationItem, NotificationField<?>> byItem() {
        var fields = new EnumMap<NotificationItem, NotificationField<?>>(NotificationItem.class);
        ALL.forEach(field -> field.items.forEach(item -> fields.put(item, field)));
        return fields;
    }

    /**
     * All fields.
     *
     * @return an immutable list in the order of the form
     */
    public static List<NotificationField<?>> all() {
        return ALL;
    }

    /**
     * The field with a stable name.
     *
     * @param id for example {@code birthDate}
     * @return the field, or empty if there is none
     */
    public static Optional<NotificationField<?>> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * The field that fills an item of the form.
     *
     * @param item an item
     * @return its field, or empty for an item of the header, which the filing fills
     */
    public static Optional<NotificationField<?>> filling(NotificationItem item) {
        return Optional.ofNullable(BY_ITEM.get(requireNonNull(item, "item")));
    }

    /**
     * Whether an item stands in the header of the form (報告年月日・医師の氏名など), which is filled by the filing.
     *
     * @param item an item
     * @return true for addressee, report date, physician and institution
     */
    public static boolean isHeader(NotificationItem item) {
        return HEADER.contains(item);
    }

    /**
     * The stable name of the field, as programs and JSON have it.
     *
     * @return for example {@code birthDate}: the id of the item, unless the field has several items or values
     */
    public String id() {
        return id;
    }

    /**
     * The type of the value, or of one element where the value is a list.
     *
     * @return the class
     */
    public Class<?> type() {
        return type;
    }

    /**
     * Whether the value is a list.
     *
     * @return true if {@link #type} is that of an element
     */
    public boolean isList() {
        return list;
    }

    /**
     * What the form calls it.
     *
     * @return the label
     */
    public BilingualText label() {
        return label;
    }

    /**
     * The items of the form that the field fills.
     *
     * @return the items; empty for a field that is on no form
     */
    public Set<NotificationItem> items() {
        return items;
    }

    /**
     * Whether the case record has the same item, so that one value is entered once and shown on both.
     *
     * @return true for what is known of the person whatever the notification
     */
    public boolean isShared() {
        return traits.contains(Trait.SHARED);
    }

    /**
     * Whether the value says who the person is, or may say so in free words.
     *
     * @return true if it must never be printed or mailed
     */
    public boolean isPersonal() {
        return traits.contains(Trait.PERSONAL);
    }

    /** The place of the value in the array of a content. */
    int index() {
        return index;
    }

    /**
     * A value that is known to be there, with the type of this field; lists become immutable.
     *
     * @param value the value
     * @return the same value
     * @throws ClassCastException if it is not of the type of this field
     */
    @SuppressWarnings("unchecked") // checked just before, element by element where it is a list
    public T cast(Object value) {
        if (list) {
            return (T) List.copyOf((List<?>) value).stream().map(type::cast).toList();
        }
        return (T) type.cast(requireNonNull(value, id));
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
