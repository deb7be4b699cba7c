package org.hersys.json.internal.types;

import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.shape.TextShape;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/** Texts in two languages, and what is wrong (文言・問題点). */
final class ResultShapes {

    private static final BilingualText ANYTHING = BilingualText.of("空白以外の文字を含めてください。", "It must not be blank.");

    /** A text that is not blank. */
    static final Shape<String> TEXT = TextShape.<String>of(
                    text -> text,
                    text -> text.isBlank()
                            ? Outcome.refused(Problem.ofWhole(ProblemCode.VALUE_INVALID, ANYTHING))
                            : Outcome.accepted(text))
            .pattern("\\S");

    static final ObjectShape<BilingualText> BILINGUAL = bilingual();

    static final ObjectShape<Problem> PROBLEM = problem();

    private ResultShapes() {}

    /** A text of one line, without blanks around it. */
    static Shape<String> line(int most) {
        return TextShape.<String>of(text -> text, text -> TypedLine.read(text, most))
                .length(1, most);
    }

    private static ObjectShape<BilingualText> bilingual() {
        var members = Members.<BilingualText>of("BilingualText", BilingualText.of("和英併記の文言", "text in two languages"));
        var ja = members.required("ja", TEXT, BilingualText::ja);
        var en = members.required("en", TEXT, BilingualText::en);
        return members.readBy(given -> Outcome.accepted(BilingualText.of(given.the(ja), given.the(en))));
    }

    private static ObjectShape<Problem> problem() {
        var members = Members.<Problem>of("Problem", BilingualText.of("問題点", "problem"));
        members.required("code", TEXT, problem -> problem.code().name());
        members.optional("item", TEXT, Problem::item);
        members.required("message", BILINGUAL, Problem::message);
        return members.writtenOnly();
    }
}
