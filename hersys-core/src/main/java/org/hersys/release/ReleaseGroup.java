package org.hersys.release;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * To whom a release criterion applies (解除基準の対象者).
 *
 * <pre>{@code
 * ReleaseGroup.symptomatic().notVentilated().in(RecuperationPlace.HOME, RecuperationPlace.HOTEL)
 * }</pre>
 *
 * <p>Immutable; each method that narrows it returns a new group.
 */
public final class ReleaseGroup {

    private static final ReleaseGroup EVERYONE = new ReleaseGroup(null, null, EnumSet.allOf(RecuperationPlace.class));

    private final @Nullable Boolean symptomatic;
    private final @Nullable Boolean ventilated;
    private final Set<RecuperationPlace> places;

    private ReleaseGroup(@Nullable Boolean symptomatic, @Nullable Boolean ventilated, Set<RecuperationPlace> places) {
        this.symptomatic = symptomatic;
        this.ventilated = ventilated;
        this.places = places;
    }

    /**
     * Everyone, with or without symptoms.
     *
     * @return the group of all
     */
    public static ReleaseGroup everyone() {
        return EVERYONE;
    }

    /**
     * Persons with symptoms (有症状者), also those who had none when they were found.
     *
     * @return the group
     */
    public static ReleaseGroup symptomatic() {
        return new ReleaseGroup(true, null, EVERYONE.places);
    }

    /**
     * Persons without symptoms (無症状者).
     *
     * @return the group
     */
    public static ReleaseGroup asymptomatic() {
        return new ReleaseGroup(false, null, EVERYONE.places);
    }

    /**
     * Those of the group who were ventilated or the like (人工呼吸器等による治療を受けた者).
     *
     * @return a new group
     */
    public ReleaseGroup ventilated() {
        return new ReleaseGroup(symptomatic, true, places);
    }

    /**
     * Those of the group who were not ventilated or the like.
     *
     * @return a new group
     */
    public ReleaseGroup notVentilated() {
        return new ReleaseGroup(symptomatic, false, places);
    }

    /**
     * Those of the group who recuperate in certain places.
     *
     * @param first a place
     * @param others more places
     * @return a new group
     */
    public ReleaseGroup in(RecuperationPlace first, RecuperationPlace... others) {
        return new ReleaseGroup(symptomatic, ventilated, EnumSet.of(first, others));
    }

    /** Whether ventilation or the place decides who belongs to the group. */
    boolean asks(ReleaseItem item) {
        return switch (item) {
            case VENTILATED -> ventilated != null;
            case PLACE -> places.size() < EVERYONE.places.size();
            case SYMPTOMATIC, ONSET, SPECIMEN, RELIEF, RECUPERATION_START, NEGATIVE_TESTS -> false;
        };
    }

    /** Whether a person of whom everything is known belongs to the group. */
    boolean includes(Course course) {
        return (symptomatic == null || symptomatic == course.symptomatic())
                && (ventilated == null || ventilated == course.ventilated())
                && places.contains(course.place());
    }

    /** Whether a person of whom something may be unknown can belong to the group. */
    boolean mayInclude(ReleaseFacts facts) {
        return agrees(symptomatic, facts.symptomatic()) && agreesBesides(facts);
    }

    /** The same, with the symptoms supposed. */
    boolean mayInclude(boolean supposed, ReleaseFacts facts) {
        return agrees(symptomatic, Truth.of(supposed)) && agreesBesides(facts);
    }

    private boolean agreesBesides(ReleaseFacts facts) {
        return agrees(ventilated, facts.ventilated())
                && facts.place().map(places::contains).orElse(true);
    }

    private static boolean agrees(@Nullable Boolean asked, Truth known) {
        return asked == null || known != Truth.of(!asked);
    }

    /**
     * The group in words.
     *
     * @return for example 「有症状者（自宅療養・宿泊療養）」
     */
    public BilingualText text() {
        var conditions = new ArrayList<BilingualText>();
        if (ventilated != null) {
            conditions.add(
                    ventilated
                            ? BilingualText.of("人工呼吸器等による治療を受けた者", "ventilated or the like")
                            : BilingualText.of("人工呼吸器等による治療を受けた者を除く", "not ventilated or the like"));
        }
        if (asks(ReleaseItem.PLACE)) {
            conditions.add(BilingualText.join(
                    places.stream().map(RecuperationPlace::label).toList(), "・", " or "));
        }
        return conditions.isEmpty() ? kind() : qualified(conditions);
    }

    private BilingualText qualified(List<BilingualText> conditions) {
        return BilingualText.of("{0}（{1}）", "{0} ({1})").with(kind(), BilingualText.join(conditions, "、", ", "));
    }

    private BilingualText kind() {
        if (symptomatic == null) {
            return BilingualText.of("陽性者", "Anyone infected");
        }
        return symptomatic
                ? BilingualText.of("有症状者", "A person with symptoms")
                : BilingualText.of("無症状者", "A person without symptoms");
    }
}
