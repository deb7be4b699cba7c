package org.hersys.json.internal.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/**
 * Members of which at most one may be given (択一の項目).
 *
 * @param members which
 * @param refused whether more are refused here, and not by what the object is made by
 */
record Alternatives(List<? extends Member<?, ?>> members, boolean refused) {

    Optional<Problem> problem(Given given) {
        var found = members.stream()
                .filter(member -> given.find(member).isPresent())
                .toList();
        if (!refused || found.size() < 2) {
            return Optional.empty();
        }
        String names = members.stream().map(Member::name).collect(Collectors.joining(", "));
        String last = found.get(found.size() - 1).name();
        return Optional.of(Problem.of(ProblemCode.VALUE_INVALID, last, Hints.ONLY_ONE_OF.with(names)));
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
