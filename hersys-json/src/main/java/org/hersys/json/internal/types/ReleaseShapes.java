package org.hersys.json.internal.types;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.TestMethod;
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.ListShape;
import org.hersys.json.internal.shape.Member;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.law.Truth;
import org.hersys.release.CertificateDecision;
import org.hersys.release.CertificateFacts;
import org.hersys.release.ContactDecision;
import org.hersys.release.ContactFacts;
import org.hersys.release.DatedDecision;
import org.hersys.release.Moment;
import org.hersys.release.NegativeTest;
import org.hersys.release.RecuperationPlace;
import org.hersys.release.ReleaseAlternative;
import org.hersys.release.ReleaseDecision;
import org.hersys.release.ReleaseEvent;
import org.hersys.release.ReleaseFacts;
import org.hersys.release.ReleaseItem;
import org.hersys.release.ReleaseOutcome;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;

/** What is known of a person in recuperation, and whether the person may be released (療養解除). */
final class ReleaseShapes {

    /** The methods by the names that they have at release, where only these three count. */
    private enum Method {
        NAT(TestMethod.NUCLEIC_ACID_AMPLIFICATION),
        ANTIGEN_QUANTITATIVE(TestMethod.ANTIGEN_QUANTITATIVE),
        ANTIGEN_KIT(TestMethod.ANTIGEN_QUALITATIVE),
        ISOLATION(TestMethod.ISOLATION),
        OTHER(TestMethod.OTHER);

        private final TestMethod method;

        Method(TestMethod method) {
            this.method = method;
        }

        static String nameOf(TestMethod method) {
            for (var each : values()) {
                if (each.method == method) {
                    return each.name();
                }
            }
            throw new IllegalArgumentException("a method must have a name at release: " + method);
        }
    }

    private static final Shape<TestMethod> METHOD = ChoiceShape.of(
            List.of(Method.values()).stream().map(each -> each.method).toList(), Method::nameOf);

    static final ObjectShape<NegativeTest> NEGATIVE_TEST = negativeTest();
    static final ObjectShape<ReleaseFacts> FACTS = facts();
    static final ObjectShape<ReleaseDecision> DECISION = decision();
    static final ObjectShape<ContactFacts> CONTACT_FACTS = contactFacts();
    static final ObjectShape<ContactDecision> CONTACT_DECISION = contactDecision();
    static final ObjectShape<CertificateFacts> CERTIFICATE_FACTS = certificateFacts();
    static final ObjectShape<CertificateDecision> CERTIFICATE_DECISION = certificateDecision();

    private ReleaseShapes() {}

    private static ObjectShape<NegativeTest> negativeTest() {
        var members = Members.<NegativeTest>of("NegativeTest", BilingualText.of("陰性確認の検査", "negative test"));
        var at = members.required("at", TimeShapes.MOMENT, NegativeTest::at)
                .labelled(BilingualText.of("検体採取日（日時）", "day (or hour) of the specimen"));
        var method =
                members.required("method", METHOD, NegativeTest::method).labelled(BilingualText.of("検査方法", "method"));
        return members.readBy(given -> Outcome.accepted(new NegativeTest(given.the(at), given.the(method))));
    }

    /** A day, or else the hour, of something that happened; only one of the two is given. */
    private record When(Member<ReleaseFacts, LocalDate> day, Member<ReleaseFacts, LocalDateTime> hour) {

        static When of(Members<ReleaseFacts> members, String name, ReleaseEvent event) {
            Function<ReleaseFacts, Optional<Moment>> moment = facts -> facts.at(event);
            var label = event.item().label();
            var day = members.optional(
                            name + "On",
                            TimeShapes.DATE,
                            facts -> moment.apply(facts)
                                    .filter(when -> !when.hourKnown())
                                    .map(Moment::day))
                    .labelled(label);
            var hour = members.optional(
                            name + "At",
                            TimeShapes.DATE_TIME,
                            facts -> moment.apply(facts).flatMap(Moment::hour))
                    .labelled(label);
            members.atMostOneOf(List.of(day, hour));
            return new When(day, hour);
        }
    }

