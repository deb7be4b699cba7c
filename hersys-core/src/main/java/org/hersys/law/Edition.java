package org.hersys.law;

import java.util.List;
import org.hersys.text.BilingualText;

/**
 * One dated body of rules (規定の版): what a {@link org.hersys.time.Timeline} of the law holds.
 *
 * <p>Who is notified, which items a form asks for, when a person is released: each kind of rule has its editions, and
 * all of them can be cited and printed alike. An edition does not know its own days; the timeline does.
 *
 * <p>Implementations are immutable.
 */
public interface Edition {

    /**
     * A stable name for programmes, never shown translated.
     *
     * @return for example {@code four-groups}
     */
    String id();

    /**
     * What the edition is called.
     *
     * @return its name
     */
    BilingualText name();

    /**
     * Where the edition is written.
     *
     * @return its citation
     */
    Citation citation();

    /**
     * The rules of the edition, in its order, each a sentence with its own source.
     *
     * @return what the rule book prints; may be empty where nothing is asked
     */
    List<Provision> provisions();

    /**
     * What is doubtful or provisional about the edition, for the rule book.
     *
     * @return sentences; empty where nothing is open
     */
    default List<BilingualText> openPoints() {
        return List.of();
    }

    /**
     * What else a reader should know, for the rule book.
     *
     * @return sentences; most often empty
     */
    default List<BilingualText> remarks() {
        return List.of();
    }
}
