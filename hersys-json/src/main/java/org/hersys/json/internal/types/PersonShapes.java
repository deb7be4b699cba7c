package org.hersys.json.internal.types;

import java.time.LocalDate;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.hersys.json.internal.shape.NumberShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.shape.TextShape;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.AgeReckoning;
import org.hersys.person.BirthDate;
import org.hersys.person.HersysId;
import org.hersys.person.NotificationId;

/** Persons and places (人・場所). */
final class PersonShapes {

    static final String UUID_PATTERN = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

    static final Shape<Prefecture> PREFECTURE =
            TextShape.of(Prefecture::code, Prefecture::parse).pattern("^(0[1-9]|[1-3][0-9]|4[0-7])$");

    static final Shape<MunicipalityCode> MUNICIPALITY =
            TextShape.of(MunicipalityCode::value, MunicipalityCode::parse).pattern("^[0-9]{6}$");

    static final Shape<HersysId> HERSYS_ID =
            TextShape.of(HersysId::value, HersysId::parse).pattern("^[0-9]{6,8}$");

    static final Shape<NotificationId> NOTIFICATION_ID =
            TextShape.of(NotificationId::toString, NotificationId::parse).pattern(UUID_PATTERN);

    static final Shape<BirthDate> BIRTH_DATE = TimeShapes.DATE.as(BirthDate::value, BirthDate::of);

    static final Shape<Integer> YEARS = NumberShape.of(0, AgeKnowledge.HIGHEST);

    /** A band as people write it; no birth date. */
    static final Shape<AgeKnowledge> AGE_BAND = TextShape.of(PersonShapes::band, AgeKnowledge::parseBand);

    /** A number of years, a band, or a birth date: told apart by what it looks like. */
    static final Shape<AgeKnowledge> AGE = new AgeShape(YEARS, AGE_BAND, BIRTH_DATE);

    private PersonShapes() {}

    private static String band(AgeKnowledge age) {
        int lowest = lowest(age);
        int highest = highest(age);
        if (age.isUnknown()) {
            return "不明";
        }
        return highest == AgeKnowledge.HIGHEST ? lowest + "歳以上" : lowest + "-" + highest + "歳";
    }

    /** A band means the same on every day. */
    static int lowest(AgeKnowledge band) {
        return band.lowestOn(LocalDate.EPOCH, AgeReckoning.CONVENTIONAL);
    }

    static int highest(AgeKnowledge band) {
        return band.highestOn(LocalDate.EPOCH, AgeReckoning.CONVENTIONAL);
    }
}
