package org.hersys.json.internal.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
import org.hersys.actor.EntryChannel;
import org.hersys.actor.Role;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.facility.MedicalInstitution;
import org.hersys.facility.MedicalInstitutionCode;
import org.hersys.facility.PublicHealthCentre;
import org.hersys.institution.Prefecture;
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.Given;
import org.hersys.json.internal.shape.Member;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.shape.TextShape;
import org.hersys.person.HersysId;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/** Institutions, health centres, and who did something (機関・操作者). */
final class ActorShapes {

    private static final int LONGEST_NAME = 200;
    static final String ID_PATTERN = "^[!-~]{1,64}$";

    private static final BilingualText NEEDED = BilingualText.of("この役割では必須です。", "It must be given with this role.");
    private static final BilingualText NOT_OF_ROLE =
            BilingualText.of("この役割では入力しないでください。", "It is not given with this role.");

    static final Shape<InstitutionId> INSTITUTION_ID =
            TextShape.of(InstitutionId::value, InstitutionId::parse).pattern(ID_PATTERN);

    static final Shape<CentreId> CENTRE_ID =
            TextShape.of(CentreId::value, CentreId::parse).pattern(ID_PATTERN);

    static final Shape<ActorId> ACTOR_ID =
            TextShape.of(ActorId::value, ActorId::parse).pattern(ID_PATTERN);

    static final Shape<MedicalInstitutionCode> INSTITUTION_CODE = TextShape.of(
                    MedicalInstitutionCode::value, MedicalInstitutionCode::parse)
            .pattern("^[0-9]{10}$");

    static final Shape<EntryChannel> CHANNEL = ChoiceShape.of(EntryChannel.class);

    static final ObjectShape<MedicalInstitution> INSTITUTION = institution();
    static final ObjectShape<PublicHealthCentre> CENTRE = centre();
    static final ObjectShape<Actor> ACTOR = actor();
    static final ObjectShape<Attribution> ATTRIBUTION = attribution();

    private ActorShapes() {}

    private static ObjectShape<MedicalInstitution> institution() {
        var members =
                Members.<MedicalInstitution>of("MedicalInstitution", BilingualText.of("医療機関", "medical institution"));
        var id = members.required("id", INSTITUTION_ID, MedicalInstitution::id);
        var name = members.required("name", ResultShapes.line(LONGEST_NAME), MedicalInstitution::name);
        var municipality =
                members.required("municipality", PersonShapes.MUNICIPALITY, MedicalInstitution::municipality);
        var code = members.optional("code", INSTITUTION_CODE, MedicalInstitution::code);
        var address = members.optional("address", PersonShapes.ADDRESS, MedicalInstitution::address);
        var phone = members.optional("phone", PersonShapes.PHONE, MedicalInstitution::phone);
        var mail = members.optional("mail", PersonShapes.EMAIL, MedicalInstitution::mail);
        return members.readBy(given -> {
            var institution = MedicalInstitution.builder(given.the(id), given.the(name), given.the(municipality));
            given.ifGiven(code, institution::code);
            given.ifGiven(address, institution::address);
            given.ifGiven(phone, institution::phone);
            given.ifGiven(mail, institution::mail);
            return Outcome.accepted(institution.build());
        });
    }

    private static ObjectShape<PublicHealthCentre> centre() {
        var members =
                Members.<PublicHealthCentre>of("PublicHealthCentre", BilingualText.of("保健所", "public health centre"));
        var id = members.required("id", CENTRE_ID, PublicHealthCentre::id);
        var name = members.required("name", ResultShapes.line(LONGEST_NAME), PublicHealthCentre::name);
        var prefecture = members.required("prefecture", PersonShapes.PREFECTURE, PublicHealthCentre::prefecture);
        var mail = members.optional("mail", PersonShapes.EMAIL, PublicHealthCentre::mail);
        var phone = members.optional("phone", PersonShapes.PHONE, PublicHealthCentre::phone);
        var asksForPhoneCall = members.flag("asksForPhoneCall", PublicHealthCentre::asksForPhoneCall);
        var asksForPaper = members.flag("asksForPaper", PublicHealthCentre::asksForPaper);
        return members.readBy(given -> {
            var centre = PublicHealthCentre.builder(given.the(id), given.the(name), given.the(prefecture));
            given.ifGiven(mail, centre::mail);
            given.ifGiven(phone, centre::phone);
            given.ifGiven(asksForPhoneCall, centre::asksForPhoneCall);
            given.ifGiven(asksForPaper, centre::asksForPaper);
            return Outcome.accepted(centre.build());
        });
    }

