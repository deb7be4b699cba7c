/**
 * For who tests report logic (試験用部品): patients with speaking names, assertions that explain, arbitraries, invented
 * regimes, and decision tables that run.
 */
module org.hersys.testkit {
    requires de.siegmar.fastcsv;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires transitive org.hersys.core;
    requires static transitive org.jspecify;
    requires transitive org.junit.jupiter.api;

    exports org.hersys.testkit;
    exports org.hersys.testkit.contract;

    // JUnit runs test methods that are not public.
    opens org.hersys.testkit.contract;
}
