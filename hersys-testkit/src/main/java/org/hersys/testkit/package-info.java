/**
 * What a developer needs to test report logic (報告要否の試験用部品).
 *
 * <pre>{@code
 * var decision = ReportingRegimes.standard().decide(Patients.ofTheFourGroups().aged65OnTheirBirthday().build());
 * HersysAssertions.assertThat(decision).mustNotify().because("AGED_65_OR_OVER");
 * }</pre>
 *
 * <p>{@link org.hersys.testkit.Patients} are invented people with speaking names, as the law sees them;
 * {@link org.hersys.testkit.People} are those whom a notification names, {@link org.hersys.testkit.Institutions} and
 * {@link org.hersys.testkit.Actors} those who notify, with {@link org.hersys.testkit.InventedValues} that can never be
 * anybody's; {@link org.hersys.testkit.PersonArbitraries}, {@link org.hersys.testkit.FacilityArbitraries} and
 * {@link org.hersys.testkit.ActorArbitraries} draw such values;
 * {@link org.hersys.testkit.HersysAssertions} says in both languages why an expectation fails;
 * {@link org.hersys.testkit.FactsArbitraries} draws people where the law changes;
 * {@link org.hersys.testkit.Completions} tries whatever is unknown; {@link org.hersys.testkit.InventedRegimes} is a law
 * of no real disease, so that a test of one's own engine does not break when the real law changes;
 * {@link org.hersys.testkit.DecisionTable} runs a table of patients and expected answers. Everything is fixed: no
 * clock, no randomness but that of jqwik.
 */
@NullMarked
package org.hersys.testkit;

import org.jspecify.annotations.NullMarked;
