package org.hersys.release;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hersys.law.Citation;
import org.hersys.law.Provision;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * How long a contact waits at home (濃厚接触者の待機期間の一版). The day of the last contact is day 0.
 *
 * <p>Knows no disease: the law is in {@link ContactRules}. Immutable; each method that adds something returns a new rule.
 */
public final class ContactRule extends DatedRule {

    /**
     * How negative tests shorten the waiting (検査による待機期間の短縮). Immutable.
     *
     * @param essentialWorkersOnly whether it is only for those who keep society running (社会機能維持者)
     * @param firstTestFrom the first day on which the series may begin
     * @param tests the series; the wait is over with its last test
     * @param citation where it is written
     */
    public record Shortening(
            boolean essentialWorkersOnly, Span firstTestFrom, NegativeTestSeries tests, Citation citation) {

        /**
         * Checks that nothing is missing.
         *
         * @param essentialWorkersOnly whether it is only for those who keep society running (社会機能維持者)
         * @param firstTestFrom the first day on which the series may begin
         * @param tests the series; the wait is over with its last test
         * @param citation where it is written
         */
        public Shortening {
            requireNonNull(firstTestFrom, "firstTestFrom");
            requireNonNull(tests, "tests");
            requireNonNull(citation, "citation");
        }
    }

    private final @Nullable Span wait;
    private final @Nullable Shortening shortening;

    private ContactRule(RuleHead head, @Nullable Span wait, @Nullable Shortening shortening) {
        super(head);
        this.wait = wait;
        this.shortening = shortening;
    }

    /**
     * A contact waits for some days.
     *
     * @param id a stable name, for example {@code contact-5-days}
     * @param name what the edition is called
     * @param citation where it is written
     * @param days how many whole days after the last contact
     * @return the rule
     * @throws IllegalArgumentException if the days are less than 1
     */
    public static ContactRule waiting(String id, BilingualText name, Citation citation, int days) {
        return new ContactRule(RuleHead.of(id, name, citation), Span.days(days), null);
    }

    /**
     * A contact need not wait.
     *
     * @param id a stable name
     * @param name what the edition is called
     * @param citation where it is written
     * @return the rule
     */
    public static ContactRule free(String id, BilingualText name, Citation citation) {
        return new ContactRule(RuleHead.of(id, name, citation), null, null);
    }

    /**
     * Adds that tests shorten the waiting.
     *
     * @param shortening by which tests, and for whom
     * @return a new rule
     */
    public ContactRule shortenedBy(Shortening shortening) {
        return new ContactRule(head(), wait, requireNonNull(shortening, "shortening"));
    }

    /**
     * Adds what is doubtful about the edition.
     *
     * @param ja the doubt in Japanese
     * @param en the doubt in English
     * @return a new rule
     */
    public ContactRule open(String ja, String en) {
        return new ContactRule(head().open(BilingualText.of(ja, en)), wait, shortening);
    }

    /**
     * How long a contact waits.
     *
     * @return the whole days, or empty if there is no waiting
     */
    public Optional<Span> waiting() {
        return Optional.ofNullable(wait);
    }

    /**
     * How tests shorten it.
     *
     * @return the shortening, or empty if there is none
     */
    public Optional<Shortening> shortening() {
        return Optional.ofNullable(shortening);
    }

    @Override
    public List<Provision> provisions() {
        var provisions = new ArrayList<Provision>();
        provisions.add(new Provision("WAITING", ContactWording.waiting(this), citation()));
        shortening()
                .map(shorter ->
                        new Provision("SHORTENED_BY_TESTS", ContactWording.shortened(shorter), shorter.citation()))
                .ifPresent(provisions::add);
        return List.copyOf(provisions);
    }
}
