package org.hersys.json.internal.types;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.NumberShape;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.shape.TextShape;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.AgeReckoning;
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
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;

/** Persons and places (人・場所). */
final class PersonShapes {

    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern UUID_PATTERN = Pattern.compile(UUID_FORM);

    private static final BilingualText A_UUID = BilingualText.of(
            "UUIDの形式（小文字の16進数36文字）としてください。", "Give a UUID: thirty-six characters, hexadecimal in lower case.");
    private static final BilingualText A_PHONE = BilingualText.of(
            "電話番号は1文字以上100文字以内としてください（+819012345678 の形式が望ましい）。",
            "Give a telephone number of 1 to 100 characters, best as +819012345678.");
    private static final BilingualText AN_ADDRESS = BilingualText.of(
            "国外の住所には郵便番号・都道府県・市区町村を入力せず、市区町村は都道府県と一致させてください。",
            "A foreign address has no postal code, prefecture or municipality; a municipality lies in its prefecture.");

    static final Shape<UUID> UUID_TEXT = TextShape.<UUID>of(
                    UUID::toString,
                    text -> UUID_PATTERN.matcher(text).matches()
                            ? Optional.of(UUID.fromString(text))
                            : Optional.empty(),
                    A_UUID)
            .pattern("^" + UUID_FORM + "$");

    static final Shape<Prefecture> PREFECTURE =
            TextShape.of(Prefecture::code, Prefecture::parse).pattern("^(0[1-9]|[1-3][0-9]|4[0-7])$");

    static final Shape<MunicipalityCode> MUNICIPALITY =
            TextShape.of(MunicipalityCode::value, MunicipalityCode::parse).pattern("^[0-9]{6}$");

    static final Shape<HersysId> HERSYS_ID =
            TextShape.of(HersysId::value, HersysId::parse).pattern("^[0-9]{6,8}$");

    static final Shape<NotificationId> NOTIFICATION_ID = UUID_TEXT.as(NotificationId::value, NotificationId::of);

    static final Shape<CaseId> CASE_ID = UUID_TEXT.as(CaseId::value, CaseId::of);

    static final Shape<PersonName> NAME =
            TextShape.of(PersonName::value, PersonName::parse).length(1, 200);

    static final Shape<KanaName> KANA =
            TextShape.of(KanaName::value, KanaName::parse).length(1, 200);

    static final Shape<FreeText> FREE_TEXT =
            TextShape.of(FreeText::value, FreeText::parse).length(1, 4000);

    static final Shape<EmailAddress> EMAIL =
            TextShape.of(EmailAddress::value, EmailAddress::parse).length(3, 254);

    static final Shape<PhoneNumber> PHONE = TextShape.<PhoneNumber>of(
                    PhoneNumber::value, text -> Made.of(() -> PhoneNumber.asTyped(text), A_PHONE))
            .length(1, 100);

    static final Shape<PostalCode> POSTAL_CODE =
            TextShape.of(PostalCode::value, PostalCode::parse).pattern("^[0-9]{7}$");

    static final Shape<BirthDate> BIRTH_DATE = TimeShapes.DATE.as(BirthDate::value, BirthDate::of);

    static final Shape<Integer> YEARS = NumberShape.of(0, AgeKnowledge.HIGHEST);

    /** A band as people write it; no birth date. */
    static final Shape<AgeKnowledge> AGE_BAND = TextShape.of(PersonShapes::band, AgeKnowledge::parseBand);

    /** A number of years, a band, or a birth date: told apart by what it looks like. */
    static final Shape<AgeKnowledge> AGE = new AgeShape(YEARS, AGE_BAND, BIRTH_DATE, true);

    /** The same beside a birth date. */
    static final Shape<AgeKnowledge> AGE_IN_YEARS = new AgeShape(YEARS, AGE_BAND, BIRTH_DATE, false);

    static final ObjectShape<PostalAddress> ADDRESS = address();

    static final ObjectShape<Guardian> GUARDIAN = guardian();

    private PersonShapes() {}

    private static ObjectShape<PostalAddress> address() {
        var members = Members.<PostalAddress>of("PostalAddress", BilingualText.of("住所", "postal address"));
        var postalCode = members.optional("postalCode", POSTAL_CODE, PostalAddress::postalCode);
        var prefecture = members.optional("prefecture", PREFECTURE, PostalAddress::prefecture);
        var municipality = members.optional("municipality", MUNICIPALITY, PostalAddress::municipality);
        var text = members.optional("text", FREE_TEXT, PostalAddress::text);
        var country = members.optional("country", FREE_TEXT, PostalAddress::country);
        var noFixedAbode = members.flag("noFixedAbode", PostalAddress::isNoFixedAbode);
        List.of(postalCode, prefecture, municipality)
                .forEach(inJapan -> members.atMostOneOf(List.of(inJapan, country)));
        return members.atLeastOne().readBy(given -> {
            var address = PostalAddress.builder();
            given.ifGiven(postalCode, address::postalCode);
            given.ifGiven(prefecture, address::prefecture);
            given.ifGiven(municipality, address::municipality);
            given.ifGiven(text, address::text);
            given.ifGiven(country, address::country);
            given.find(noFixedAbode).filter(yes -> yes).ifPresent(yes -> address.noFixedAbode());
            return Made.of(address::build, AN_ADDRESS);
        });
    }

    private static ObjectShape<Guardian> guardian() {
        var members = Members.<Guardian>of("Guardian", BilingualText.of("保護者", "guardian"));
        var name = members.optional("name", NAME, Guardian::name);
        var address = members.optional("address", ADDRESS, Guardian::address);
        var phone = members.optional("phone", PHONE, Guardian::phone);
        return members.atLeastOne().readBy(given -> {
            var guardian = Guardian.builder();
            given.ifGiven(name, guardian::name);
            given.ifGiven(address, guardian::address);
            given.ifGiven(phone, guardian::phone);
            return Outcome.accepted(guardian.build());
        });
    }

    private static String band(AgeKnowledge age) {
        int lowest = lowest(age);
        int highest = highest(age);
        if (age.isUnknown()) {
            return "不明";
        }
        return highest == AgeKnowledge.HIGHEST ? lowest + "歳以上" : lowest + "-" + highest + "歳";
    }

    /** A band means the same on every day. */
    static int lowest(AgeKnowledge band) {
        return band.lowestOn(LocalDate.EPOCH, AgeReckoning.CONVENTIONAL);
    }

    static int highest(AgeKnowledge band) {
        return band.highestOn(LocalDate.EPOCH, AgeReckoning.CONVENTIONAL);
    }
}
