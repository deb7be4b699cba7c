package org.hersys.release;

import java.time.LocalDate;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Provision;
import org.hersys.law.Sources;
import org.hersys.text.BilingualText;

/** The circulars on release (退院・療養解除に関する通知), and how all of them are read. */
final class ReleaseSources {

    static final Citation FEBRUARY_2020 = discharge(2020, 2, 3).readAt("https://medical.jiji.com/news/27803");
    static final Citation TWELVE_AND_A_HALF_DAYS = Citation.of("無症状病原体保有者の退院の取扱いに関する事務連絡", Provenance.PUBLIC)
            .numbered("事務連絡")
            .dated(LocalDate.of(2020, 2, 6))
            .readAt("https://www.yayafa.com/49522/");
    static final Citation SHORTER_STAY =
            discharge(2020, 2, 18).numbered("健感発0218第3号").readAt("https://iimono.town/topic/life/47884/3");
    static final Citation SHORTER_STAY_WITHOUT_SYMPTOMS = SHORTER_STAY.readAt("https://www.yayafa.com/49522/");
    static final Citation HOTEL_AND_HOME = discharge(2020, 4, 2).readAt("https://medical.jiji.com/news/32547");
    static final Citation FOURTEEN_DAYS = discharge(2020, 5, 29).readAt("https://medical.jiji.com/news/32547");
    static final Citation FOURTEEN_DAYS_WITHOUT_SYMPTOMS = FOURTEEN_DAYS.readAt("https://medical.jiji.com/news/32997");
    static final Citation TEN_DAYS = discharge(2020, 6, 12).readAt("https://news.ntv.co.jp/category/society/660789");
    static final Citation TEN_DAYS_OR_TESTS = TEN_DAYS.readAt("https://medical.jiji.com/news/32997");
    static final Citation VENTILATED =
            discharge(2021, 2, 25).readAt("https://www.pref.miyagi.jp/site/covid-19/taiinnkijyun.html");
    static final Citation SEVEN_DAYS_WITHOUT_SYMPTOMS = Citation.of(
                    "新型コロナウイルス感染症の感染急拡大が確認された場合の対応について", Provenance.PUBLIC)
            .numbered("事務連絡（令和4年1月5日、令和4年1月28日一部改正）")
            .dated(LocalDate.of(2022, 1, 28))
            .readAt("https://www.pref.miyagi.jp/site/covid-19/taiinnkijyun.html");
    static final Citation SEVEN_DAYS = Citation.of("新型コロナウイルス感染症の患者に対する療養期間等の見直しについて", Provenance.PUBLIC)
            .numbered("事務連絡")
            .dated(LocalDate.of(2022, 9, 7))
            .readAt("https://switch-bbhp.com/free/corona");
    static final Citation UNCHANGED_IN_HOSPITAL = SEVEN_DAYS.readAt("https://www.okajimanaika.com/news/543/");
    static final Citation CLASS_FIVE = Citation.of("新型コロナウイルス感染症の感染症法上の位置付け変更後の療養期間の考え方等について", Provenance.PUBLIC)
            .numbered("事務連絡")
            .dated(LocalDate.of(2023, 4, 14))
            .readAt("https://cbnews.jp/news/entry/20230414144234");

    static final Provision COUNTING = new Provision(
            "COUNTING",
            BilingualText.of(
                    "発症日（無症状者は検体採取日）を0日目とし、「N日間経過」した場合はN+1日目から解除できる。時刻が確定できる場合は24時間を1日として数えてよい（240時間＝10日間）。",
                    "The day of onset (without symptoms: of the specimen) is day 0; after N days release is possible from day"
                            + " N+1. Where the hour is known, a day may be counted as 24 hours (240 hours are 10 days)."),
            SEVEN_DAYS.at("Q&A（2022年9月13日改正）").readAt("https://www.iryoken.co.jp/contents/new/detail---id-2440.html"));

    static final Provision DAYS_FOR_HOURS = new Provision(
            "DAYS_FOR_HOURS",
            BilingualText.of(
                    "時刻が分からない場合、24時間は1日、72時間は3日として数え、端数は切り上げる。",
                    "Where the hour is not known, 24 hours count as one day and 72 hours as three, rounded up."),
            Sources.provisional("日付のみが分かる場合の時間の数え方は確認できていない"));

    static final Provision FALLING_ILL_LATER = new Provision(
            "FALLING_ILL_LATER",
            BilingualText.of(
                    "無症状者が療養中に発症した場合は、その発症日から有症状者の基準による。",
                    "Who falls ill during recuperation follows, from that onset on, the criteria for persons with symptoms."),
            SEVEN_DAYS_WITHOUT_SYMPTOMS);

    static final Provision ALREADY_ILL =
            alreadyIll(Sources.provisional("適用前に発症した者の取扱いは2022年9月7日の見直しについてのみ確認できたため、他の版も同じ扱いとする"));
    static final Provision ALREADY_ILL_ATTESTED = alreadyIll(SEVEN_DAYS);

    private ReleaseSources() {}

    private static Citation discharge(int year, int month, int day) {
        return Citation.of("感染症の予防及び感染症の患者に対する医療に関する法律における新型コロナウイルス感染症患者の退院及び就業制限の取扱いについて", Provenance.PUBLIC)
                .dated(LocalDate.of(year, month, day));
    }

    private static Provision alreadyIll(Citation citation) {
        return new Provision(
                "ALREADY_ILL",
                BilingualText.of(
                        "判断日に適用されている基準を、その適用前に発症した者にも用いる。",
                        "The criteria in force on the day of judgement also apply to those who fell ill before they began."),
                citation);
    }
}
