package org.hersys.json.internal.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.stream.Collectors;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/**
 * Members of which at most one may be given (択一の項目).
 *
 * @param members which
 * @param problem what is told if there are more
 */
record Alternatives(List<? extends Member<?, ?>> members, Problem problem) {

    static Alternatives of(List<? extends Member<?, ?>> members) {
        String names = members.stream().map(Member::name).collect(Collectors.joining(", "));
        String last = members.get(members.size() - 1).name();
        return new Alternatives(
                List.copyOf(members), Problem.of(ProblemCode.VALUE_INVALID, last, Hints.ONLY_ONE_OF.with(names)));
    }

    boolean isViolated(Given given) {
        return members.stream().filter(member -> given.find(member).isPresent()).count() > 1;
    }

    /** Every two of them, which the schema forbids to stand together. */
    void describe(ArrayNode forbidden) {
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                forbidden
                        .addObject()
                        .putArray("required")
                        .add(members.get(i).name())
                        .add(members.get(j).name());
            }
        }
    }
}
