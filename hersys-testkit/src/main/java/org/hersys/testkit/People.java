package org.hersys.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hersys.institution.Prefecture;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationContentBuilder;
import org.hersys.notification.NotificationField;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.hersys.person.Sex;

/**
 * Invented people as the head of a notification has them (試験用の架空の人物).
 *
 * <pre>{@code
 * People.womanOf40().diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT).diagnosisDate(People.TODAY).build();
 * }</pre>
 *
 * <p>Each method gives the items 2 to 10 of the form in a builder, with which a test says the rest. Their ages are those of
 * {@link #TODAY}. None of them is or was real: they are called 架空, 見本 or 例示, which are no family names, and their
 * numbers and addresses are {@link InventedValues}.
 */
public final class People {

    /** The day on which everybody has the age that their name says: the first day of the four groups nationwide. */
    public static final LocalDate TODAY = LocalDate.of(2022, 9, 26);

    private static final long DAYS_OF_59_YEARS = 59 * 365;

    private People() {}

    /**
     * A woman of whom everything is known.
     *
     * @return a builder
     */
    public static NotificationContentBuilder womanOf40() {
        return person("架空　花子", "カクウ　ハナコ", Sex.FEMALE, LocalDate.of(1982, 4, 15))
                .occupation(FreeText.of("会社員"))
                .registeredAddress(InventedValues.address(Prefecture.TOKYO, 1))
                .whereabouts(InventedValues.address(Prefecture.TOKYO, 1))
                .registeredAddressPhone(InventedValues.mobile(1))
                .whereaboutsPhone(InventedValues.mobile(1));
    }

    /**
     * One of very many people, for loads and for what is done at the same time: no two of them are taken for the same.
     *
     * @param number from 0 to 9999999
     * @return a builder of a woman or man between 20 and 80 on {@link #TODAY}, always the same for the same number
     */
    public static NotificationContentBuilder number(int number) {
        var phone = InventedValues.mobile(number);
        return person(
                        "架空　" + spelt(number, "〇一二三四五六七八九"),
                        "カクウ　" + spelt(number, "アイウエオカキクケコ"),
                        number % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                        LocalDate.of(1942, 10, 1).plusDays(number * 37L % DAYS_OF_59_YEARS))
                .occupation(FreeText.of("会社員"))
                .registeredAddress(InventedValues.address(Prefecture.TOKYO, number % 100))
                .whereabouts(InventedValues.address(Prefecture.TOKYO, number % 100))
                .registeredAddressPhone(phone)
                .whereaboutsPhone(phone);
    }

