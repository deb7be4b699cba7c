package org.hersys.json.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/** A part of a document that is being read, and where it lies (文書の一部). Not thread-safe. */
public final class Part {

    private final JsonNode node;
    private final String path;
    private final Reading reading;

    Part(JsonNode node, String path, Reading reading) {
        this.node = node;
        this.path = path;
        this.reading = reading;
    }

    JsonNode node() {
        return node;
    }

    /**
     * Whether it is a number.
     *
     * @return true for a number of any kind
     */
    public boolean isNumber() {
        return node.isNumber();
    }

    /**
     * Whether it is a string of some form.
     *
     * @param form the form of the whole string
     * @return true if it is
     */
    public boolean isTextMatching(Pattern form) {
        return node.isTextual() && form.matcher(node.textValue()).matches();
    }

    Reading reading() {
        return reading;
    }

    String path() {
        return path;
    }

    String pathOf(String member) {
        return path.isEmpty() ? member : path + "." + member;
    }

    Part member(String name) {
        return new Part(node.path(name), pathOf(name), reading);
    }

    Part element(int position) {
        return new Part(node.path(position), path + "[" + position + "]", reading);
    }

    /** What was given is not valid; the hint says what would be, and never repeats the value. */
    void refuse(BilingualText hint) {
        reading.add(
                path.isEmpty()
                        ? Problem.ofWhole(ProblemCode.VALUE_INVALID, hint)
                        : Problem.of(ProblemCode.VALUE_INVALID, path, hint));
    }

    /** An object should be here; instead of a whole document it is no JSON that we know. */
    void refuseObject() {
        if (path.isEmpty()) {
            reading.add(Problem.ofWhole(ProblemCode.JSON_BROKEN));
        } else {
            refuse(Hints.OBJECT);
        }
    }

    /** A value of the domain refused what was given; the item, if it names one, is this one. */
    void refuseAsItem(List<Problem> problems) {
        problems.forEach(problem -> reading.add(path.isEmpty() ? problem : problem.at(path)));
    }

    /** A value of the domain refused what was given; items are members of this part. */
    void refuse(List<Problem> problems) {
        problems.forEach(problem -> reading.add(
                path.isEmpty()
                        ? problem
                        : problem.at(problem.item().map(this::pathOf).orElse(path))));
    }
}
