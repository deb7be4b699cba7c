package org.hersys.json.internal.types;

import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.law.Citation;
import org.hersys.law.Criterion;
import org.hersys.law.CriterionResult;
import org.hersys.law.Item;
import org.hersys.law.Provenance;
import org.hersys.law.Provision;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;

/** Sources and results of the law (典拠・要件). */
final class LawShapes {

    private static final Shape<Provenance> PROVENANCE = ChoiceShape.of(Provenance.class);

    static final Shape<Truth> TRUTH = ChoiceShape.of(Truth.class);

    /** Where a rule is written, with everything that is known. */
    static final ObjectShape<Citation> CITATION = citation();

    /** Where a decision is written: the document, always with the same members. */
    static final ObjectShape<Citation> DOCUMENT = document();

    static final ObjectShape<Criterion> CRITERION = criterion();
    static final ObjectShape<CriterionResult> RESULT = result();
    static final ObjectShape<Provision> PROVISION = provision();
    static final ObjectShape<Item> ITEM = item();

    private LawShapes() {}

    private static ObjectShape<Citation> citation() {
        var members = Members.<Citation>of("Citation", BilingualText.of("典拠", "citation"));
        members.required("title", ResultShapes.TEXT, Citation::title);
        members.optional("number", ResultShapes.TEXT, Citation::number);
        members.optional("date", TimeShapes.DATE, Citation::date);
        members.optional("place", ResultShapes.TEXT, Citation::place);
        members.optional("source", ResultShapes.TEXT, Citation::source);
        members.required("provenance", PROVENANCE, Citation::provenance);
        return members.writtenOnly();
    }

    private static ObjectShape<Citation> document() {
        var members = Members.<Citation>of("Document", BilingualText.of("典拠の文書", "document cited"));
        members.required("title", ResultShapes.TEXT, Citation::title);
        members.orNull("number", ResultShapes.TEXT, Citation::number);
        members.orNull("date", TimeShapes.DATE, Citation::date);
        members.required("provenance", PROVENANCE, Citation::provenance);
        return members.writtenOnly();
    }

    private static ObjectShape<Criterion> criterion() {
        var members = Members.<Criterion>of("Criterion", BilingualText.of("要件", "criterion"));
        members.required("code", ResultShapes.TEXT, Criterion::code);
        members.required("label", ResultShapes.BILINGUAL, Criterion::label);
        members.required("citation", CITATION, Criterion::citation);
        return members.writtenOnly();
    }

    private static ObjectShape<CriterionResult> result() {
        var members =
                Members.<CriterionResult>of("CriterionResult", BilingualText.of("要件の充足", "result of a criterion"));
        members.required("code", ResultShapes.TEXT, result -> result.criterion().code());
        members.required("truth", TRUTH, CriterionResult::truth);
        return members.writtenOnly();
    }

    private static ObjectShape<Provision> provision() {
        var members = Members.<Provision>of("Provision", BilingualText.of("個々の規定", "provision"));
        members.required("code", ResultShapes.TEXT, Provision::code);
        members.required("text", ResultShapes.BILINGUAL, Provision::text);
        members.required("citation", DOCUMENT, Provision::citation);
        return members.writtenOnly();
    }

    private static ObjectShape<Item> item() {
        var members = Members.<Item>of("Item", BilingualText.of("事項", "item"));
        members.required("id", ResultShapes.TEXT, Item::id);
        members.required("label", ResultShapes.BILINGUAL, Item::label);
        members.required("kind", ChoiceShape.of(Item.Kind.class), Item::kind);
        members.<String>list(
                "choices",
                ResultShapes.TEXT,
                item -> item.choices().stream().<String>map(Enum::name).toList());
        return members.writtenOnly();
    }
}
