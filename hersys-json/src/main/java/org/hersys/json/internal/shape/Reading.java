package org.hersys.json.internal.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/**
 * One pass over one document, and every problem that was found on the way (文書の読取り). Not thread-safe.
 */
public final class Reading {

    private final Strictness strictness;
    private final JsonTree tree;
    private final List<Problem> problems = new ArrayList<>();

    private final List<String> besides;

    private Reading(Strictness strictness, JsonTree tree, List<String> besides) {
        this.strictness = strictness;
        this.tree = tree;
        this.besides = besides;
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
        return new Reading(strictness, tree, List.of()).outcome(shape);
    }

    /**
     * Reads a document that has members of somebody else beside its own.
     *
     * @param shape what it should be
     * @param tree what was given
     * @param besides the names of the other members, which are passed over
     * @param <T> the type
     * @return the value, or every problem in the order of the description
     */
    public static <T> Outcome<T> of(Shape<T> shape, JsonTree tree, List<String> besides) {
        return new Reading(Strictness.REFUSES_UNKNOWN_MEMBERS, tree, besides).outcome(shape);
    }

    /**
     * Reads one of the members beside a document.
     *
     * @param shape what it should be
     * @param tree what was given
     * @param name its name
     * @param <T> the type
     * @return the value, empty if it is absent or null; or every problem
     */
    public static <T> Outcome<Optional<T>> beside(Shape<T> shape, JsonTree tree, String name) {
        var reading = new Reading(Strictness.REFUSES_UNKNOWN_MEMBERS, tree, List.of());
        var part = new Part(tree.root(), "", reading).member(name);
        if (reading.isGivenTwice(name)) {
            part.refuse(Hints.TWICE);
        }
        boolean given = !part.node().isMissingNode() && !part.node().isNull();
        var value = given && reading.problems.isEmpty() ? shape.read(part) : Optional.<T>empty();
        return reading.problems.isEmpty() ? Outcome.accepted(value) : Outcome.refused(reading.problems);
    }

    private <T> Outcome<T> outcome(Shape<T> shape) {
        if (tree.isBroken()) {
            return Outcome.refused(Problem.ofWhole(ProblemCode.JSON_BROKEN));
        }
        Optional<T> value = shape.read(new Part(tree.root(), "", this));
        return problems.isEmpty() && value.isPresent() ? Outcome.accepted(value.get()) : Outcome.refused(problems);
    }

    /** The members of somebody else at a path. */
    List<String> besides(String path) {
        return path.isEmpty() ? besides : List.of();
    }

    boolean refusesUnknownMembers() {
        return strictness == Strictness.REFUSES_UNKNOWN_MEMBERS;
    }

    boolean isGivenTwice(String path) {
        return tree.isGivenTwice(path);
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
