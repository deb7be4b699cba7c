package org.hersys.law;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule is written (典拠): title, number, date and place in the document, and how sure we are of it.
 *
 * <pre>{@code
 * Citation.of("感染症の予防及び感染症の患者に対する医療に関する法律", Provenance.PUBLIC)
 *     .numbered("平成10年法律第114号")
 *     .dated(LocalDate.of(1998, 10, 2))
 *     .at("第12条第1項");
 * }</pre>
 *
 * <p>Immutable; each method that adds something returns a new citation.
 */
public final class Citation {

    private final String title;
    private final Provenance provenance;
    private final @Nullable String number;
    private final @Nullable LocalDate date;
    private final @Nullable String place;
    private final @Nullable String source;

    private Citation(
            String title,
            Provenance provenance,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String place,
            @Nullable String source) {
        this.title = requireNonNull(title, "title");
        this.provenance = requireNonNull(provenance, "provenance");
        this.number = number;
        this.date = date;
        this.place = place;
        this.source = source;
    }

    /**
     * A citation of a document by its title.
     *
     * @param title the title as the document has it
     * @param provenance how sure we are
     * @return the citation, without number, date, place and source
     */
    public static Citation of(String title, Provenance provenance) {
        return new Citation(title, provenance, null, null, null, null);
    }

    /**
     * Adds the number or kind of the document.
     *
     * @param number for example 「健感発0513第4号」 or 「事務連絡」
     * @return a new citation
     */
    public Citation numbered(String number) {
        return new Citation(title, provenance, requireNonNull(number, "number"), date, place, source);
    }

    /**
     * Adds the date of the document, which need not be the day its rule took effect.
     *
     * @param date the date of issue
     * @return a new citation
     */
    public Citation dated(LocalDate date) {
        return new Citation(title, provenance, number, requireNonNull(date, "date"), place, source);
    }

    /**
     * Adds the place within the document.
     *
     * @param place for example 「第12条第1項」 or 「問11」
     * @return a new citation
     */
    public Citation at(String place) {
        return new Citation(title, provenance, number, date, requireNonNull(place, "place"), source);
    }

    /**
     * Adds where the statement was read, if that is another page than the document itself.
     *
     * @param source the address or name of what was read
     * @return a new citation
     */
    public Citation readAt(String source) {
        return new Citation(title, provenance, number, date, place, requireNonNull(source, "source"));
    }

    /**
     * The title of the document.
     *
     * @return the title, in Japanese where the document is
     */
    public String title() {
        return title;
    }

    /**
     * How sure we are that this is the law.
     *
     * @return the provenance
     */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * The number or kind of the document.
     *
     * @return the number, or empty if it is not known
     */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /**
     * The date of issue.
     *
     * @return the date, or empty if it is not known
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /**
     * The place within the document.
     *
     * @return article, question or page, or empty for the document as a whole
     */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /**
     * Where it was read.
     *
     * @return an address or name, or empty if the document itself was read
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Citation that
                && title.equals(that.title)
                && provenance == that.provenance
                && Objects.equals(number, that.number)
                && Objects.equals(date, that.date)
                && Objects.equals(place, that.place)
                && Objects.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, provenance, number, date, place, source);
    }

    /** The citation as a footnote would have it: 「title」（number、date）place. */
    @Override
    public String toString() {
        var detail =
                number == null ? (date == null ? "" : date.toString()) : date == null ? number : number + "、" + date;
        return "「" + title + "」" + (detail.isEmpty() ? "" : "（" + detail + "）") + (place == null ? "" : place);
    }
}