    private static String spelt(int number, String digits) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> String.valueOf(digits.charAt(digit - '0')))
                .collect(Collectors.joining());
    }

    /**
     * The {@linkplain #womanOf40() same woman} as another institution typed her: another spelling of name and reading.
     *
     * @return a builder
     */
    public static NotificationContentBuilder womanOf40TypedElsewhere() {
        return womanOf40()
                .name(PersonName.of("架空 花子"))
                .kana(KanaName.of("カクウハナコ"))
                .clear(NotificationField.OCCUPATION);
    }

    /**
     * The twin sister of the {@linkplain #womanOf40() woman}: birth date, address and telephone are the same.
     *
     * @return a builder
     */
    public static NotificationContentBuilder twinOfTheWomanOf40() {
        return womanOf40().name(PersonName.of("架空　月子")).kana(KanaName.of("カクウ　ツキコ"));
    }

    /**
     * A man who will be 65 tomorrow.
     *
     * @return a builder
     */
    public static NotificationContentBuilder manOf64TheDayBeforeHisBirthday() {
        return person("見本　太郎", "ミホン　タロウ", Sex.MALE, TODAY.minusYears(65).plusDays(1))
                .whereabouts(InventedValues.address(Prefecture.OSAKA, 2))
                .whereaboutsPhone(InventedValues.fixedLine(2));
    }

    /**
     * A man who is 65 today.
     *
     * @return a builder
     */
    public static NotificationContentBuilder manOf65OnHisBirthday() {
        return manOf64TheDayBeforeHisBirthday().birthDate(BirthDate.of(TODAY.minusYears(65)));
    }

    /**
     * A woman registered at home who lives in a facility for the elderly, and is reached through it.
     *
     * @return a builder
     */
    public static NotificationContentBuilder womanOf88InAFacility() {
        return person("例示　ウメ", "レイジ　ウメ", Sex.FEMALE, LocalDate.of(1934, 1, 20))
                .registeredAddress(InventedValues.address(Prefecture.MIYAGI, 3))
                .whereabouts(PostalAddress.builder()
                        .municipality(InventedValues.municipality(Prefecture.MIYAGI, 4))
                        .text("架空町0番地 特別養護老人ホーム見本苑")
                        .build())
                .whereaboutsPhone(InventedValues.fixedLine(4));
    }

    /**
     * A boy, with his mother as guardian.
     *
     * @return a builder
     */
    public static NotificationContentBuilder boyOf7() {
        return person("架空　一", "カクウ　ハジメ", Sex.MALE, LocalDate.of(2015, 2, 28))
                .occupation(FreeText.of("小学生"))
                .whereabouts(InventedValues.address(Prefecture.TOKYO, 1))
                .whereaboutsPhone(InventedValues.mobile(1))
                .guardian(mother());
    }

    /**
     * A girl not yet named, as she is called after her mother, who is her guardian.
     *
     * @return a builder
     */
    public static NotificationContentBuilder newbornOf5Days() {
        return NotificationContent.builder()
                .name(PersonName.of("架空　花子の女児"))
                .kana(KanaName.of("カクウ　ハナコノジョジ"))
                .sex(Sex.FEMALE)
                .birthDate(BirthDate.of(TODAY.minusDays(5)))
                .whereabouts(InventedValues.address(Prefecture.TOKYO, 1))
                .guardian(mother());
    }

    /**
     * Somebody who is 18 today: an adult since 2022-04-01, a minor before.
     *
     * @return a builder
     */
    public static NotificationContentBuilder youthOf18OnTheirBirthday() {
        return person("例示　未来", "レイジ　ミライ", Sex.OTHER, TODAY.minusYears(18))
                .whereabouts(InventedValues.address(Prefecture.HOKKAIDO, 5))
                .whereaboutsPhone(InventedValues.mobile(5));
    }

    /**
     * A traveller: a name in Latin letters, no reading, an address and a number abroad, now in a hotel.
     *
     * @return a builder
     */
    public static NotificationContentBuilder visitorFromAbroad() {
        return NotificationContent.builder()
                .name(PersonName.of("Nguyễn Thị Kakū-O'Mihon"))
                .sex(Sex.FEMALE)
                .birthDate(BirthDate.of(LocalDate.of(1990, 2, 28)))
                .registeredAddress(PostalAddress.builder()
                        .country("ベトナム")
                        .text("0 Kakū Street, Mihon City")
                        .build())
                .registeredAddressPhone(InventedValues.foreignPhone(6))
                .whereabouts(PostalAddress.builder()
                        .municipality(InventedValues.municipality(Prefecture.CHIBA, 6))
                        .text("架空町0番地 ホテル見本 0号室")
                        .build())
                .whereaboutsPhone(InventedValues.fixedLine(6));
    }

    /**
     * A man whose name has characters outside of the basic plane and variants of common ones.
     *
     * @return a builder
     */
    public static NotificationContentBuilder manWithRareCharacters() {
        return person("架空\uD842\uDFB7　髙\uDB40\uDD00﨑男", "カクウヨシ　タカサキオ", Sex.MALE, LocalDate.of(1970, 12, 31))
                .whereabouts(InventedValues.address(Prefecture.KYOTO, 7))
                .whereaboutsPhone(InventedValues.mobile(7));
    }

    /**
     * Somebody found unconscious: no name, no reading, no birth date, no address, no number; perhaps in their seventies.
     *
     * @return a builder
     */
    public static NotificationContentBuilder unidentifiedInTheir70s() {
        return NotificationContent.builder()
                .sex(Sex.UNKNOWN)
                .age(AgeKnowledge.band(70, 79))
                .remarks(FreeText.of("路上で発見。身元不明。"));
    }

    /**
     * A man without fixed abode, who has no telephone.
     *
     * @return a builder
     */
    public static NotificationContentBuilder manWithoutFixedAbode() {
        return person("見本　次郎", "ミホン　ジロウ", Sex.MALE, LocalDate.of(1961, 8, 8))
                .whereabouts(PostalAddress.builder()
                        .noFixedAbode()
                        .prefecture(Prefecture.OSAKA)
                        .text("架空公園に寝泊まり")
                        .build());
    }

    /**
     * A woman of whose telephone only what was typed is left, for it could not be read.
     *
     * @return a builder
     */
    public static NotificationContentBuilder womanWhoseNumberCannotBeRead() {
        return person("例示　良子", "レイジ　ヨシコ", Sex.FEMALE, LocalDate.of(1955, 5, 5))
                .whereabouts(InventedValues.address(Prefecture.FUKUOKA, 8))
                .whereaboutsPhone(PhoneNumber.asTyped("000-見本-000（夜間は娘）"));
    }

    /**
     * Everybody here, in the order of the methods.
     *
     * @return the contents, each complete as far as the person goes
     */
    public static List<NotificationContent> everybody() {
        return Stream.of(
                        womanOf40(),
                        womanOf40TypedElsewhere(),
                        twinOfTheWomanOf40(),
                        manOf64TheDayBeforeHisBirthday(),
                        manOf65OnHisBirthday(),
                        womanOf88InAFacility(),
                        boyOf7(),
                        newbornOf5Days(),
                        youthOf18OnTheirBirthday(),
                        visitorFromAbroad(),
                        manWithRareCharacters(),
                        unidentifiedInTheir70s(),
                        manWithoutFixedAbode(),
                        womanWhoseNumberCannotBeRead())
                .map(NotificationContentBuilder::build)
                .toList();
    }

    private static NotificationContentBuilder person(String name, String kana, Sex sex, LocalDate birthDate) {
        return NotificationContent.builder()
                .name(PersonName.of(name))
                .kana(KanaName.of(kana))
                .sex(sex)
                .birthDate(BirthDate.of(birthDate));
    }

    private static Guardian mother() {
        return Guardian.builder()
                .name(PersonName.of("架空　花子"))
                .address(InventedValues.address(Prefecture.TOKYO, 1))
                .phone(InventedValues.mobile(1))
                .build();
    }
}
