package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.institution.Prefecture;
import org.hersys.law.Citation;
import org.hersys.law.Edition;
import org.hersys.law.Provenance;
import org.hersys.law.Provision;
import org.hersys.law.Sources;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * Until when a daily report is to be there, by prefecture and channel (都道府県・報告経路別の報告期限).
 *
 * <p>By HER-SYS until 24:00 of the day; by fax as the prefecture says. Only three prefectures' hours for the fax were found in
 * public sources; where none is known, nothing is late. To be late is a warning, and no reason to refuse. Immutable; each method
 * that adds something returns new deadlines.
 */
public final class DailyReportDeadlines implements Edition {

    private static final DailyReportDeadlines STANDARD = new DailyReportDeadlines(Map.of(), Map.of())
            .with(ReportChannel.HERSYS, DailyReportDeadline.endOfDay(asked("長崎県", "https://www.pref.nagasaki.jp/")))
            .with(
                    Prefecture.NAGASAKI,
                    ReportChannel.FAX,
                    DailyReportDeadline.sameDay(LocalTime.of(17, 0), asked("長崎県", "https://www.pref.nagasaki.jp/")))
            .with(
                    Prefecture.OKAYAMA,
                    ReportChannel.FAX,
                    DailyReportDeadline.nextDay(
                            LocalTime.of(10, 0), asked("岡山県", "https://www.pref.okayama.jp/page/810855.html")))
            .with(
                    Prefecture.SHIZUOKA,
                    ReportChannel.FAX,
                    DailyReportDeadline.nextDay(
                            LocalTime.of(9, 0),
                            asked("静岡県", "https://www.pref.shizuoka.jp/kenkofukushi/covid19/1003081/1046571.html")));

    private static final BilingualText NAME =
            BilingualText.of("報告経路別・都道府県別の報告期限", "deadlines by channel and prefecture");

    private static final BilingualText NOWHERE_ELSE = BilingualText.of(
            "「{0}」の期限が分かっているのは{1}のみ。他の都道府県では期限を過ぎたものとして扱わない。",
            "{0}: the deadline is known in {1} only; elsewhere nothing is late.");

    private static final BilingualText NOWHERE =
            BilingualText.of("「{0}」の期限は分かっていない。期限を過ぎたものとして扱わない。", "{0}: no deadline is known; nothing is late.");

    private static final BilingualText EVERYWHERE = BilingualText.of("全国", "nationwide");

    private static final BilingualText RULE = BilingualText.of("{0}・{1}：{2}", "{0}, {1}: {2}");

    private final Map<ReportChannel, DailyReportDeadline> everywhere;
    private final Map<Prefecture, Map<ReportChannel, DailyReportDeadline>> byPrefecture;

    private DailyReportDeadlines(
            Map<ReportChannel, DailyReportDeadline> everywhere,
            Map<Prefecture, Map<ReportChannel, DailyReportDeadline>> byPrefecture) {
        this.everywhere = everywhere;
        this.byPrefecture = byPrefecture;
    }

    private static Citation asked(String prefecture, String source) {
        return Citation.of(prefecture + "「新型コロナウイルス感染症陽性者の日次報告」", Provenance.PUBLIC)
                .readAt(source);
    }

    /**
     * The deadlines that public sources tell.
     *
     * @return HER-SYS everywhere, and the fax in Nagasaki, Okayama and Shizuoka
     */
    public static DailyReportDeadlines standard() {
        return STANDARD;
    }

    /**
     * These deadlines with that of a channel in all prefectures that have none of their own.
     *
     * @param channel the channel
     * @param deadline until when
     * @return new deadlines
     */
    public DailyReportDeadlines with(ReportChannel channel, DailyReportDeadline deadline) {
        return new DailyReportDeadlines(put(everywhere, channel, deadline), byPrefecture);
    }

    /**
     * These deadlines with that of a channel in one prefecture.
     *
     * @param prefecture the prefecture
     * @param channel the channel
     * @param deadline until when
     * @return new deadlines
     */
    public DailyReportDeadlines with(Prefecture prefecture, ReportChannel channel, DailyReportDeadline deadline) {
        var changed = new EnumMap<Prefecture, Map<ReportChannel, DailyReportDeadline>>(Prefecture.class);
        changed.putAll(byPrefecture);
        changed.put(prefecture, put(byPrefecture.getOrDefault(prefecture, Map.of()), channel, deadline));
        return new DailyReportDeadlines(everywhere, changed);
    }

