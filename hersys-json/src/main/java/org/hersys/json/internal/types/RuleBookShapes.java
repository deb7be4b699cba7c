package org.hersys.json.internal.types;

import org.hersys.json.internal.shape.ListShape;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.regime.InstructionRule;
import org.hersys.rulebook.DatedEdition;
import org.hersys.rulebook.RuleBook;
import org.hersys.rulebook.RuleBookChapter;
import org.hersys.text.BilingualText;

/** The rule book (規定集). */
final class RuleBookShapes {

    private static final ObjectShape<DatedEdition> EDITION = edition();
    private static final ObjectShape<RuleBookChapter> CHAPTER = chapter();
    private static final ObjectShape<InstructionRule> INSTRUCTION = instruction();

    static final ObjectShape<RuleBook> BOOK = book();

    private RuleBookShapes() {}

    private static ObjectShape<RuleBook> book() {
        var members = Members.<RuleBook>of("RuleBook", BilingualText.of("規定集", "rule book"));
        members.required("statements", ListShape.of(ResultShapes.BILINGUAL), RuleBook::statements);
        members.required("chapters", ListShape.of(CHAPTER), RuleBook::chapters);
        members.required("instructions", ListShape.of(INSTRUCTION), RuleBook::instructions);
        return members.writtenOnly();
    }

    private static ObjectShape<RuleBookChapter> chapter() {
        var members = Members.<RuleBookChapter>of("RuleBookChapter", BilingualText.of("規定集の章", "chapter"));
        members.required("id", ResultShapes.TEXT, RuleBookChapter::id);
        members.required("title", ResultShapes.BILINGUAL, RuleBookChapter::title);
        members.required("chosenBy", ResultShapes.BILINGUAL, RuleBookChapter::chosenBy);
        members.required("editions", ListShape.of(EDITION), RuleBookChapter::editions);
        return members.writtenOnly();
    }

    private static ObjectShape<DatedEdition> edition() {
        var members = Members.<DatedEdition>of("DatedEdition", BilingualText.of("規定の版と適用期間", "edition with its days"));
        members.required("id", ResultShapes.TEXT, dated -> dated.edition().id());
        members.required(
                "name", ResultShapes.BILINGUAL, dated -> dated.edition().name());
        members.orNull("inForceFrom", TimeShapes.DATE, dated -> dated.period().firstDay());
        members.orNull("inForceTo", TimeShapes.DATE, dated -> dated.period().lastDay());
        members.required("scope", ResultShapes.BILINGUAL, DatedEdition::scope);
        members.required(
                "citation", LawShapes.DOCUMENT, dated -> dated.edition().citation());
        members.required(
                "provisions",
                ListShape.of(LawShapes.PROVISION),
                dated -> dated.edition().provisions());
        members.required(
                "remarks",
                ListShape.of(ResultShapes.BILINGUAL),
                dated -> dated.edition().remarks());
        members.required(
                "openPoints",
                ListShape.of(ResultShapes.BILINGUAL),
                dated -> dated.edition().openPoints());
        return members.writtenOnly();
    }

    private static ObjectShape<InstructionRule> instruction() {
        var members = Members.<InstructionRule>of(
                "InstructionRule", BilingualText.of("留意事項と適用期間", "instruction with its days"));
        members.orNull("inForceFrom", TimeShapes.DATE, rule -> rule.period().firstDay());
        members.orNull("inForceTo", TimeShapes.DATE, rule -> rule.period().lastDay());
        members.required("code", ResultShapes.TEXT, rule -> rule.instruction().code());
        members.required(
                "text", ResultShapes.BILINGUAL, rule -> rule.instruction().text());
        members.required(
                "citation", LawShapes.DOCUMENT, rule -> rule.instruction().citation());
        return members.writtenOnly();
    }
}
