package org.hersys.release;

import static org.hersys.diagnosis.TestMethod.ANTIGEN_QUALITATIVE;
import static org.hersys.diagnosis.TestMethod.NUCLEIC_ACID_AMPLIFICATION;

import java.time.LocalDate;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;

/**
 * How long close contacts of persons with COVID-19 waited (濃厚接触者の待機期間): every edition.
 *
 * <p>The only place where that law is written. A new edition is one constant and one line of the timeline.
 */
public final class ContactRules {

    private static final Citation TEN = announced(2022, 1, 14).readAt("https://indonesia-news.biz/?p=47930");
    private static final Citation SEVEN = announced(2022, 1, 28).readAt("https://s-i-a.or.jp/id/news/741");
    private static final Citation SEVEN_FOR_ESSENTIAL_WORKERS =
            SEVEN.readAt("https://genpaku.jp/n/clinical-questions/xbrthy3pvi");
    private static final Citation FIVE = announced(2022, 7, 22).readAt("https://hsabu.com/2022/07/23/");
    private static final Citation ENDED = Citation.of("新型コロナウイルス感染症の感染症法上の位置付け変更後の療養期間の考え方等について", Provenance.PUBLIC)
            .numbered("事務連絡")
            .dated(LocalDate.of(2023, 4, 14))
            .readAt("https://rodo.co.jp/news/148838");

    /** Two kits, the second on a later day than the first. */
    private static final NegativeTestSeries KITS_ON_TWO_DAYS =
            NegativeTestSeries.two(Span.dayNumber(1), ANTIGEN_QUALITATIVE);

    private static final ContactRule FOURTEEN_DAYS = ContactRule.waiting("contact-14-days", name(14), TEN, 14)
            .open("14日間の待機がいつ始まったかは確認できていない。", "Since when contacts waited 14 days has not been found.");

    private static final ContactRule TEN_DAYS = ContactRule.waiting("contact-10-days", name(10), TEN, 10)
            .shortenedBy(new ContactRule.Shortening(
                    true, Span.dayNumber(6), NegativeTestSeries.one(NUCLEIC_ACID_AMPLIFICATION), TEN))
            .open(
                    "社会機能維持者の検査は「PCR検査など」とされる。検査キットによる場合の回数と日は確認できていない。",
                    "Essential workers were tested \"by PCR or the like\" on day 6; how often and when by kit has not been found.");

    private static final ContactRule SEVEN_DAYS = ContactRule.waiting("contact-7-days", name(7), SEVEN, 7)
            .shortenedBy(
                    new ContactRule.Shortening(true, Span.dayNumber(4), KITS_ON_TWO_DAYS, SEVEN_FOR_ESSENTIAL_WORKERS))
            .open(
                    "2022年春には社会機能維持者以外の者も自費の検査キットで短縮できたが、その開始日は確認できていないため扱わない。",
                    "In spring 2022 others than essential workers too could shorten the waiting by kits at their own expense;"
                            + " since when has not been found, so it is not modelled.");

    private static final ContactRule FIVE_DAYS = ContactRule.waiting("contact-5-days", name(5), FIVE, 5)
            .shortenedBy(new ContactRule.Shortening(
                    false,
                    Span.dayNumber(2),
                    KITS_ON_TWO_DAYS,
                    FIVE.readAt("https://www.pref.ishikawa.lg.jp/kansen/kikantansyuku.html")))
            .open(
                    "3日目より後に2回の陰性を確認した場合は、2回目の検査の日から解除できるものとして扱う。",
                    "Where the two negative tests come later than days 2 and 3, waiting is taken to end on the day of the second.");

    private static final ContactRule NO_WAITING =
            ContactRule.free("contact-none", BilingualText.of("待機なし", "No waiting"), ENDED);

    /** The law as it was: a new edition is one constant above and one line here. */
    private static final Timeline<ContactRule> STANDARD = Timeline.startingWith(FOURTEEN_DAYS)
            .from(LocalDate.of(2022, 1, 14), TEN_DAYS)
            .from(LocalDate.of(2022, 1, 28), SEVEN_DAYS)
            .from(LocalDate.of(2022, 7, 22), FIVE_DAYS)
            .from(LocalDate.of(2023, 5, 8), NO_WAITING)
            .build();

    private ContactRules() {}

    /**
     * All editions.
     *
     * @return the rule of each day; the day is that of judgement
     */
    public static Timeline<ContactRule> standard() {
        return STANDARD;
    }

    private static BilingualText name(int days) {
        return BilingualText.of("濃厚接触者の待機期間（{0}日間）", "Waiting of contacts ({0} days)")
                .with(days);
    }

    private static Citation announced(int year, int month, int day) {
        return Citation.of("濃厚接触者の待機期間の見直し", Provenance.PUBLIC).dated(LocalDate.of(year, month, day));
    }
}