    private static ObjectShape<ReleaseFacts> facts() {
        var members = Members.<ReleaseFacts>of(
                "ReleaseFacts", BilingualText.of("療養解除を判断するための情報", "facts by which release is decided"));
        var asOf = members.required("asOf", TimeShapes.MOMENT, ReleaseFacts::asOf)
                .labelled(BilingualText.of("判断日（日時）", "day (or hour) of judgement"));
        var symptomatic =
                members.truth("symptomatic", ReleaseFacts::symptomatic).labelled(ReleaseItem.SYMPTOMATIC.label());
        var onset = When.of(members, "onset", ReleaseEvent.ONSET);
        var specimen = members.optional(
                        "specimenOn",
                        TimeShapes.DATE,
                        facts -> facts.at(ReleaseEvent.SPECIMEN).map(Moment::day))
                .labelled(ReleaseItem.SPECIMEN.label());
        var relief = When.of(members, "relieved", ReleaseEvent.RELIEF);
        var notRelieved = members.flag("notYetRelieved", facts -> facts.relieved() == Truth.NO)
                .labelled(BilingualText.of("軽快していない", "not yet relieved"));
        var ventilated = members.truth("ventilated", ReleaseFacts::ventilated).labelled(ReleaseItem.VENTILATED.label());
        var place = members.optional("place", ChoiceShape.of(RecuperationPlace.class), ReleaseFacts::place)
                .labelled(ReleaseItem.PLACE.label());
        var start = When.of(members, "recuperationStarted", ReleaseEvent.RECUPERATION_START);
        var tests = members.optional("negativeTests", ListShape.of(NEGATIVE_TEST), ReleaseFacts::negativeTests)
                .labelled(ReleaseItem.NEGATIVE_TESTS.label());
        return members.judgedInPart().readBy(given -> {
            var when = given.the(asOf);
            var facts = when.hour().map(ReleaseFacts::asOf).orElseGet(() -> ReleaseFacts.asOf(when.day()));
            given.ifGiven(symptomatic, facts::symptomatic);
            given.ifGiven(onset.day, facts::onsetOn);
            given.ifGiven(onset.hour, facts::onsetAt);
            given.ifGiven(specimen, facts::specimenOn);
            given.ifGiven(relief.day, facts::relievedOn);
            given.ifGiven(relief.hour, facts::relievedAt);
            given.find(notRelieved).filter(yes -> yes).ifPresent(yes -> facts.notYetRelieved());
            given.ifGiven(ventilated, facts::ventilated);
            given.ifGiven(place, facts::place);
            given.ifGiven(start.day, facts::recuperationStartedOn);
            given.ifGiven(start.hour, facts::recuperationStartedAt);
            given.ifGiven(tests, facts::negativeTests);
            return facts.check();
        });
    }

    private static void edition(Members<? extends DatedDecision<?>> members) {
        members.required(
                "regime", ResultShapes.TEXT, decision -> decision.rule().id());
        members.orNull("inForceFrom", TimeShapes.DATE, DatedDecision::inForceFrom);
    }

    private static ObjectShape<ReleaseDecision> decision() {
        var members =
                Members.<ReleaseDecision>of("ReleaseDecision", BilingualText.of("療養解除の判断", "decision on release"));
        members.required("outcome", ChoiceShape.of(ReleaseOutcome.class), ReleaseDecision::outcome);
        members.orNull("from", TimeShapes.DATE, ReleaseDecision::from);
        members.orNull("lastDayOfRecuperation", TimeShapes.DATE, ReleaseDecision::lastDayOfRecuperation);
        members.orNull("alternative", ChoiceShape.of(ReleaseAlternative.class), ReleaseDecision::alternative);
        edition(members);
        members.required("relevantUnknown", ListShape.of(ResultShapes.TEXT), ReleaseDecision::relevantUnknown);
        members.required("citation", LawShapes.DOCUMENT, ReleaseDecision::citation);
        members.required("headline", ResultShapes.BILINGUAL, ReleaseDecision::headline);
        members.required("explanation", ResultShapes.BILINGUAL, ReleaseDecision::explanation);
        return members.writtenOnly();
    }

