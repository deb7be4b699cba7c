package org.hersys.validation.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.PersonName;
import org.hersys.person.PostalAddress;
import org.hersys.person.PostalCode;
import org.hersys.text.BilingualText;
import org.hersys.validation.reading.PhoneReader;
import org.hersys.validation.reading.ReadingCodes;
import org.hersys.validation.reading.Width;
import org.hersys.validation.reading.Words;
import org.jspecify.annotations.Nullable;

/** Addresses and guardians as they are typed（住所と保護者の読み取り）. */
final class PersonEntries {

    private static final List<String> JAPAN = List.of("日本", "日本国", "japan", "jp", "jpn");

    private static final BilingualText NOT_ABROAD = BilingualText.of(
            "国外の住所に都道府県・市区町村は入力できません。国名を消すか、都道府県・市区町村を消してください。",
            "A foreign address has no prefecture and no municipality. Remove them, or the country.");
    private static final BilingualText ELSEWHERE = BilingualText.of(
            "市区町村が都道府県と一致しません。どちらかを正しくしてください。", "The municipality is not in the prefecture. Put one of them right.");

    private PersonEntries() {}

    static Optional<Guardian> guardian(Entries entries, GuardianForm form) {
        var guardian = Guardian.builder();
        var name = entries.read("name", form.name, PersonName::parse);
        var address = form.address().flatMap(typed -> address(entries.within("address"), typed));
        var phone = entries.read("phone", form.phone, PhoneReader::readOrKeep);
        name.ifPresent(guardian::name);
        address.ifPresent(guardian::address);
        phone.ifPresent(guardian::phone);
        return name.isPresent() || address.isPresent() || phone.isPresent()
                ? Optional.of(guardian.build())
                : Optional.empty();
    }

    static Optional<PostalAddress> address(Entries entries, AddressForm form) {
        var country = entries.words("country", form.country).filter(name -> !isJapan(name));
        return country.isPresent() ? abroad(entries, form, country.get()) : inJapan(entries, form);
    }

    static boolean isJapan(FreeText country) {
        return JAPAN.contains(Width.unify(country.value()).toLowerCase(Locale.ROOT));
    }

    private static Optional<PostalAddress> inJapan(Entries entries, AddressForm form) {
        var code = entries.read("postalCode", form.postalCode, PostalCode::parse);
        var prefecture = entries.read("prefecture", form.prefecture, Words::prefecture);
        var municipality = entries.read("municipality", form.municipality, MunicipalityCode::parse);
        var text = entries.words("text", form.text);
        boolean noFixedAbode = isNoFixedAbode(entries, form);
        if (areApart(prefecture.orElse(null), municipality.orElse(null))) {
            entries.refuse("municipality", ReadingCodes.ENTRIES_CONTRADICT, ELSEWHERE);
            return Optional.empty();
        }
        if (code.isEmpty() && prefecture.isEmpty() && municipality.isEmpty() && text.isEmpty() && !noFixedAbode) {
            return Optional.empty();
        }
        var address = address(text.orElse(null), noFixedAbode);
        code.ifPresent(address::postalCode);
        prefecture.ifPresent(address::prefecture);
        municipality.ifPresent(address::municipality);
        return Optional.of(address.build());
    }

    private static boolean areApart(@Nullable Prefecture prefecture, @Nullable MunicipalityCode municipality) {
        return prefecture != null && municipality != null && municipality.prefecture() != prefecture;
    }

    /** A postal code abroad may be anything, and stands in front of the address. */
    private static Optional<PostalAddress> abroad(Entries entries, AddressForm form, FreeText country) {
        refuseAbroad(entries, "prefecture", form.prefecture);
        refuseAbroad(entries, "municipality", form.municipality);
        var code = entries.words("postalCode", form.postalCode).map(FreeText::value);
        var typed = entries.words("text", form.text).map(FreeText::value);
        var text = code.map(first -> typed.map(rest -> first + " " + rest).orElse(first))
                .or(() -> typed);
        var words = text.flatMap(joined -> entries.read("text", joined, FreeText::parse));
        return Optional.of(address(words.orElse(null), isNoFixedAbode(entries, form))
                .country(country)
                .build());
    }

    private static void refuseAbroad(Entries entries, String name, @Nullable String typed) {
        if (!Entries.isBlank(typed)) {
            entries.refuse(name, ReadingCodes.ENTRIES_CONTRADICT, NOT_ABROAD);
        }
    }

    private static boolean isNoFixedAbode(Entries entries, AddressForm form) {
        return entries.isYes("noFixedAbode", form.noFixedAbode);
    }

    private static PostalAddress.Builder address(@Nullable FreeText text, boolean noFixedAbode) {
        var address = PostalAddress.builder();
        if (text != null) {
            address.text(text);
        }
        return noFixedAbode ? address.noFixedAbode() : address;
    }
}
