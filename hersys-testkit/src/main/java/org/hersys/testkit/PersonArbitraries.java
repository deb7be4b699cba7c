package org.hersys.testkit;

import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.hersys.institution.Prefecture;
import org.hersys.person.BirthDate;
import org.hersys.person.CaseId;
import org.hersys.person.EmailAddress;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.HersysId;
import org.hersys.person.KanaName;
import org.hersys.person.NotificationId;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.hersys.person.PostalCode;
import org.hersys.person.Sex;

/**
 * Draws the values of a person (氏名、住所等の任意データ), for properties of jqwik.
 *
 * <p>Odd ones are drawn as often as plain ones: names of other scripts and with rare characters, foreign addresses, no
 * fixed abode, numbers that could not be read. Numbers and codes can never be real, see {@link InventedValues}.
 */
public final class PersonArbitraries {

    /** Outside of the basic plane, a compatibility character, a variation sequence, and one for private use. */
    private static final String[] RARE = {"", "", "", "\uD842\uDFB7", "髙", "﨑", "葛\uDB40\uDD00", "神", "\uE000"};

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_BIRTH = LocalDate.of(2022, 9, 26);

    private PersonArbitraries() {}

    /**
     * Names of people.
     *
     * @return names of several scripts and lengths
     */
    public static Arbitrary<PersonName> personNames() {
        var japanese = Combinators.combine(kanji(), Arbitraries.of("　", " ", ""), kanji())
                .as((family, space, given) -> family + space + given);
        var latin = Arbitraries.strings()
                .withCharRange('A', 'z')
                .withChars(" -'éñüŁ")
                .ofMinLength(1)
                .ofMaxLength(40);
        var longest = Arbitraries.of("長", "\uD842\uDFB7").map(character -> character.repeat(LONGEST_NAME));
        return Arbitraries.frequencyOf(Tuple.of(6, japanese), Tuple.of(3, latin), Tuple.of(1, longest))
                .filter(name -> !name.isBlank())
                .map(PersonName::of);
    }

    private static Arbitrary<String> kanji() {
        var common = Arbitraries.strings()
                .withChars("架空見本例示試験一二三太郎花子月雪")
                .ofMinLength(1)
                .ofMaxLength(4);
        return Combinators.combine(common, Arbitraries.of(RARE)).as((name, rare) -> name + rare);
    }

    /**
     * Readings of names.
     *
     * @return full-width katakana of one to three parts
     */
    public static Arbitrary<KanaName> kanaNames() {
        var part = Combinators.combine(
                        Arbitraries.chars().range('ァ', 'ヺ'),
                        Arbitraries.strings()
                                .withCharRange('ァ', 'ヺ')
                                .withChars("ー・")
                                .ofMaxLength(8))
                .as((first, others) -> first + others);
        return part.list().ofMinSize(1).ofMaxSize(3).map(parts -> KanaName.of(String.join("　", parts)));
    }

    /**
     * Sexes.
     *
     * @return each as often as the others
     */
    public static Arbitrary<Sex> sexes() {
        return Arbitraries.of(Sex.class);
    }

    /**
     * Birth dates from 1900 to 2022-09-26, often of leap days and of the ends of that time.
     *
     * @return days of birth
     */
    public static Arbitrary<BirthDate> birthDates() {
        var any = Arbitraries.longs()
                .between(FIRST_BIRTH.toEpochDay(), LAST_BIRTH.toEpochDay())
                .map(LocalDate::ofEpochDay);
        var odd = Arbitraries.of(FIRST_BIRTH, LAST_BIRTH, LocalDate.of(1956, 2, 29), LocalDate.of(2000, 2, 29));
        return Arbitraries.frequencyOf(Tuple.of(8, any), Tuple.of(2, odd)).map(BirthDate::of);
    }

