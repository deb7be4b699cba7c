package org.hersys.diagnosis;

import static org.hersys.diagnosis.RiskFactor.CARDIOVASCULAR_DISEASE;
import static org.hersys.diagnosis.RiskFactor.CEREBROVASCULAR_DISEASE;
import static org.hersys.diagnosis.RiskFactor.CHRONIC_KIDNEY_DISEASE;
import static org.hersys.diagnosis.RiskFactor.CHRONIC_RESPIRATORY_DISEASE;
import static org.hersys.diagnosis.RiskFactor.COPD;
import static org.hersys.diagnosis.RiskFactor.DIABETES;
import static org.hersys.diagnosis.RiskFactor.DYSLIPIDEMIA;
import static org.hersys.diagnosis.RiskFactor.HYPERTENSION;
import static org.hersys.diagnosis.RiskFactor.IMMUNE_SUPPRESSION;
import static org.hersys.diagnosis.RiskFactor.MALIGNANCY;
import static org.hersys.diagnosis.RiskFactor.OBESITY;
import static org.hersys.diagnosis.RiskFactor.SMOKING;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hersys.law.Citation;
import org.hersys.law.Sources;
import org.hersys.text.internal.TypedText;

/** Which codes of diseases speak of which risk factor (ICD-10による重症化リスク因子の判定). */
final class Icd10Codes {

    static final Citation CITATION = Sources.provisional("ICD-10のコードと重症化リスク因子の対応。肥満（E66）はBMI30以上か否かをコードから判断できないが該当とし、"
            + "免疫低下は移植後（角膜・骨・皮膚を除く）、移植臓器の不全・拒絶、免疫不全、HIV、化学療法のコードに限る。該当しないコードは「なし」ではなく「不明」である");

    /** Codes that begin like one of those between two others, of the same length, both included. */
    private record Range(String first, String last, Set<RiskFactor> factors) {

        static Range of(String first, String last, RiskFactor... factors) {
            return new Range(first, last, Set.of(factors));
        }

        static Range of(String only, RiskFactor... factors) {
            return of(only, only, factors);
        }

        boolean contains(String code) {
            if (code.length() < first.length()) {
                return false;
            }
            String beginning = code.substring(0, first.length());
            return first.compareTo(beginning) <= 0 && beginning.compareTo(last) <= 0;
        }
    }

    /** The first range that contains a code counts, so that an exception stands before the rule. */
    private static final List<Range> RANGES = List.of(
            Range.of("B20", "B24", IMMUNE_SUPPRESSION),
            Range.of("C00", "C97", MALIGNANCY),
            Range.of("D80", "D84", IMMUNE_SUPPRESSION),
            Range.of("E10", "E14", DIABETES),
            Range.of("E66", OBESITY),
            Range.of("E78", DYSLIPIDEMIA),
            Range.of("F17", SMOKING),
            Range.of("I10", "I15", HYPERTENSION),
            Range.of("I20", "I25", CARDIOVASCULAR_DISEASE),
            Range.of("I42", "I43", CARDIOVASCULAR_DISEASE),
            Range.of("I50", CARDIOVASCULAR_DISEASE),
            Range.of("I60", "I69", CEREBROVASCULAR_DISEASE),
            Range.of("J41", "J44", COPD, CHRONIC_RESPIRATORY_DISEASE),
            Range.of("J40", "J47", CHRONIC_RESPIRATORY_DISEASE),
            Range.of("J60", "J65", CHRONIC_RESPIRATORY_DISEASE),
            Range.of("J84", CHRONIC_RESPIRATORY_DISEASE),
            Range.of("J961", CHRONIC_RESPIRATORY_DISEASE),
            Range.of("N18", CHRONIC_KIDNEY_DISEASE),
            Range.of("T86", IMMUNE_SUPPRESSION),
            Range.of("Z511", IMMUNE_SUPPRESSION),
            Range.of("Z720", SMOKING),
            Range.of("Z87891", SMOKING),
            // Skin, bone and cornea.
            Range.of("Z945", "Z947"),
            Range.of("Z94", IMMUNE_SUPPRESSION),
            Range.of("Z992", CHRONIC_KIDNEY_DISEASE));

    private static final Pattern CODE = Pattern.compile("[A-Z][0-9][0-9A-Z]{1,5}");

    /** The dot within a code, and the marks of dual coding behind it. */
    private static final Pattern MARKS = Pattern.compile("[.+*†‡]");

    private Icd10Codes() {}

    static Set<RiskFactor> riskFactors(String text) {
        String code =
                MARKS.matcher(TypedText.compact(text).toUpperCase(Locale.ROOT)).replaceAll("");
        if (!CODE.matcher(code).matches()) {
            return Set.of();
        }
        return RANGES.stream()
                .filter(range -> range.contains(code))
                .findFirst()
                .map(Range::factors)
                .orElse(Set.of());
    }
}
