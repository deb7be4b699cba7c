package org.hersys.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hersys.actor.Actor;
import org.hersys.actor.Attribution;
import org.hersys.cases.CaseRecord;
import org.hersys.facility.MedicalInstitution;
import org.hersys.facility.PublicHealthCentre;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationContent;
import org.hersys.person.PostalAddress;
import org.hersys.regime.NotificationFacts;
import org.hersys.testkit.ActorArbitraries;
import org.hersys.testkit.CaseArbitraries;
import org.hersys.testkit.FacilityArbitraries;
import org.hersys.testkit.FactsArbitraries;
import org.hersys.testkit.NotificationArbitraries;
import org.hersys.testkit.PersonArbitraries;

/** What is written is read as the same, is valid by its schema, and is kept as the same. */
class RoundTripProperties {

    private static final JsonSchema CONTENT = schema(NotificationContent.class);
    private static final JsonSchema FACTS = schema(NotificationFacts.class);

    private final HersysJson json = HersysJson.standard();

    private static JsonSchema schema(Class<?> type) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(HersysJson.standard().schema(type));
    }

    private <T> void comesBack(Class<T> type, T value) {
        assertThat(json.read(type, json.write(value)).orElseThrow()).isEqualTo(value);
    }

    @Property
    void facts_come_back(@ForAll("facts") NotificationFacts facts) {
        comesBack(NotificationFacts.class, facts);
        assertThat(FACTS.validate(json.write(facts), InputFormat.JSON)).isEmpty();
    }

    @Provide
    Arbitrary<NotificationFacts> facts() {
        return FactsArbitraries.notificationFacts();
    }

    @Property(tries = 300)
    void contents_come_back(@ForAll("contents") NotificationContent content) {
        comesBack(NotificationContent.class, content);
        Statistics.label("tests")
                .collect(content.tests().isEmpty() ? "without" : "with")
                .coverage(seen -> seen.check("with").percentage(share -> share > 20));
    }

    @Property(tries = 100)
    void contents_are_valid_by_their_schema(@ForAll("contents") NotificationContent content) {
        assertThat(CONTENT.validate(json.write(content), InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 200)
    void what_a_later_release_wrote_stays_with_the_content(
            @ForAll("contents") NotificationContent before, @ForAll("contents") NotificationContent after) {
        var kept = StoredDocument.of(NotificationContent.class, before)
                .json()
                .replaceFirst("\\{", "{\"ofALaterRelease\":{\"x\":[1,2]},");
        var changed = StoredDocument.read(NotificationContent.class, kept)
                .orElseThrow()
                .with(after);

        assertThat(changed.json()).contains("\"ofALaterRelease\":{\"x\":[1,2]}");
        assertThat(StoredDocument.read(NotificationContent.class, changed.json())
                        .orElseThrow()
                        .value())
                .isEqualTo(after);
    }

    @Provide
    Arbitrary<NotificationContent> contents() {
        return NotificationArbitraries.contents();
    }

    @Property(tries = 100)
    void notifications_in_every_state_come_back(@ForAll("notifications") Notification notification) {
        comesBack(Notification.class, notification);
    }

    @Provide
    Arbitrary<Notification> notifications() {
        return NotificationArbitraries.notifications();
    }

    @Property(tries = 100)
    void cases_come_back(@ForAll("cases") CaseRecord record) {
        comesBack(CaseRecord.class, record);
    }

    @Provide
    Arbitrary<CaseRecord> cases() {
        return CaseArbitraries.cases();
    }

    @Property(tries = 300)
    void addresses_come_back(@ForAll("addresses") PostalAddress address) {
        comesBack(PostalAddress.class, address);
    }

    @Provide
    Arbitrary<PostalAddress> addresses() {
        return PersonArbitraries.postalAddresses();
    }

    @Property(tries = 300)
    void actors_come_back(@ForAll("actors") Actor actor) {
        comesBack(Actor.class, actor);
    }

    @Provide
    Arbitrary<Actor> actors() {
        return ActorArbitraries.actors();
    }

    @Property(tries = 300)
    void attributions_come_back(@ForAll("attributions") Attribution attribution) {
        comesBack(Attribution.class, attribution);
    }

    @Provide
    Arbitrary<Attribution> attributions() {
        return ActorArbitraries.attributions();
    }

    @Property(tries = 300)
    void institutions_come_back(@ForAll("institutions") MedicalInstitution institution) {
        comesBack(MedicalInstitution.class, institution);
    }

    @Provide
    Arbitrary<MedicalInstitution> institutions() {
        return FacilityArbitraries.medicalInstitutions();
    }

    @Property(tries = 300)
    void centres_come_back(@ForAll("centres") PublicHealthCentre centre) {
        comesBack(PublicHealthCentre.class, centre);
    }

    @Provide
    Arbitrary<PublicHealthCentre> centres() {
        return FacilityArbitraries.publicHealthCentres();
    }

    @Property(tries = 2000)
    void whatever_is_given_is_read_or_refused_and_never_thrown(@ForAll("texts") String text) {
        assertThat(json.read(NotificationContent.class, text).problems().size()
                        + StoredDocument.read(NotificationContent.class, text)
                                .problems()
                                .size())
                .isGreaterThanOrEqualTo(0);
    }

    /** Pieces of JSON in no good order. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"tests\":",
                        "\"ageAtDiagnosis\":",
                        "\"name\":",
                        "\"sex\":",
                        "\"spO2\":",
                        "\"vaccination\":",
                        "\"whereabouts\":",
                        "null",
                        "true",
                        "1e999999",
                        "-0",
                        "\"\\ud800\"",
                        "\"\"",
                        "\"MALE\"",
                        "{}",
                        "\u0000",
                        " ",
                        "\"document\":\"notification-content\",",
                        "\"schemaVersion\":1,")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }
}