    /**
     * Telephone numbers.
     *
     * @return mobile numbers, fixed lines, foreign numbers and what could not be read
     */
    public static Arbitrary<PhoneNumber> phoneNumbers() {
        var numbers = Arbitraries.integers().between(0, 9_999_999);
        return Arbitraries.frequencyOf(
                Tuple.of(4, numbers.map(InventedValues::mobile)),
                Tuple.of(2, numbers.map(InventedValues::fixedLine)),
                Tuple.of(1, Arbitraries.integers().between(0, 99).map(InventedValues::foreignPhone)),
                Tuple.of(1, Arbitraries.of("なし", "000-0000-000", "施設の代表", "０９０").map(PhoneNumber::asTyped)));
    }

    /**
     * Mail addresses.
     *
     * @return addresses of the host mail.example
     */
    public static Arbitrary<EmailAddress> emailAddresses() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars("._-+")
                .ofMinLength(1)
                .ofMaxLength(64)
                .map(InventedValues::mail);
    }

    /**
     * Postal codes.
     *
     * @return codes that begin with 000
     */
    public static Arbitrary<PostalCode> postalCodes() {
        return Arbitraries.integers().between(0, 9_999).map(InventedValues::postalCode);
    }

    /**
     * Addresses.
     *
     * @return addresses in Japan of every degree of detail, abroad, and no fixed abode
     */
    public static Arbitrary<PostalAddress> postalAddresses() {
        var whole = Combinators.combine(
                        Arbitraries.of(Prefecture.class), Arbitraries.integers().between(0, 99))
                .as(InventedValues::address);
        var inWords = freeTexts().map(text -> PostalAddress.builder().text(text).build());
        var inAPrefecture = Arbitraries.of(Prefecture.class)
                .map(prefecture ->
                        PostalAddress.builder().prefecture(prefecture).build());
        var abroad = Combinators.combine(
                        Arbitraries.of("韓国", "Nederland", "ベトナム"), freeTexts().optional())
                .as((country, text) -> {
                    var builder = PostalAddress.builder().country(country);
                    text.ifPresent(builder::text);
                    return builder.build();
                });
        var nowhere = freeTexts().optional().map(text -> {
            var builder = PostalAddress.builder().noFixedAbode();
            text.ifPresent(builder::text);
            return builder.build();
        });
        return Arbitraries.frequencyOf(
                Tuple.of(4, whole),
                Tuple.of(1, inWords),
                Tuple.of(1, inAPrefecture),
                Tuple.of(2, abroad),
                Tuple.of(1, nowhere));
    }

    /**
     * Guardians.
     *
     * @return guardians of whom at least one thing is known
     */
    public static Arbitrary<Guardian> guardians() {
        return Combinators.combine(personNames().optional(), postalAddresses().optional(), phoneNumbers())
                .as((name, address, phone) -> {
                    var builder = Guardian.builder();
                    name.ifPresent(builder::name);
                    address.ifPresent(builder::address);
                    if ((name.isEmpty() && address.isEmpty()) || phone.isReadable()) {
                        builder.phone(phone);
                    }
                    return builder.build();
                });
    }

    /**
     * Texts in somebody's own words.
     *
     * @return texts of one or more lines, some of them as long as can be
     */
    public static Arbitrary<FreeText> freeTexts() {
        var line = Arbitraries.strings()
                .withChars("架空の文章です。①ｱａ1 、（）")
                .ofMinLength(1)
                .ofMaxLength(30);
        var lines = line.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("\n", list));
        var longest = Arbitraries.just("長".repeat(LONGEST_TEXT));
        return Arbitraries.frequencyOf(Tuple.of(19, lines), Tuple.of(1, longest))
                .filter(text -> !text.isBlank())
                .map(FreeText::of);
    }

    /**
     * HER-SYS ids.
     *
     * @return ids of eight digits
     */
    public static Arbitrary<HersysId> hersysIds() {
        return Arbitraries.integers().between(0, 99_999_999).map(InventedValues::hersysId);
    }

    /**
     * Ids of cases.
     *
     * @return any ids
     */
    public static Arbitrary<CaseId> caseIds() {
        return uuids().map(CaseId::of);
    }

    /**
     * Ids of notifications.
     *
     * @return any ids
     */
    public static Arbitrary<NotificationId> notificationIds() {
        return uuids().map(NotificationId::of);
    }

    private static Arbitrary<UUID> uuids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }
}
