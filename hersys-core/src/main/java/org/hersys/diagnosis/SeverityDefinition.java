package org.hersys.diagnosis;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.law.Truth;

/**
 * What the degrees of severity mean (重症度の定義).
 *
 * <p>In HER-SYS, 重症 is a patient who needs an intensive care unit <em>or</em> a ventilator <em>or</em> ECMO. Some
 * prefectures published numbers by a narrower definition, so that it can be replaced:
 *
 * <pre>{@code
 * var narrow = SeverityDefinition.standard()
 *     .countingAsSevere(List.of(IntensiveCare.VENTILATOR, IntensiveCare.ECMO), citation);
 * }</pre>
 *
 * <p>Immutable.
 */
public final class SeverityDefinition {

    /** 軽症 from here on. */
    private static final int MILD_FROM = 96;

    /** 中等症Ⅱ up to here; between the two lies 中等症Ⅰ. */
    private static final int RESPIRATORY_FAILURE_UP_TO = 93;

    private static final Citation CLINICAL_GUIDE =
            Citation.of("新型コロナウイルス感染症（COVID-19）診療の手引き", Provenance.PUBLIC).at("重症度分類（医療従事者が評価する基準）");

    private static final SeverityDefinition STANDARD =
            new SeverityDefinition(EnumSet.allOf(IntensiveCare.class), Sources.SURVEILLANCE_QA.at("問15"));

    private final Set<IntensiveCare> severe;
    private final Citation severeCitation;

    private SeverityDefinition(Collection<IntensiveCare> severe, Citation severeCitation) {
        this.severe = Collections.unmodifiableSet(EnumSet.copyOf(severe));
        this.severeCitation = requireNonNull(severeCitation, "severeCitation");
    }

    /**
     * The definition of HER-SYS and of the clinical guide.
     *
     * @return intensive care unit, ventilator or ECMO; else by the saturation
     */
    public static SeverityDefinition standard() {
        return STANDARD;
    }

    /**
     * This definition with other treatment that counts as severe.
     *
     * @param treatment any one of these makes a case severe; at least one
     * @param citation who defines it so
     * @return a new definition
     * @throws IllegalArgumentException if nothing would count
     */
    public SeverityDefinition countingAsSevere(Collection<IntensiveCare> treatment, Citation citation) {
        if (treatment.isEmpty()) {
            throw new IllegalArgumentException("some treatment must count as severe");
        }
        return new SeverityDefinition(treatment, citation);
    }

    /**
     * The degree that a saturation alone speaks for, without intensive care.
     *
     * @param saturation breathing room air
     * @return mild from 96 percent on, moderate II up to 93, moderate I between
     */
    public Severity bySaturation(OxygenSaturation saturation) {
        if (saturation.percent() >= MILD_FROM) {
            return Severity.MILD;
        }
        return saturation.percent() > RESPIRATORY_FAILURE_UP_TO ? Severity.MODERATE_1 : Severity.MODERATE_2;
    }

    /**
     * Whether a degree and a saturation can both be right.
     *
     * @param severity the degree given
     * @param saturation breathing room air
     * @return true if the saturation speaks for that degree, and always for severe, which is not measured by it
     */
    public boolean agrees(Severity severity, OxygenSaturation saturation) {
        return severity == Severity.SEVERE || severity == bySaturation(saturation);
    }

    /**
     * Whether a case is severe.
     *
     * @param intensiveCareUnit whether care in an intensive care unit or the like is needed
     * @param ventilator whether a ventilator is needed
     * @param ecmo whether ECMO is needed
     * @return yes if one that counts is needed, no if none is, else unknown
     */
    public Truth severeBy(Truth intensiveCareUnit, Truth ventilator, Truth ecmo) {
        return counted(IntensiveCare.INTENSIVE_CARE_UNIT, intensiveCareUnit)
                .or(counted(IntensiveCare.VENTILATOR, ventilator))
                .or(counted(IntensiveCare.ECMO, ecmo));
    }

    private Truth counted(IntensiveCare treatment, Truth needed) {
        return Truth.of(severe.contains(treatment)).and(needed);
    }

    /**
     * The treatment that makes a case severe.
     *
     * @return what counts, at least one
     */
    public Set<IntensiveCare> severeTreatment() {
        return severe;
    }

    /**
     * Who defines what is severe.
     *
     * @return the source
     */
    public Citation severeCitation() {
        return severeCitation;
    }

    /**
     * Where the degrees by saturation are written.
     *
     * @return the source
     */
    public Citation saturationCitation() {
        return CLINICAL_GUIDE;
    }
}
