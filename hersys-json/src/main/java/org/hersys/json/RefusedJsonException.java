package org.hersys.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Closeable;
import java.util.List;
import java.util.stream.Collectors;
import org.hersys.result.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What Jackson throws where a host's own mapper met JSON that is refused (JSONの不受理), with every problem.
 *
 * <p>The message names codes and items only, nothing that was given. Who reads by {@link HersysJson} gets an outcome and
 * never sees this.
 */
public final class RefusedJsonException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    /** Without the parser: what it says of the place may quote the source. */
    private static final @Nullable Closeable NOBODY = null;

    private final transient @Nullable List<Problem> problems;

    @SuppressWarnings("NullAway") // Jackson takes null for "no parser"
    RefusedJsonException(List<Problem> problems) {
        super(NOBODY, message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.code() + problem.item().map(item -> " " + item).orElse(""))
                .collect(Collectors.joining(", ", "refused: ", ""));
    }

    /**
     * Why it was refused.
     *
     * @return every problem, with paths from the value that was refused; empty once the exception was serialized
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