    private static ObjectShape<ContactFacts> contactFacts() {
        var members = Members.<ContactFacts>of(
                "ContactFacts",
                BilingualText.of("濃厚接触者の待機を判断するための情報", "facts by which the waiting of a contact is decided"));
        var lastContact = members.required("lastContactOn", TimeShapes.DATE, ContactFacts::lastContactOn);
        var asOf = members.required("asOf", TimeShapes.DATE, ContactFacts::asOf);
        var essential = members.truth("essentialWorker", ContactFacts::essentialWorker);
        var tests = members.optional("negativeTests", ListShape.of(NEGATIVE_TEST), ContactFacts::negativeTests);
        return members.readBy(given -> {
            var facts = ContactFacts.of(given.the(lastContact), given.the(asOf));
            given.ifGiven(essential, facts::essentialWorker);
            given.ifGiven(tests, facts::negativeTests);
            return facts.check();
        });
    }

    private static ObjectShape<ContactDecision> contactDecision() {
        var members = Members.<ContactDecision>of(
                "ContactDecision", BilingualText.of("濃厚接触者の待機の判断", "decision on the waiting of a contact"));
        members.required("outcome", ChoiceShape.of(ReleaseOutcome.class), ContactDecision::outcome);
        members.orNull("from", TimeShapes.DATE, ContactDecision::from);
        members.orNull("lastDayOfWaiting", TimeShapes.DATE, ContactDecision::lastDayOfWaiting);
        members.orNull("alternative", ChoiceShape.of(ReleaseAlternative.class), ContactDecision::alternative);
        edition(members);
        members.required("relevantUnknown", ListShape.of(ResultShapes.TEXT), ContactDecision::relevantUnknown);
        members.required("citation", LawShapes.DOCUMENT, ContactDecision::citation);
        members.required("headline", ResultShapes.BILINGUAL, ContactDecision::headline);
        members.required("explanation", ResultShapes.BILINGUAL, ContactDecision::explanation);
        return members.writtenOnly();
    }

    private static ObjectShape<CertificateFacts> certificateFacts() {
        var members = Members.<CertificateFacts>of(
                "CertificateFacts", BilingualText.of("療養証明書の対象を判断するための情報", "facts by which a certificate is decided"));
        var askedOn = members.required("askedOn", TimeShapes.DATE, CertificateFacts::askedOn);
        var byPhysician = members.truth("diagnosedByPhysician", CertificateFacts::diagnosedByPhysician);
        var accepted = members.truth("notificationAccepted", CertificateFacts::notificationAccepted);
        var diagnosisClass = members.optional(
                "diagnosisClass", ChoiceShape.of(DiagnosisClass.class), CertificateFacts::diagnosisClass);
        var clinically = members.truth("clinicallyDiagnosed", CertificateFacts::clinicallyDiagnosed);
        var diagnosedOn = members.optional("diagnosedOn", TimeShapes.DATE, CertificateFacts::diagnosedOn);
        return members.readBy(given -> {
            var facts = CertificateFacts.askedOn(given.the(askedOn));
            given.ifGiven(byPhysician, facts::diagnosedByPhysician);
            given.ifGiven(accepted, facts::notificationAccepted);
            given.ifGiven(diagnosisClass, facts::diagnosisClass);
            given.ifGiven(clinically, facts::clinicallyDiagnosed);
            given.ifGiven(diagnosedOn, facts::diagnosedOn);
            return facts.check();
        });
    }

    private static ObjectShape<CertificateDecision> certificateDecision() {
        var members = Members.<CertificateDecision>of(
                "CertificateDecision", BilingualText.of("療養証明書の対象の判断", "decision on a certificate"));
        members.required("eligible", LawShapes.TRUTH, CertificateDecision::eligible);
        edition(members);
        members.required("failed", ListShape.of(LawShapes.PROVISION), CertificateDecision::failed);
        members.required("relevantUnknown", ListShape.of(ResultShapes.TEXT), CertificateDecision::relevantUnknown);
        members.required("citation", LawShapes.DOCUMENT, CertificateDecision::citation);
        members.required("headline", ResultShapes.BILINGUAL, CertificateDecision::headline);
        members.required("explanation", ResultShapes.BILINGUAL, CertificateDecision::explanation);
        return members.writtenOnly();
    }
}
