package org.hersys.cases;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hersys.diagnosis.TestRecord;
import org.hersys.notification.NotificationContent;
import org.hersys.person.EmailAddress;
import org.hersys.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * What people enter about a case (患者・感染者等の入力内容): the person, all tests, notes, names in other systems.
 *
 * <p>Everything may be missing. What the notification says too is one value, in {@link #shared()}. Immutable; prints
 * nothing of the person.
 */
public final class CaseContent {

    private static final CaseContent EMPTY = new Builder().build();

    private final NotificationContent shared;
    private final @Nullable EmailAddress email;
    private final @Nullable FreeText interviewNotes;
    private final @Nullable FreeText remarks;
    private final List<TestRecord> tests;
    private final List<ExternalId> externalIds;

    private CaseContent(Builder builder) {
        this.shared = builder.shared;
        this.email = builder.email;
        this.interviewNotes = builder.interviewNotes;
        this.remarks = builder.remarks;
        this.tests = List.copyOf(builder.tests);
        this.externalIds = List.copyOf(builder.externalIds.values());
    }

    /**
     * Of a case about which nothing was entered.
     *
     * @return content without items
     */
    public static CaseContent empty() {
        return EMPTY;
    }

    /**
     * Begins with nothing.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins with all that this says.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * What the case shares with its notification: one value, entered once.
     *
     * @return content with shared items only, without tests
     */
    public NotificationContent shared() {
        return shared;
    }

    /**
     * The patient's e-mail address.
     *
     * @return the address, or empty if it is not known
     */
    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email);
    }

    /**
     * What was asked and answered before diagnosis (問診).
     *
     * @return the notes, or empty
     */
    public Optional<FreeText> interviewNotes() {
        return Optional.ofNullable(interviewNotes);
    }

    /**
     * What else is to be known of the case (特記事項).
     *
     * @return the remarks, or empty
     */
    public Optional<FreeText> remarks() {
        return Optional.ofNullable(remarks);
    }

    /**
     * All tests of this course, whatever their result, in the order in which they were entered.
     *
     * @return an immutable list of any length
     */
    public List<TestRecord> tests() {
        return tests;
    }

    /**
     * The names of the case in other systems.
     *
     * @return an immutable list with at most one id of a kind, in the order of the kinds
     */
    public List<ExternalId> externalIds() {
        return externalIds;
    }

    /**
     * The name of the case in another system.
     *
     * @param kind whose id it is
     * @return the id, or empty if the case has none there
     */
    public Optional<ExternalId> externalId(ExternalIdKind kind) {
        return externalIds.stream().filter(id -> id.kind() == kind).findFirst();
    }

    /**
     * What a notification names after tests were corrected in its case.
     *
     * <p>A test that the case no longer has gives its place to one of the same method that the case has anew, and is not
     * named any more if there is none. What the case only has in addition the notification does not name: which tests it
     * names is the physician's choice.
     *
     * @param named the tests that the notification names
     * @param before all tests of the case before the correction
     * @param after all tests of the case after it
     * @return an immutable list, not longer than before
     */
    public static List<TestRecord> followed(List<TestRecord> named, List<TestRecord> before, List<TestRecord> after) {
        return TestLists.followed(named, before, after);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseContent that
                && shared.equals(that.shared)
                && Objects.equals(email, that.email)
                && Objects.equals(interviewNotes, that.interviewNotes)
                && Objects.equals(remarks, that.remarks)
                && tests.equals(that.tests)
                && externalIds.equals(that.externalIds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shared, email, interviewNotes, remarks, tests, externalIds);
    }

    /** How much there is, not what. */
    @Override
    public String toString() {
        return "CaseContent[" + shared.fields().size() + " shared items, " + tests.size() + " tests]";
    }

    /** Collects what people enter. Not thread-safe. */
    public static final class Builder {

        private NotificationContent shared = NotificationContent.empty();
        private @Nullable EmailAddress email;
        private @Nullable FreeText interviewNotes;
        private @Nullable FreeText remarks;
        private List<TestRecord> tests = List.of();
        private final EnumMap<ExternalIdKind, ExternalId> externalIds = new EnumMap<>(ExternalIdKind.class);

        private Builder() {}

        private Builder(CaseContent before) {
            this.shared = before.shared;
            this.email = before.email;
            this.interviewNotes = before.interviewNotes;
            this.remarks = before.remarks;
            this.tests = before.tests;
            before.externalIds.forEach(this::externalId);
        }

        /**
         * Sets what the case shares with its notification.
         *
         * @param content of which only the shared items are kept
         * @return this builder
         */
        public Builder shared(NotificationContent content) {
            this.shared = content.shared();
            return this;
        }

        /**
         * Sets the e-mail address.
         *
         * @param address the address, or null if it is not known
         * @return this builder
         */
        public Builder email(@Nullable EmailAddress address) {
            this.email = address;
            return this;
        }

        /**
         * Sets the notes of the interview.
         *
         * @param notes the notes, or null for none
         * @return this builder
         */
        public Builder interviewNotes(@Nullable FreeText notes) {
            this.interviewNotes = notes;
            return this;
        }

        /**
         * Sets the remarks.
         *
         * @param text the remarks, or null for none
         * @return this builder
         */
        public Builder remarks(@Nullable FreeText text) {
            this.remarks = text;
            return this;
        }

        /**
         * Sets all tests of the course.
         *
         * @param all the tests
         * @return this builder
         */
        public Builder tests(List<TestRecord> all) {
            this.tests = List.copyOf(all);
            return this;
        }

        /**
         * Takes over the tests that a notification names.
         *
         * <p>What the notification named before and no longer does was corrected there: such a test gives its place to
         * what the notification names anew. The other tests of the case stay.
         *
         * @param before the tests that the notification named until now
         * @param after the tests that it names now
         * @return this builder
         */
        public Builder testsOfNotification(List<TestRecord> before, List<TestRecord> after) {
            this.tests = TestLists.corrected(tests, before, after);
            return this;
        }

        /**
         * Sets the name of the case in another system, in place of one of the same kind.
         *
         * @param id the id
         * @return this builder
         */
        public Builder externalId(ExternalId id) {
            externalIds.put(id.kind(), id);
            return this;
        }

        /**
         * Takes the name of the case in another system away.
         *
         * @param kind whose id it is
         * @return this builder
         */
        public Builder withoutExternalId(ExternalIdKind kind) {
            externalIds.remove(requireNonNull(kind, "kind"));
            return this;
        }

        /**
         * Makes the content.
         *
         * @return immutable content
         */
        public CaseContent build() {
            return new CaseContent(this);
        }
    }
}
