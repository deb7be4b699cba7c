package org.hersys.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
import org.hersys.actor.Role;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.facility.MedicalInstitution;
import org.hersys.facility.MedicalInstitutionCode;
import org.hersys.facility.PublicHealthCentre;
import org.hersys.institution.MunicipalityCode;
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

/** What is drawn is read back as it is, and what is rare is drawn often enough. */
class ValueArbitrariesProperties {

    @Provide
    Arbitrary<PersonName> names() {
        return PersonArbitraries.personNames();
    }

    @Provide
    Arbitrary<KanaName> kana() {
        return PersonArbitraries.kanaNames();
    }

    @Provide
    Arbitrary<PhoneNumber> phones() {
        return PersonArbitraries.phoneNumbers();
    }

    @Provide
    Arbitrary<EmailAddress> mails() {
        return PersonArbitraries.emailAddresses();
    }

    @Provide
    Arbitrary<PostalCode> postalCodes() {
        return PersonArbitraries.postalCodes();
    }

    @Provide
    Arbitrary<PostalAddress> addresses() {
        return PersonArbitraries.postalAddresses();
    }

    @Provide
    Arbitrary<Guardian> guardians() {
        return PersonArbitraries.guardians();
    }

    @Provide
    Arbitrary<FreeText> texts() {
        return PersonArbitraries.freeTexts();
    }

    @Provide
    Arbitrary<HersysId> hersysIds() {
        return PersonArbitraries.hersysIds();
    }

    @Provide
    Arbitrary<CaseId> caseIds() {
        return PersonArbitraries.caseIds();
    }

    @Provide
    Arbitrary<NotificationId> notificationIds() {
        return PersonArbitraries.notificationIds();
    }

    @Provide
    Arbitrary<MedicalInstitution> institutions() {
        return FacilityArbitraries.medicalInstitutions();
    }

    @Provide
    Arbitrary<PublicHealthCentre> centres() {
        return FacilityArbitraries.publicHealthCentres();
    }

    @Provide
    Arbitrary<MedicalInstitutionCode> institutionCodes() {
        return FacilityArbitraries.medicalInstitutionCodes();
    }

    @Provide
    Arbitrary<MunicipalityCode> municipalityCodes() {
        return FacilityArbitraries.municipalityCodes();
    }

    @Provide
    Arbitrary<Actor> actors() {
        return ActorArbitraries.actors();
    }

    @Provide
    Arbitrary<Attribution> attributions() {
        return ActorArbitraries.attributions();
    }

    @Property
    void names_and_readings_are_read_back(@ForAll("names") PersonName name, @ForAll("kana") KanaName kana) {
        assertReadBack(name, PersonName::value, PersonName::parse);
        assertReadBack(kana, KanaName::value, KanaName::parse);
        boolean rare = name.value().codePoints().anyMatch(Character::isSupplementaryCodePoint);
        Statistics.label("rare characters")
                .collect(rare)
                .coverage(seen -> seen.check(true).percentage(share -> share > 4));
    }

    @Property
    void addresses_are_of_every_kind(@ForAll("addresses") PostalAddress address) {
        assertThat(address.prefecture().isEmpty() || address.isJapanese()).isTrue();
        String kind = address.isNoFixedAbode() ? "nowhere" : address.isJapanese() ? "Japan" : "abroad";
        Statistics.label("kind").collect(kind).coverage(kinds -> {
            kinds.check("nowhere").percentage(share -> share > 0);
            kinds.check("abroad").percentage(share -> share > 2);
            kinds.check("Japan").percentage(share -> share > 15);
        });
    }

    @Property
    void telephones_are_of_every_kind(@ForAll("phones") PhoneNumber phone) {
        assertThat(PhoneNumber.asTyped(phone.value())).isEqualTo(phone);
        String kind = !phone.isReadable() ? "as typed" : phone.isJapaneseMobile() ? "mobile" : "other";
        Statistics.label("kind").collect(kind).coverage(kinds -> {
            kinds.check("as typed").percentage(share -> share > 1);
            kinds.check("mobile").percentage(share -> share > 15);
            kinds.check("other").percentage(share -> share > 8);
        });
    }

    @Property
    void mails_postal_codes_and_texts_are_read_back(
            @ForAll("mails") EmailAddress mail,
            @ForAll("postalCodes") PostalCode code,
            @ForAll("texts") FreeText text) {
        assertReadBack(mail, EmailAddress::value, EmailAddress::parse);
        assertReadBack(code, PostalCode::hyphenated, PostalCode::parse);
        assertReadBack(text, FreeText::value, FreeText::parse);
    }

    @Property
    void ids_are_read_back(
            @ForAll("hersysIds") HersysId hersysId,
            @ForAll("caseIds") CaseId caseId,
            @ForAll("notificationIds") NotificationId notificationId) {
        assertReadBack(hersysId, HersysId::value, HersysId::parse);
        assertReadBack(caseId, CaseId::toString, CaseId::parse);
        assertReadBack(notificationId, NotificationId::toString, NotificationId::parse);
    }

    @Property
    void facilities_are_read_back(
            @ForAll("institutions") MedicalInstitution institution,
            @ForAll("centres") PublicHealthCentre centre,
            @ForAll("institutionCodes") MedicalInstitutionCode code,
            @ForAll("municipalityCodes") MunicipalityCode municipality) {
        assertReadBack(institution.id(), InstitutionId::value, InstitutionId::parse);
        assertReadBack(centre.id(), CentreId::value, CentreId::parse);
        assertReadBack(code, MedicalInstitutionCode::value, MedicalInstitutionCode::parse);
        assertReadBack(municipality, MunicipalityCode::value, MunicipalityCode::parse);
        Statistics.label("code known").collect(institution.code().isPresent()).coverage(known -> {
            known.check(true).percentage(share -> share > 50);
            known.check(false).percentage(share -> share > 0);
        });
    }

    @Property
    void actors_are_of_every_role(@ForAll("actors") Actor actor) {
        assertReadBack(actor.id(), ActorId::value, ActorId::parse);
        assertThat(actor.institution().isPresent()).isEqualTo(actor.role().isInstitution());
        Statistics.label("role").collect(actor.role()).coverage(roles -> {
            for (var role : Role.values()) {
                roles.check(role).percentage(share -> share > 0);
            }
        });
    }

    @Property
    void attributions_are_of_both_kinds(
            @ForAll("attributions") Attribution attribution, @ForAll("guardians") Guardian guardian) {
        assertThat(guardian.name().isPresent()
                        || guardian.address().isPresent()
                        || guardian.phone().isPresent())
                .isTrue();
        Statistics.label("proxy").collect(attribution.isProxy()).coverage(kinds -> {
            kinds.check(true).percentage(share -> share > 15);
            kinds.check(false).percentage(share -> share > 4);
        });
    }

    private static <T> void assertReadBack(T value, Function<T, String> write, Function<String, Outcome<T>> read) {
        assertThat(read.apply(write.apply(value)).orElseThrow()).isEqualTo(value);
    }
}
