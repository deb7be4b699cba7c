package org.hersys.json.internal.types;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.Given;
import org.hersys.json.internal.shape.ListShape;
import org.hersys.json.internal.shape.Member;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.shape.YesNoShape;
import org.hersys.law.Truth;
import org.hersys.notification.ItemChange;
import org.hersys.notification.NotificationContent;
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
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;

/** What a notification says (発生届の記載内容): one member for each field, by the field's own name, label and type. */
final class ContentShapes {

    private static final Map<Class<?>, Shape<?>> BY_TYPE = new HashMap<>();

    static {
        type(LocalDate.class, TimeShapes.DATE);
        type(Truth.class, YesNoShape.TRUTH);
        type(DiagnosisClass.class, ChoiceShape.of(DiagnosisClass.class));
        type(PersonName.class, PersonShapes.NAME);
        type(KanaName.class, PersonShapes.KANA);
        type(Sex.class, ChoiceShape.of(Sex.class));
        type(BirthDate.class, PersonShapes.BIRTH_DATE);
        type(AgeKnowledge.class, PersonShapes.AGE_IN_YEARS);
        type(FreeText.class, PersonShapes.FREE_TEXT);
        type(PostalAddress.class, PersonShapes.ADDRESS);
        type(PhoneNumber.class, PersonShapes.PHONE);
        type(Guardian.class, PersonShapes.GUARDIAN);
        type(Symptoms.class, DiagnosisShapes.SYMPTOMS);
        type(OxygenSaturation.class, DiagnosisShapes.OXYGEN_SATURATION);
        type(TestRecord.class, DiagnosisShapes.TEST);
        type(InfectionRoute.class, DiagnosisShapes.ROUTE);
        type(InfectionPlace.class, DiagnosisShapes.PLACE);
        type(Travel.class, DiagnosisShapes.TRAVEL);
        type(VaccinationHistory.class, DiagnosisShapes.VACCINATION);
        type(RiskFactors.class, DiagnosisShapes.RISK_FACTORS);
        type(Severity.class, ChoiceShape.of(Severity.class));
        type(TestProgramme.class, ChoiceShape.of(TestProgramme.class));
    }

    static final ObjectShape<NotificationContent> CONTENT =
            content("NotificationContent", BilingualText.of("発生届の記載内容", "what a notification says"), field -> true);

    /** What the case record shares with the notification. */
    static final ObjectShape<NotificationContent> SHARED = content(
            "SharedContent",
            BilingualText.of("発生届と共有する項目", "items shared with the notification"),
            NotificationField::isShared);

    /** What a change of an item was; the values look as in the content. */
    static final ObjectShape<ItemChange> CHANGE = change();

    private ContentShapes() {}

    private static ObjectShape<ItemChange> change() {
        var members = Members.<ItemChange>of("ItemChange", BilingualText.of("項目の変更", "change of an item"));
        members.required("item", ResultShapes.TEXT, change -> change.field().id());
        members.required(
                "label", ResultShapes.BILINGUAL, change -> change.field().label());
        members.optional(
                "before",
                FieldValue.SHAPE,
                change -> change.before().map(value -> FieldValue.of(change.field(), value)));
        members.optional(
                "after", FieldValue.SHAPE, change -> change.after().map(value -> FieldValue.of(change.field(), value)));
        return members.writtenOnly();
    }

    private static <T> void type(Class<T> type, Shape<T> shape) {
        BY_TYPE.put(type, shape);
    }

    private static ObjectShape<NotificationContent> content(
            String name, BilingualText label, Predicate<NotificationField<?>> isMember) {
        var members = Members.<NotificationContent>of(name, label);
        List<FieldMember<?>> fields = NotificationField.all().stream()
                .filter(isMember)
                .<FieldMember<?>>map(field -> FieldMember.of(members, field))
                .toList();
        return members.readBy(given -> {
            var content = NotificationContent.empty();
            for (var field : fields) {
                content = field.put(given, content);
            }
            return Outcome.accepted(content);
        });
    }

    /** What the value of a field looks like. */
    @SuppressWarnings("unchecked") // type() keeps class and shape together, and the field knows its class
    static <T> Shape<T> shape(NotificationField<T> field) {
        var shape = BY_TYPE.get(field.type());
        if (shape == null) {
            throw new IllegalStateException("a field must have a type with a JSON: " + field);
        }
        return (Shape<T>) (field.isList() ? ListShape.of(shape) : shape);
    }

    /** A field and its member. */
    private record FieldMember<T>(NotificationField<T> field, Member<NotificationContent, T> member) {

        static <T> FieldMember<T> of(Members<NotificationContent> members, NotificationField<T> field) {
            var member = members.optional(field.id(), shape(field), content -> content.get(field))
                    .labelled(field.label());
            return new FieldMember<>(field, member);
        }

        NotificationContent put(Given given, NotificationContent content) {
            return given.find(member).map(value -> content.with(field, value)).orElse(content);
        }
    }
}
