package org.hersys.release;

import static org.hersys.diagnosis.TestMethod.ANTIGEN_QUALITATIVE;
import static org.hersys.diagnosis.TestMethod.ANTIGEN_QUANTITATIVE;
import static org.hersys.diagnosis.TestMethod.NUCLEIC_ACID_AMPLIFICATION;
import static org.hersys.release.RecuperationPlace.ELDERLY_FACILITY;
import static org.hersys.release.RecuperationPlace.HOME;
import static org.hersys.release.RecuperationPlace.HOSPITAL;
import static org.hersys.release.RecuperationPlace.HOTEL;
import static org.hersys.release.ReleaseEvent.ONSET;
import static org.hersys.release.ReleaseEvent.RECUPERATION_START;
import static org.hersys.release.ReleaseEvent.RELIEF;
import static org.hersys.release.ReleaseEvent.SPECIMEN;
import static org.hersys.release.ReleaseGroup.asymptomatic;
import static org.hersys.release.ReleaseGroup.everyone;
import static org.hersys.release.ReleaseGroup.symptomatic;
import static org.hersys.release.Span.dayNumber;
import static org.hersys.release.Span.days;
import static org.hersys.release.Span.hours;

import java.time.LocalDate;
import java.util.List;
import org.hersys.law.Citation;
import org.hersys.law.Sources;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;

/**
 * When persons with COVID-19 were released (新型コロナウイルス感染症の退院・療養解除の基準): every edition since 2020-02-03.
 *
 * <p>The only place where that law is written. A new edition is one constant and one line of the timeline. The sources are
 * the circulars as public pages quote them; what they leave open is said by each edition.
 */
public final class ReleaseRules {

    private static final NegativeTestSeries TWICE_12_HOURS_APART =
            NegativeTestSeries.two(hours(12), NUCLEIC_ACID_AMPLIFICATION);
    private static final NegativeTestSeries TWICE_24_HOURS_APART =
            NegativeTestSeries.two(hours(24), NUCLEIC_ACID_AMPLIFICATION);
    private static final NegativeTestSeries TWICE_NAT_OR_QUANTITATIVE =
            NegativeTestSeries.two(hours(24), NUCLEIC_ACID_AMPLIFICATION, ANTIGEN_QUANTITATIVE);

    private static final BilingualText FEVERLESS = BilingualText.of(
            "この版の症状軽快は「37.5度以上の発熱が24時間なく、呼吸器症状が改善傾向であること」をいい、それを満たした時を軽快日時とする。初回検査が陽性の場合の再検査（48時間後）は扱わない。",
            "Relief of symptoms here means 24 hours without fever of 37.5 °C and improving respiratory symptoms; the moment when"
                    + " that is reached is given. The repetition of a positive first test (after 48 hours) is not modelled.");
    private static final BilingualText FROM_DAY_SIX = BilingualText.of(
            "無症状者の「6日間が経過した後」の検査は、6日目以後の検査と読んでいる。",
            "For persons without symptoms, tests \"after 6 days\" are read as tests from day 6 on.");
    private static final BilingualText QUANTITATIVE = BilingualText.of(
            "「核酸増幅法等の検査」には抗原定量検査を含むものとして扱う。",
            "\"Tests such as nucleic acid amplification\" are taken to include the quantitative antigen test.");

    private static final ReleasePath NOT_VENTILATED_TIME =
            symptomaticTime(symptomatic().notVentilated(), 10, ReleaseSources.TEN_DAYS);
    private static final ReleasePath NOT_VENTILATED_TESTS = ReleasePath.of(
                    "SYMPTOMATIC_TESTS", symptomatic().notVentilated(), ReleaseSources.TEN_DAYS_OR_TESTS)
            .tested(TWICE_NAT_OR_QUANTITATIVE, hours(24), RELIEF);
    private static final ReleasePath VENTILATED_TIME = ReleasePath.of(
                    "VENTILATED_TIME", symptomatic().ventilated(), ReleaseSources.VENTILATED)
            .after(days(15), ONSET)
            .after(hours(72), RELIEF);
    private static final ReleasePath VENTILATED_TESTS = ReleasePath.of(
                    "VENTILATED_TESTS", symptomatic().ventilated(), ReleaseSources.VENTILATED)
            .relievedBeforeDay(20)
            .tested(TWICE_NAT_OR_QUANTITATIVE, hours(24), RELIEF);

