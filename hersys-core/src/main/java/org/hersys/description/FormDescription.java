package org.hersys.description;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hersys.access.AccessPolicy;
import org.hersys.access.CaseAffiliation;
import org.hersys.actor.Actor;
import org.hersys.check.Checks;
import org.hersys.form.FormEdition;
import org.hersys.form.NotificationItem;
import org.hersys.law.Citation;
import org.hersys.law.Sources;
import org.hersys.notification.NotificationField;
import org.hersys.notification.NotificationOperation;
import org.hersys.notification.NotificationState;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A notification as a screen shows it (発生届の画面の記述): the items of an edition in their order, and what this actor may do
 * with it in its state.
 *
 * <pre>{@code
 * var form = FormDescription.builder(edition, reportDate)
 *     .actor(actor, AccessMatrix.standard())
 *     .existing(notification.state(), affiliation) // left out for a new one
 *     .build();
 * }</pre>
 *
 * <p>The values that can be chosen are those of the report date, which of a submitted notification never moves. Immutable
 * and safe for use by many threads.
 */
public final class FormDescription {

    private static final Citation ON_THE_SCREEN = Sources.provisional("様式に欄はないが、臨床診断の入力や届出の要否の判定に用いるため、画面で入力できるものとした");

    private static final BilingualText FILLED_BY_THE_SYSTEM = BilingualText.of(
            "「報告」を押した日と、届出を行う医療機関の登録内容から自動的に記入される。",
            "Filled in from the day of submission and from what is registered of the institution.");

    private static final BilingualText AGE_WITHOUT_BIRTH_DATE = BilingualText.of(
            "生年月日と診断年月日から計算される。生年月日が不明の場合のみ入力。",
            "Follows from the dates of birth and diagnosis; entered only where the birth date is not known.");

    private static final Set<NotificationItem> TEST_ITEMS = NotificationField.TESTS.items();

    /** What is not changed by an amendment, once submitted, but by an operation of its own. */
    private static final Map<NotificationField<?>, NotificationOperation> OWN_OPERATION = Map.of(
            NotificationField.BIRTH_DATE, NotificationOperation.CORRECT_BIRTH_DATE,
            NotificationField.DIAGNOSIS_CLASS, NotificationOperation.RECLASSIFY);

    private final FormEdition edition;
    private final LocalDate reportDate;
    private final NotificationState state;
    private final List<ActionDescription> actions;
    private final List<ItemDescription> items;
    private final List<ItemDescription> additionalItems;

    private FormDescription(Builder builder) {
        this.edition = builder.edition;
        this.reportDate = builder.reportDate;
        this.state = builder.state;
        this.actions = builder.actions();
        this.items = edition.items().stream()
                .map(asked -> described(ItemDescription.Builder.of(asked), asked.citation(), builder.checks))
                .toList();
        this.additionalItems = additional(builder.checks);
    }

    /**
     * Begins the description of a new notification, for nobody in particular and with the standard checks.
     *
     * @param edition which form
     * @param reportDate the report date of the notification (報告年月日), today for a new one
     * @return a builder
     */
    public static Builder builder(FormEdition edition, LocalDate reportDate) {
        return new Builder(edition, reportDate);
    }

    private ItemDescription described(ItemDescription.Builder builder, Citation citation, Checks checks) {
        var inputs = new ItemInputs(
                reportDate,
                citation,
                edition.find(NotificationItem.IMMUNE_SUPPRESSION).isPresent());
        builder.item()
                .ifPresentOrElse(
                        item -> builder.inputs(inputs.of(item))
                                .minimum(edition.minimum().items().contains(item)),
                        () -> builder.field().flatMap(inputs::of).ifPresent(builder::inputs));
        builder.field().ifPresent(field -> builder.checks(checks.concerning(field)));
        if (builder.item()
                .filter(item -> item == NotificationItem.AGE_AT_DIAGNOSIS)
                .isPresent()) {
            builder.help(AGE_WITHOUT_BIRTH_DATE);
        }
        readOnlyReason(builder).ifPresent(builder::readOnly);
        return builder.build();
    }

    private Optional<BilingualText> readOnlyReason(ItemDescription.Builder builder) {
        var item = builder.item().orElse(null);
        boolean byTheSystem =
                item != null && NotificationField.isHeader(item) && item != NotificationItem.PHYSICIAN_NAME;
        if (byTheSystem) {
            return Optional.of(FILLED_BY_THE_SYSTEM);
        }
        boolean filed = state != NotificationState.DRAFT;
        var amending = filed ? NotificationOperation.AMEND : NotificationOperation.EDIT;
        var operation = builder.field()
                .filter(field -> filed)
                .map(field -> OWN_OPERATION.getOrDefault(field, amending))
                .orElse(amending);
        return action(operation).flatMap(ActionDescription::refusal).map(problem -> problem.message());
    }