    private static Map<ReportChannel, DailyReportDeadline> put(
            Map<ReportChannel, DailyReportDeadline> deadlines, ReportChannel channel, DailyReportDeadline deadline) {
        var changed = new EnumMap<ReportChannel, DailyReportDeadline>(ReportChannel.class);
        changed.putAll(deadlines);
        changed.put(channel, requireNonNull(deadline, "deadline"));
        return changed;
    }

    @Override
    public String id() {
        return "daily-report-deadlines";
    }

    @Override
    public BilingualText name() {
        return NAME;
    }

    /** That of the first deadline; each has its own. */
    @Override
    public Citation citation() {
        return provisions().stream()
                .map(Provision::citation)
                .findFirst()
                .orElseGet(() -> Sources.provisional("報告期限を定めない。"));
    }

    /** Each deadline, those of the nation first. */
    @Override
    public List<Provision> provisions() {
        var provisions = new ArrayList<Provision>();
        everywhere.forEach(
                (channel, deadline) -> provisions.add(provision(channel.name(), EVERYWHERE, channel, deadline)));
        byPrefecture.forEach((prefecture, deadlines) -> deadlines.forEach((channel, deadline) -> provisions.add(
                provision(channel.name() + "_" + prefecture.code(), prefecture.label(), channel, deadline))));
        return List.copyOf(provisions);
    }

    private static Provision provision(
            String code, BilingualText where, ReportChannel channel, DailyReportDeadline deadline) {
        return new Provision(code, RULE.with(where, channel.label(), deadline.label()), deadline.citation());
    }

    /** The channels of which a deadline is not known everywhere. */
    @Override
    public List<BilingualText> openPoints() {
        return Stream.of(ReportChannel.values())
                .filter(channel -> Stream.of(Prefecture.values())
                        .anyMatch(prefecture -> in(prefecture, channel).isEmpty()))
                .map(this::notKnown)
                .toList();
    }

    private BilingualText notKnown(ReportChannel channel) {
        var known = byPrefecture.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(channel))
                .map(entry -> entry.getKey().label())
                .toList();
        return known.isEmpty()
                ? NOWHERE.with(channel.label())
                : NOWHERE_ELSE.with(channel.label(), BilingualText.join(known, "・", ", "));
    }

    /**
     * The deadline of a channel in a prefecture.
     *
     * @param prefecture the prefecture
     * @param channel the channel
     * @return the deadline, or empty if none is known
     */
    public Optional<DailyReportDeadline> in(Prefecture prefecture, ReportChannel channel) {
        return Optional.ofNullable(
                        byPrefecture.getOrDefault(prefecture, Map.of()).get(channel))
                .or(() -> Optional.ofNullable(everywhere.get(channel)));
    }

    /**
     * Whether figures came too late.
     *
     * @param prefecture where
     * @param day the day that was counted
     * @param channel how they came
     * @param at when they came
     * @return the warning {@code REPORT_LATE}, or empty if they were in time or no deadline is known
     */
    public Optional<Problem> late(Prefecture prefecture, LocalDate day, ReportChannel channel, Instant at) {
        return in(prefecture, channel)
                .filter(deadline -> at.isAfter(deadline.of(day)))
                .map(deadline -> Problem.ofWhole(ProblemCode.REPORT_LATE, deadline.on(day)));
    }

    /**
     * Whether a line of a report came too late: what somebody enters of their own by the opening of the sheet, so that it is
     * never late because midnight passed while they typed, and a fax by its receipt.
     *
     * @param prefecture where
     * @param sheet the sheet, whose date is the day that was counted
     * @param line the line
     * @return the warning {@code REPORT_LATE}, or empty if it was in time or no deadline is known
     */
    public Optional<Problem> late(Prefecture prefecture, DailyReportSheet sheet, DailyReportLine line) {
        return late(prefecture, sheet.date(), line.channel(), line.receivedAt().orElseGet(sheet::openedAt));
    }
}