    private static final ReleaseRule NONE = ReleaseRule.of(
                    "release-none",
                    BilingualText.of("解除の基準を確認できない期間", "No criteria known"),
                    Sources.provisional("2020年2月3日より前の退院の基準は確認できていない"),
                    List.of())
            .open(
                    "2020年2月3日より前は、呼吸器症状が改善し37.5度以上の発熱が24時間以上なければ退院できたと報じられているが、文書を確認できていない。",
                    "Before 2020-02-03 patients are reported to have been discharged after 24 hours without fever of 37.5 °C and"
                            + " with improving respiratory symptoms; the document has not been seen.");

    private static final ReleaseRule R_2020_02_03 = february(
            "2020-02-03",
            ReleaseSources.FEBRUARY_2020,
            ReleaseSources.FEBRUARY_2020,
            days(10),
            ReleaseSources.FEBRUARY_2020);

    private static final ReleaseRule R_2020_02_06 = february(
            "2020-02-06",
            ReleaseSources.TWELVE_AND_A_HALF_DAYS,
            ReleaseSources.FEBRUARY_2020,
            hours(12 * 24 + 12),
            ReleaseSources.TWELVE_AND_A_HALF_DAYS);

    private static final ReleaseRule R_2020_02_18 = february(
            "2020-02-18",
            ReleaseSources.SHORTER_STAY,
            ReleaseSources.SHORTER_STAY,
            hours(48),
            ReleaseSources.SHORTER_STAY_WITHOUT_SYMPTOMS);

    private static final ReleaseRule R_2020_04_02 = edition(
                    "2020-04-02",
                    ReleaseSources.HOTEL_AND_HOME,
                    ReleasePath.of("SYMPTOMATIC_TESTS", symptomatic(), ReleaseSources.HOTEL_AND_HOME)
                            .tested(TWICE_24_HOURS_APART, hours(24), RELIEF),
                    ReleasePath.of(
                                    "ASYMPTOMATIC_TESTS",
                                    asymptomatic(),
                                    Sources.provisional("無症状者の検査の時期は確認できていないため、初回は従前の48時間後、間隔は有症状者と同じ24時間とする"))
                            .tested(TWICE_24_HOURS_APART, hours(48), RECUPERATION_START),
                    ReleasePath.of("HOTEL_OR_HOME_TIME", everyone().in(HOTEL, HOME), ReleaseSources.HOTEL_AND_HOME)
                            .after(days(14), RECUPERATION_START))
            .open("無症状者の検査の時期は確認できていない。", "When persons without symptoms were to be tested has not been found.")
            .open(
                    "宿泊療養・自宅療養の14日間は医療体制が厳しい地域の取扱いとされ、2020年5月1日ごろからとする情報もある。",
                    "The 14 days in a hotel or at home were for regions short of beds; some date them from about 2020-05-01.");

    private static final ReleaseRule R_2020_05_29 = edition(
                    "2020-05-29",
                    ReleaseSources.FOURTEEN_DAYS,
                    symptomaticTime(symptomatic(), 14, ReleaseSources.FOURTEEN_DAYS),
                    ReleasePath.of("SYMPTOMATIC_TESTS", symptomatic(), ReleaseSources.FOURTEEN_DAYS)
                            .relievedBeforeDay(10)
                            .tested(TWICE_24_HOURS_APART, hours(24), RELIEF),
                    asymptomaticTime(14, ReleaseSources.FOURTEEN_DAYS_WITHOUT_SYMPTOMS))
            .open(
                    "「発症から10日以内に改善した場合」は、10日目より前に軽快した場合と読んでいる。",
                    "\"Relieved within 10 days from onset\" is read as relieved before day 10.")
            .open(
                    "無症状者にも検査による解除があったとする情報があるが、内容を確認できていない。",
                    "Persons without symptoms may also have been released by tests; how has not been found.");