    /** What a test needs and the form no longer asks for, and what is on no form. */
    private List<ItemDescription> additional(Checks checks) {
        var additional = new ArrayList<ItemDescription>();
        for (var item : NotificationItem.values()) {
            if (TEST_ITEMS.contains(item) && edition.find(item).isEmpty()) {
                additional.add(described(ItemDescription.Builder.of(item, ON_THE_SCREEN), ON_THE_SCREEN, checks));
            }
        }
        for (var field : NotificationField.all()) {
            if (field.items().isEmpty()) {
                additional.add(described(ItemDescription.Builder.of(field, ON_THE_SCREEN), ON_THE_SCREEN, checks));
            }
        }
        return List.copyOf(additional);
    }

    /**
     * Which form it is.
     *
     * @return the edition, with its name, source and open points
     */
    public FormEdition edition() {
        return edition;
    }

    /**
     * By which day the values that can be chosen are those of the form.
     *
     * @return the report date
     */
    public LocalDate reportDate() {
        return reportDate;
    }

    /**
     * How far the notification has come.
     *
     * @return its state, {@link NotificationState#DRAFT} for a new one
     */
    public NotificationState state() {
        return state;
    }

    /**
     * The items of the form.
     *
     * @return in the order of the form
     */
    public List<ItemDescription> items() {
        return items;
    }

    /**
     * What the screen offers beside the form: of tests what the edition no longer asks for, and what only serves the
     * decision whether to notify.
     *
     * @return the items, of which none has to be filled in
     */
    public List<ItemDescription> additionalItems() {
        return additionalItems;
    }

    /**
     * An item of the form or beside it.
     *
     * @param id its stable name
     * @return the item, or empty if there is none
     */
    public Optional<ItemDescription> item(String id) {
        requireNonNull(id, "id");
        for (var each : List.of(items, additionalItems)) {
            for (var item : each) {
                if (item.id().equals(id)) {
                    return Optional.of(item);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The buttons, those that cannot be pressed too.
     *
     * @return in their order; empty if no actor was named
     */
    public List<ActionDescription> actions() {
        return actions;
    }

    /**
     * One of the buttons.
     *
     * @param operation what it does
     * @return the button, or empty if there is none for a new notification or without an actor
     */
    public Optional<ActionDescription> action(NotificationOperation operation) {
        return actions.stream()
                .filter(action -> action.operation() == operation)
                .findFirst();
    }

    /** The edition and the state. */
    @Override
    public String toString() {
        return edition + " " + state;
    }

    /** Says for whom and for what a form is described. Not safe for use by several threads. */
    public static final class Builder {

        private final FormEdition edition;
        private final LocalDate reportDate;
        private Checks checks = Checks.standard();
        private NotificationState state = NotificationState.DRAFT;
        private @Nullable Actor actor;
        private @Nullable AccessPolicy policy;
        private @Nullable CaseAffiliation affiliation;

        private Builder(FormEdition edition, LocalDate reportDate) {
            this.edition = requireNonNull(edition, "edition");
            this.reportDate = requireNonNull(reportDate, "reportDate");
        }

        /**
         * Who looks at it; without an actor there are no actions, and everything may be entered.
         *
         * @param who the actor
         * @param rights what the actor may do
         * @return this builder
         */
        public Builder actor(Actor who, AccessPolicy rights) {
            this.actor = requireNonNull(who, "who");
            this.policy = requireNonNull(rights, "rights");
            return this;
        }

        /**
         * It is there already; unless said, it is a new one.
         *
         * @param current its state
         * @param belonging to whom its case belongs
         * @return this builder
         */
        public Builder existing(NotificationState current, CaseAffiliation belonging) {
            this.state = requireNonNull(current, "current");
            this.affiliation = requireNonNull(belonging, "belonging");
            return this;
        }

        /**
         * The checks it goes through; unless said, the standard ones.
         *
         * @param examined the checks
         * @return this builder
         */
        public Builder checks(Checks examined) {
            this.checks = requireNonNull(examined, "examined");
            return this;
        }

        private List<ActionDescription> actions() {
            return actor == null || policy == null
                    ? List.of()
                    : NotificationActions.describe(actor, policy, state, affiliation);
        }

        /**
         * Makes the description.
         *
         * @return an immutable description
         */
        public FormDescription build() {
            return new FormDescription(this);
        }
    }
}