    /** The members of which a role binds exactly one, or none. */
    private record Bound(
            Member<Actor, InstitutionId> institution,
            Member<Actor, CentreId> centre,
            Member<Actor, Prefecture> prefecture,
            Member<Actor, HersysId> patient,
            Member<Actor, String> contractor) {

        Optional<Member<Actor, ?>> of(Role role) {
            return switch (role) {
                case OUTPATIENT_INSTITUTION, ADMITTING_INSTITUTION, FOLLOW_UP_INSTITUTION -> Optional.of(institution);
                case HEALTH_CENTRE -> Optional.of(centre);
                case PREFECTURE -> Optional.of(prefecture);
                case PATIENT -> Optional.of(patient);
                case MINISTRY, SURVEILLANCE_CENTRE -> Optional.empty();
            };
        }

        List<Problem> problems(Role role, Given given) {
            var problems = new ArrayList<Problem>();
            var needed = of(role).stream().toList();
            List.of(institution, centre, prefecture, patient).forEach(member -> {
                boolean isNeeded = needed.contains(member);
                if (isNeeded != given.find(member).isPresent()) {
                    problems.add(Problem.of(ProblemCode.VALUE_INVALID, member.name(), isNeeded ? NEEDED : NOT_OF_ROLE));
                }
            });
            if (role == Role.PATIENT && given.find(contractor).isPresent()) {
                problems.add(Problem.of(ProblemCode.VALUE_INVALID, contractor.name(), NOT_OF_ROLE));
            }
            return problems;
        }

        Actor actor(ActorId id, Role role, Given given) {
            return switch (role) {
                case OUTPATIENT_INSTITUTION -> Actor.outpatient(id, given.the(institution));
                case ADMITTING_INSTITUTION -> Actor.admitting(id, given.the(institution));
                case FOLLOW_UP_INSTITUTION -> Actor.followUp(id, given.the(institution));
                case HEALTH_CENTRE -> Actor.centre(id, given.the(centre));
                case PREFECTURE -> Actor.prefecture(id, given.the(prefecture));
                case PATIENT -> Actor.patient(id, given.the(patient));
                case MINISTRY -> Actor.ministry(id);
                case SURVEILLANCE_CENTRE -> Actor.surveillanceCentre(id);
            };
        }
    }

    private static ObjectShape<Actor> actor() {
        var members = Members.<Actor>of("Actor", BilingualText.of("操作者", "actor"));
        var id = members.required("id", ACTOR_ID, Actor::id);
        var role = members.required("role", ChoiceShape.of(Role.class), Actor::role);
        var bound = new Bound(
                members.optional("institution", INSTITUTION_ID, Actor::institution),
                members.optional("centre", CENTRE_ID, Actor::centre),
                members.optional("prefecture", PersonShapes.PREFECTURE, Actor::prefecture),
                members.optional("patient", PersonShapes.HERSYS_ID, Actor::patientId),
                members.optional("contractor", ResultShapes.line(LONGEST_NAME), Actor::contractor));
        return members.readBy(given -> {
            var problems = bound.problems(given.the(role), given);
            if (!problems.isEmpty()) {
                return Outcome.refused(problems);
            }
            var actor = bound.actor(given.the(id), given.the(role), given);
            return Outcome.accepted(
                    given.find(bound.contractor).map(actor::asContractor).orElse(actor));
        });
    }

    private static ObjectShape<Attribution> attribution() {
        var members = Members.<Attribution>of("Attribution", BilingualText.of("入力者", "who entered it"));
        var actor = members.required("actor", ACTOR, Attribution::actor);
        var at = members.required("at", TimeShapes.INSTANT, Attribution::at);
        var channel = members.required("channel", CHANNEL, Attribution::channel);
        var standingFor = members.optional("standingFor", INSTITUTION_ID, Attribution::standingFor)
                .labelled(BilingualText.of("代行入力の対象の医療機関", "institution for which it was entered"));
        return members.readBy(given -> {
            var attribution = Attribution.of(given.the(actor), given.the(at)).via(given.the(channel));
            return Outcome.accepted(
                    given.find(standingFor).map(attribution::standingFor).orElse(attribution));
        });
    }
}