    private static final ReleaseRule R_2020_06_12 = edition(
                    "2020-06-12",
                    ReleaseSources.TEN_DAYS,
                    symptomaticTime(symptomatic(), 10, ReleaseSources.TEN_DAYS),
                    ReleasePath.of("SYMPTOMATIC_TESTS", symptomatic(), ReleaseSources.TEN_DAYS_OR_TESTS)
                            .tested(TWICE_24_HOURS_APART, hours(24), RELIEF),
                    asymptomaticTime(10, ReleaseSources.TEN_DAYS),
                    asymptomaticTests(TWICE_24_HOURS_APART))
            .open(FROM_DAY_SIX);

    private static final ReleaseRule R_2021_02_25 = edition(
                    "2021-02-25",
                    ReleaseSources.VENTILATED,
                    NOT_VENTILATED_TIME,
                    NOT_VENTILATED_TESTS,
                    VENTILATED_TIME,
                    VENTILATED_TESTS,
                    asymptomaticTime(10, ReleaseSources.TEN_DAYS),
                    asymptomaticTests(TWICE_NAT_OR_QUANTITATIVE))
            .open(FROM_DAY_SIX)
            .open(QUANTITATIVE);

    private static final ReleaseRule R_2022_01_28 = edition(
                    "2022-01-28",
                    ReleaseSources.SEVEN_DAYS_WITHOUT_SYMPTOMS,
                    NOT_VENTILATED_TIME,
                    NOT_VENTILATED_TESTS,
                    VENTILATED_TIME,
                    VENTILATED_TESTS,
                    asymptomaticTime(7, ReleaseSources.SEVEN_DAYS_WITHOUT_SYMPTOMS))
            .open(QUANTITATIVE)
            .open(
                    "無症状者の検査による解除（6日目以後に2回）が存続したかは確認できていない。存続しないものとして扱う。",
                    "Whether two tests from day 6 on still released persons without symptoms has not been found; they are"
                            + " taken not to.");

    private static final ReleaseRule R_2022_09_07 = edition(
                    "2022-09-07",
                    ReleaseSources.SEVEN_DAYS,
                    ReleasePath.of(
                                    "HOTEL_OR_HOME_TIME",
                                    symptomatic().notVentilated().in(HOTEL, HOME),
                                    ReleaseSources.SEVEN_DAYS)
                            .after(days(7), ONSET)
                            .after(hours(24), RELIEF),
                    ReleasePath.of(
                                    "HOSPITAL_OR_FACILITY_TIME",
                                    symptomatic().notVentilated().in(HOSPITAL, ELDERLY_FACILITY),
                                    ReleaseSources.SEVEN_DAYS)
                            .after(days(10), ONSET)
                            .after(hours(72), RELIEF),
                    ReleasePath.of(
                                    "HOSPITAL_OR_FACILITY_TESTS",
                                    symptomatic().notVentilated().in(HOSPITAL, ELDERLY_FACILITY),
                                    ReleaseSources.UNCHANGED_IN_HOSPITAL)
                            .tested(TWICE_NAT_OR_QUANTITATIVE, hours(24), RELIEF),
                    VENTILATED_TIME,
                    VENTILATED_TESTS,
                    asymptomaticTime(7, ReleaseSources.SEVEN_DAYS),
                    ReleasePath.of("ASYMPTOMATIC_KIT", asymptomatic(), ReleaseSources.SEVEN_DAYS)
                            .after(days(5), SPECIMEN)
                            .tested(NegativeTestSeries.one(ANTIGEN_QUALITATIVE), dayNumber(5), SPECIMEN))
            .open(QUANTITATIVE)
            .open(
                    "入院中・高齢者施設入所中の者は「従来どおり」とされるため、2回の陰性確認による解除も存続するものとして扱う。宿泊療養・自宅療養については、存続を確認できないため扱わない。",
                    "In hospitals and facilities for the elderly all is said to stay as it was, so two negative tests are taken to"
                            + " release there still; in a hotel or at home that could not be confirmed, so they do not.")
            .open(
                    "5日目より後の検査キットによる陰性も認めるものとして扱う。検査キット以外の検査を用いてよいかは確認できていない。",
                    "A negative kit after day 5 is taken to count as well. Whether another test may stand for the kit has not been"
                            + " found.");

