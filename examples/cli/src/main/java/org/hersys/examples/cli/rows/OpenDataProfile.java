package org.hersys.examples.cli.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.institution.MunicipalityCode;
import org.hersys.person.AgeKnowledge;
import org.hersys.regime.NotificationFacts;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;

/**
 * The files of patients that prefectures published as open data (新型コロナウイルス感染症対策オープンデータ 陽性患者属性).
 *
 * <p>They tell when a case was published, where, and the decade of age; nothing of admission, risk or pregnancy.
 */
final class OpenDataProfile implements CsvProfile {

    private static final String NUMBER = "No";
    private static final String MUNICIPALITY = "全国地方公共団体コード";
    private static final String PUBLISHED_ON = "公表_年月日";
    private static final String AGE_BAND = "患者_年代";

    /** Some files have 2020/4/4 for 2020-04-04. */
    private static final Pattern WITH_SLASHES = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})");

    @Override
    public List<String> columns() {
        return List.of(NUMBER, MUNICIPALITY, PUBLISHED_ON, AGE_BAND);
    }

    @Override
    public String idColumn() {
        return NUMBER;
    }

    @Override
    public BilingualText note() {
        return BilingualText.of(
                "公開データには診断年月日・診断分類がないため、公表年月日を診断日、全員を患者（確定例）、公表した団体の都道府県を医療機関の所在地とみなした。",
                "The open data tell neither the day of diagnosis nor the class: the day of publication is taken for it, everybody"
                        + " for a confirmed patient, and the publishing prefecture for that of the institution.");
    }

    @Override
    public Outcome<NotificationFacts> read(CsvCells cells) {
        var day = cells.read(PUBLISHED_ON, IsoTexts.DATE, OpenDataProfile::date);
        var municipality = cells.read(MUNICIPALITY, MunicipalityCode::parse);
        var age = cells.read(AGE_BAND, AgeKnowledge::parseBand);
        if (day.isEmpty()) {
            return CsvCells.withoutDay(PUBLISHED_ON);
        }
        var facts = NotificationFacts.diagnosedOn(day.get()).diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT);
        municipality.map(MunicipalityCode::prefecture).ifPresent(facts::prefecture);
        age.ifPresent(facts::age);
        return facts.check();
    }

    private static Optional<LocalDate> date(String text) {
        var slashes = WITH_SLASHES.matcher(text);
        return slashes.matches()
                ? IsoTexts.date(
                        slashes.group(1) + "-" + twoDigits(slashes.group(2)) + "-" + twoDigits(slashes.group(3)))
                : IsoTexts.date(text);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
