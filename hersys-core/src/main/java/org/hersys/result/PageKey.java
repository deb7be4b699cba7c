package org.hersys.result;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hersys.text.BilingualText;

/**
 * Where a page ended (続きの位置): given back with the next {@link PageRequest}, it goes on from there.
 *
 * <p>Its text may travel to a browser and back, and holds no personal data. To a caller it means nothing; a store reads out
 * of it the instant and the id of the last item, by which all lists are sorted, so that a key is of use also when that item
 * is gone. It is no secret and gives no right: whoever makes one up sees nothing but own items.
 *
 * <p>Sorted by the instant to the microsecond, which is what databases keep, then by the id without a sign. Immutable.
 */
public final class PageKey implements Comparable<PageKey> {

    private static final int BYTES = Long.BYTES + Integer.BYTES + 2 * Long.BYTES;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{38}");

    private static final Comparator<UUID> WITHOUT_SIGN = (one, other) -> {
        int first = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return first != 0
                ? first
                : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private static final Comparator<PageKey> ORDER =
            Comparator.comparing(PageKey::at).thenComparing(PageKey::id, WITHOUT_SIGN);

    private static final BilingualText HINT =
            BilingualText.of("前のページの応答にあった値をそのまま指定してください。", "Give what came with the page before, unchanged.");

    private final Instant at;
    private final UUID id;

    private PageKey(Instant at, UUID id) {
        this.at = at;
        this.id = id;
    }

    /**
     * A position in a list that is sorted by an instant and then by an id.
     *
     * @param at the instant of the last item; what is below a microsecond is cut off
     * @param id the id of the last item
     * @return the key
     */
    public static PageKey of(Instant at, UUID id) {
        return new PageKey(at.truncatedTo(ChronoUnit.MICROS), requireNonNull(id, "id"));
    }

    /**
     * Reads a key that came back from outside.
     *
     * @param text what {@link #value()} was
     * @return the key, or the problem {@code VALUE_INVALID} of the item {@code after}
     */
    public static Outcome<PageKey> parse(String text) {
        return read(requireNonNull(text, "text"))
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "after", HINT)));
    }

    private static Optional<PageKey> read(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            var at = Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
            var key = of(at, new UUID(bytes.getLong(), bytes.getLong()));
            // A text that is spelt otherwise than we do was not ours.
            return Optional.of(key).filter(same -> same.value().equals(text));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException notOurs) {
            return Optional.empty();
        }
    }

    /**
     * The key as it travels.
     *
     * @return 38 letters, digits, hyphens and underscores
     */
    public String value() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * For a store: the instant of the last item.
     *
     * @return the instant
     */
    public Instant at() {
        return at;
    }

    /**
     * For a store: the id of the last item.
     *
     * @return the id
     */
    public UUID id() {
        return id;
    }

    @Override
    public int compareTo(PageKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageKey that && at.equals(that.at) && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return at.hashCode() * 31 + id.hashCode();
    }

    /** The key as it travels. */
    @Override
    public String toString() {
        return value();
    }
}
