package org.hersys.form;

import java.util.ArrayList;
import java.util.List;
import org.hersys.law.Citation;
import org.hersys.law.Provision;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;

/** What the rule book says of a form edition: its changes, so that a reader is not shown forty items seven times. */
final class FormProvisions {

    private FormProvisions() {}

    static List<Provision> of(FormEdition edition) {
        var provisions = new ArrayList<Provision>();
        var earlier = edition.predecessor();
        if (earlier.isPresent()) {
            edition.changesFrom(earlier.get()).forEach(change -> provisions.add(changed(edition, change)));
        } else {
            edition.items().forEach(item -> provisions.add(provision(item.item(), described(item), item.citation())));
        }
        var minimum = edition.minimum();
        boolean isAsBefore = earlier.filter(before -> before.minimum().items().equals(minimum.items()))
                .isPresent();
        if (!minimum.items().isEmpty() && !isAsBefore) {
            provisions.add(minimum(minimum));
        }
        return List.copyOf(provisions);
    }

    private static Provision changed(FormEdition edition, FormChange change) {
        var item = edition.find(change.item());
        var text = item.map(FormProvisions::described).orElse(change.item().label());
        var prefix = switch (change.kind()) {
            case ADDED -> BilingualText.of("追加：{0}", "Added: {0}");
            case DROPPED -> BilingualText.of("削除：{0}", "Dropped: {0}");
            case CHANGED -> BilingualText.of("変更：{0}", "Changed: {0}");
        };
        return provision(
                change.item(), prefix.with(text), item.map(FormItem::citation).orElse(edition.citation()));
    }

    private static Provision provision(NotificationItem item, BilingualText text, Citation citation) {
        return new Provision(item.id(), text, citation);
    }

    private static Provision minimum(FormMinimum minimum) {
        var labels = minimum.items().stream().map(NotificationItem::label).toList();
        var text = BilingualText.of(
                "まずは次の項目を届け出ることとして差し支えない（他は把握次第、順次）：{0}",
                "For a start these suffice, the rest as it becomes known: {0}");
        return new Provision("minimum", text.with(BilingualText.join(labels, "、", "; ")), minimum.citation());
    }

    private static BilingualText described(FormItem item) {
        return BilingualText.of(described(item, Language.JA), described(item, Language.EN));
    }

    /** As in 「16 発病年月日（該当する場合のみ：患者（確定例）を診断した場合のみ）。」. */
    private static String described(FormItem item, Language language) {
        boolean ja = language == Language.JA;
        var text = new StringBuilder();
        item.number().ifPresent(number -> text.append(number).append(' '));
        text.append(item.item().label().in(language)).append(ja ? "（" : " (");
        text.append(item.condition()
                .map(FormCondition::text)
                .orElse(item.obligation().label())
                .in(language));
        text.append(ja ? "）" : ")");
        item.note().ifPresent(note -> text.append(ja ? "：" : ": ").append(note.in(language)));
        return text.toString();
    }
}