    private static final ReleaseRule R_2023_05_08 = edition(
                    "2023-05-08",
                    ReleaseSources.CLASS_FIVE,
                    ReleasePath.of("SYMPTOMATIC_TIME", symptomatic(), ReleaseSources.CLASS_FIVE)
                            .after(days(5), ONSET)
                            .after(hours(24), RELIEF),
                    asymptomaticTime(5, ReleaseSources.CLASS_FIVE))
            .asRecommendation();

    /** The law as it was: a new edition is one constant above and one line here. */
    private static final Timeline<ReleaseRule> STANDARD = Timeline.startingWith(NONE)
            .from(LocalDate.of(2020, 2, 3), R_2020_02_03)
            .from(LocalDate.of(2020, 2, 6), R_2020_02_06)
            .from(LocalDate.of(2020, 2, 18), R_2020_02_18)
            .from(LocalDate.of(2020, 4, 2), R_2020_04_02)
            .from(LocalDate.of(2020, 5, 29), R_2020_05_29)
            .from(LocalDate.of(2020, 6, 12), R_2020_06_12)
            .from(LocalDate.of(2021, 2, 25), R_2021_02_25)
            .from(LocalDate.of(2022, 1, 28), R_2022_01_28)
            .from(LocalDate.of(2022, 9, 7), R_2022_09_07)
            .from(LocalDate.of(2023, 5, 8), R_2023_05_08)
            .build();

    private ReleaseRules() {}

    /**
     * All editions.
     *
     * @return the rule of each day; the day is that of judgement
     */
    public static Timeline<ReleaseRule> standard() {
        return STANDARD;
    }

    private static ReleaseRule february(
            String date, Citation citation, Citation relief, Span stayWithoutSymptoms, Citation stay) {
        return edition(
                        date,
                        citation,
                        ReleasePath.of("SYMPTOMATIC_TESTS", symptomatic(), relief)
                                .tested(TWICE_12_HOURS_APART, hours(48), RELIEF),
                        ReleasePath.of("ASYMPTOMATIC_TESTS", asymptomatic(), stay)
                                .tested(TWICE_12_HOURS_APART, stayWithoutSymptoms, RECUPERATION_START))
                .open(FEVERLESS);
    }

    private static ReleasePath symptomaticTime(ReleaseGroup group, int days, Citation citation) {
        return ReleasePath.of("SYMPTOMATIC_TIME", group, citation)
                .after(days(days), ONSET)
                .after(hours(72), RELIEF);
    }

    private static ReleasePath asymptomaticTime(int days, Citation citation) {
        return ReleasePath.of("ASYMPTOMATIC_TIME", asymptomatic(), citation).after(days(days), SPECIMEN);
    }

    private static ReleasePath asymptomaticTests(NegativeTestSeries series) {
        return ReleasePath.of("ASYMPTOMATIC_TESTS", asymptomatic(), ReleaseSources.TEN_DAYS)
                .tested(series, dayNumber(6), SPECIMEN);
    }

    private static ReleaseRule edition(String date, Citation citation, ReleasePath... paths) {
        var name = BilingualText.of("退院・療養解除の基準（{0}版）", "Release criteria of {0}")
                .with(MomentText.of(LocalDate.parse(date)));
        return ReleaseRule.of("release-" + date, name, citation, List.of(paths))
                .remarked(ReleaseSources.COUNTING)
                .remarked(ReleaseSources.DAYS_FOR_HOURS)
                .remarked(ReleaseSources.FALLING_ILL_LATER)
                .remarked(date.equals("2022-09-07") ? ReleaseSources.ALREADY_ILL_ATTESTED : ReleaseSources.ALREADY_ILL);
    }
}
