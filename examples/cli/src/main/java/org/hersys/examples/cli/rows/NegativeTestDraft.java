package org.hersys.examples.cli.rows;

import java.util.stream.Stream;
import org.hersys.diagnosis.TestMethod;
import org.hersys.release.Moment;
import org.hersys.release.NegativeTest;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** What is collected of a negative test. */
final class NegativeTestDraft implements Draft<NegativeTest> {

    /** The methods by the names that the command line has for them. */
    enum Method {
        NAT(TestMethod.NUCLEIC_ACID_AMPLIFICATION),
        ANTIGEN_QUANTITATIVE(TestMethod.ANTIGEN_QUANTITATIVE),
        ANTIGEN_KIT(TestMethod.ANTIGEN_QUALITATIVE);

        private final TestMethod method;

        Method(TestMethod method) {
            this.method = method;
        }
    }

    static final JsonMembers<NegativeTestDraft> MEMBERS = new JsonMembers<NegativeTestDraft>()
            .member("at", (test, value) -> value.moment().ifPresent(test::at))
            .member("method", (test, value) -> value.oneOf(Method.class).ifPresent(test::method));

    private static final BilingualText NEEDED = BilingualText.of("必須です。", "It must be given.");

    private @Nullable Moment at;
    private @Nullable Method method;

    private void at(Moment moment) {
        this.at = moment;
    }

    private void method(Method found) {
        this.method = found;
    }

    @Override
    public Outcome<NegativeTest> finish() {
        if (at != null && method != null) {
            return Outcome.accepted(new NegativeTest(at, method.method));
        }
        var missing = Stream.of(at == null ? "at" : "", method == null ? "method" : "")
                .filter(name -> !name.isEmpty())
                .map(name -> Problem.of(ProblemCode.VALUE_INVALID, name, NEEDED))
                .toList();
        return Outcome.refused(missing);
    }
}
