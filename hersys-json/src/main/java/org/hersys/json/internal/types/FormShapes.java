package org.hersys.json.internal.types;

import java.util.List;
import java.util.Optional;
import org.hersys.form.FormCondition;
import org.hersys.form.FormEdition;
import org.hersys.form.FormItem;
import org.hersys.form.NotificationItem;
import org.hersys.form.Obligation;
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.ListShape;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.text.BilingualText;

/** The editions of the notification form (発生届の様式). */
final class FormShapes {

    /** An item of the form by its id, as everywhere in JSON. */
    static final Shape<NotificationItem> ITEM_ID =
            ChoiceShape.of(List.of(NotificationItem.values()), NotificationItem::id);

    static final ObjectShape<FormCondition> CONDITION = condition();
    static final ObjectShape<FormItem> ITEM = item();
    static final ObjectShape<FormEdition> EDITION = edition();

    private FormShapes() {}

    private static ObjectShape<FormCondition> condition() {
        var members = Members.<FormCondition>of("FormCondition", BilingualText.of("記載の条件", "condition of an item"));
        members.required("code", ResultShapes.TEXT, FormCondition::code);
        members.required("text", ResultShapes.BILINGUAL, FormCondition::text);
        return members.writtenOnly();
    }

    private static ObjectShape<FormItem> item() {
        var members = Members.<FormItem>of("FormItem", BilingualText.of("届出様式の項目", "item of the form"));
        members.required("item", ITEM_ID, FormItem::item);
        members.required("label", ResultShapes.BILINGUAL, item -> item.item().label());
        members.optional("number", ResultShapes.TEXT, FormItem::number);
        members.required("obligation", ChoiceShape.of(Obligation.class), FormItem::obligation);
        members.optional("condition", CONDITION, FormItem::condition);
        members.optional("note", ResultShapes.BILINGUAL, FormItem::note);
        members.required("citation", LawShapes.CITATION, FormItem::citation);
        return members.writtenOnly();
    }

    private static ObjectShape<FormEdition> edition() {
        var members = Members.<FormEdition>of("FormEdition", BilingualText.of("届出様式の版", "edition of the form"));
        members.required("id", ResultShapes.TEXT, FormEdition::id);
        members.required("name", ResultShapes.BILINGUAL, FormEdition::name);
        members.required("citation", LawShapes.CITATION, FormEdition::citation);
        members.optional(
                "predecessor",
                ResultShapes.TEXT,
                edition -> edition.predecessor().map(FormEdition::id));
        members.required("items", ListShape.of(ITEM), FormEdition::items);
        members.optional(
                "minimum",
                ListShape.of(ITEM_ID),
                edition -> Optional.of(edition.minimum().items()).filter(items -> !items.isEmpty()));
        members.list("openPoints", ResultShapes.BILINGUAL, FormEdition::openPoints);
        return members.writtenOnly();
    }
}
