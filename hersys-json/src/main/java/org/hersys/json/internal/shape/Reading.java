package org.hersys.json.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;

/**
 * One pass over one document, and every problem that was found on the way (文書の読取り). Not thread-safe.
 */
public final class Reading {

    private final Strictness strictness;
    private final Set<String> givenTwice;
    private final List<Problem> problems = new ArrayList<>();

    private Reading(Strictness strictness, Set<String> givenTwice) {
        this.strictness = strictness;
        this.givenTwice = givenTwice;
    }

    /**
     * Reads a document.
     *
     * @param shape what it should be
     * @param tree what was given
     * @param strictness what happens to members that nobody knows
     * @param <T> the type
     * @return the value, or every problem in the order of the description
     */
    public static <T> Outcome<T> of(Shape<T> shape, JsonTree tree, Strictness strictness) {
        var reading = new Reading(strictness, tree.givenTwice());
        Optional<T> read = reading.read(shape, tree.root());
        if (reading.problems.isEmpty() && read.isPresent()) {
            return Outcome.accepted(read.get());
        }
        return Outcome.refused(reading.problems);
    }

    private <T> Optional<T> read(Shape<T> shape, JsonNode root) {
        var part = new Part(root, "", this);
        if (root.isNull()) {
            part.refuse(Hints.NEEDED);
            return Optional.empty();
        }
        return shape.read(part);
    }

    boolean refusesUnknownMembers() {
        return strictness == Strictness.REFUSES_UNKNOWN_MEMBERS;
    }

    boolean isGivenTwice(String path) {
        return givenTwice.contains(path);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** How many problems there are so far. */
    int count() {
        return problems.size();
    }

    /** What happens to members that nobody knows (厳格さ). */
    public enum Strictness {
        /** Input from outside: a member that nobody knows is most often a typing error. */
        REFUSES_UNKNOWN_MEMBERS,
        /** A stored document: a later version may have written more. */
        PASSES_OVER_UNKNOWN_MEMBERS
    }
}
