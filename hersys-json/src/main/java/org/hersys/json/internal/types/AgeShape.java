package org.hersys.json.internal.types;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hersys.json.internal.shape.Part;
import org.hersys.json.internal.shape.SchemaBook;
import org.hersys.json.internal.shape.Shape;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.BirthDate;

/**
 * What is known of an age (年齢): {@code 64} or {@code "60-69歳"}; where it stands alone, also {@code "1957-09-27"}.
 */
final class AgeShape extends Shape<AgeKnowledge> {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Shape<Integer> years;
    private final Shape<AgeKnowledge> band;
    private final Shape<BirthDate> birthDate;
    private final boolean standsAlone;

    /**
     * Describes an age.
     *
     * @param standsAlone whether it may be a birth date, which has a member of its own where it does not stand alone
     */
    AgeShape(Shape<Integer> years, Shape<AgeKnowledge> band, Shape<BirthDate> birthDate, boolean standsAlone) {
        this.years = years;
        this.band = band;
        this.birthDate = birthDate;
        this.standsAlone = standsAlone;
    }

    @Override
    public void write(AgeKnowledge value, JsonGenerator json) throws IOException {
        if (value.birthDate().isPresent()) {
            birthDate.write(value.birthDate().get(), json);
        } else if (value.isKnownExactly()) {
            years.write(PersonShapes.lowest(value), json);
        } else {
            band.write(value, json);
        }
    }

    @Override
    public Optional<AgeKnowledge> read(Part part) {
        if (part.isNumber()) {
            return years.read(part).map(AgeKnowledge::completedYears);
        }
        return standsAlone && part.isTextMatching(DATE)
                ? birthDate.read(part).map(AgeKnowledge::born)
                : band.read(part);
    }

    @Override
    public ObjectNode schema(SchemaBook book) {
        return standsAlone ? book.anyOf(years, birthDate, band) : book.anyOf(years, band);
    }
}
