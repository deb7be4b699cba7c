package org.hersys.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hersys.law.Citation;
import org.hersys.law.Provision;
import org.hersys.text.BilingualText;

/**
 * When persons are released, as one circular has it (退院・療養解除の基準の一版).
 *
 * <p>It holds the {@link ReleasePath}s by which one may become free; a person is released by the earliest that applies. A
 * rule without paths says that the criteria of its days are not known. Knows no disease: the law is in
 * {@link ReleaseRules}. Immutable; each method that adds something returns a new rule.
 */
public final class ReleaseRule extends DatedRule {

    private final List<ReleasePath> paths;
    private final List<Provision> remarks;
    private final boolean recommendation;

    private ReleaseRule(RuleHead head, List<ReleasePath> paths, List<Provision> remarks, boolean recommendation) {
        super(head);
        this.paths = paths;
        this.remarks = remarks;
        this.recommendation = recommendation;
    }

    /**
     * A rule with its paths.
     *
     * @param id a stable name, for example {@code release-2022-09-07}
     * @param name what it is called
     * @param citation where it is written
     * @param paths the ways to be released; none if the criteria are not known
     * @return the rule
     * @throws IllegalArgumentException if two paths have one code, or a path asks for nothing
     */
    public static ReleaseRule of(String id, BilingualText name, Citation citation, List<ReleasePath> paths) {
        Set<String> codes = new HashSet<>();
        for (var path : paths) {
            if (!codes.add(path.code())) {
                throw new IllegalArgumentException("codes of paths must be unique, but two are " + path.code());
            }
            if (path.waits().isEmpty() && path.tests().isEmpty()) {
                throw new IllegalArgumentException("a path must ask for something, but " + path.code() + " does not");
            }
        }
        return new ReleaseRule(RuleHead.of(id, name, citation), List.copyOf(paths), List.of(), false);
    }

    /**
     * Adds a provision that explains how the paths are read.
     *
     * @param remark the provision
     * @return a new rule
     */
    public ReleaseRule remarked(Provision remark) {
        var more = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
        return new ReleaseRule(head(), paths, more, recommendation);
    }

    /**
     * Adds what is doubtful about the edition.
     *
     * @param ja the doubt in Japanese
     * @param en the doubt in English
     * @return a new rule
     */
    public ReleaseRule open(String ja, String en) {
        return open(BilingualText.of(ja, en));
    }

    /**
     * Adds what is doubtful about the edition.
     *
     * @param point the doubt in words
     * @return a new rule
     */
    public ReleaseRule open(BilingualText point) {
        return new ReleaseRule(head().open(point), paths, remarks, recommendation);
    }

    /**
     * Makes it a recommendation: nobody is bound to recuperate any more.
     *
     * @return a new rule
     */
    public ReleaseRule asRecommendation() {
        return new ReleaseRule(head(), paths, remarks, true);
    }

    /**
     * The ways to be released.
     *
     * @return the paths, in the order of the circular; empty if the criteria are not known
     */
    public List<ReleasePath> paths() {
        return paths;
    }

    @Override
    public List<Provision> provisions() {
        return Stream.concat(paths.stream().map(this::provision), remarks.stream())
                .toList();
    }

    /** A path as one sentence with its source. */
    Provision provision(ReleasePath path) {
        return new Provision(path.code(), ReleaseSentence.of(path, recommendation), path.citation());
    }

    /**
     * Whether it only recommends.
     *
     * @return true if nobody is bound to recuperate
     */
    public boolean isRecommendation() {
        return recommendation;
    }
}
