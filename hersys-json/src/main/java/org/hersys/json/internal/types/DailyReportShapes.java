package org.hersys.json.internal.types;

import java.util.EnumMap;
import java.util.Optional;
import org.hersys.dailyreport.CarriedIn;
import org.hersys.dailyreport.CarryOver;
import org.hersys.dailyreport.CarryOverId;
import org.hersys.dailyreport.CarryOverReason;
import org.hersys.dailyreport.DailyCounts;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportId;
import org.hersys.dailyreport.DailyReportLine;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.dailyreport.FollowUpCentre;
import org.hersys.dailyreport.FollowUpCentreId;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.ReportChannel;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.dailyreport.ReportingUnitKind;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.ListShape;
import org.hersys.json.internal.shape.Member;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.NumberShape;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.shape.TextShape;
import org.hersys.person.AgeBracket;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.usecase.DailyReportConfirmation;
import org.hersys.usecase.DailyReportReceipt;

/** The daily report by age bracket (日次報告). */
final class DailyReportShapes {

    private static final BilingualText NOT_THE_SUM =
            BilingualText.of("合計は14区分の人数の和です。", "The total is the sum of the fourteen brackets.");
    private static final BilingualText NOT_REPORTED = BilingualText.of(
            "reported は内訳と調整分の和です。", "What is reported is the sum of the lines and what is carried in.");
    private static final BilingualText LINE_FORM = BilingualText.of(
            "FAX・電話による内訳には医療機関（standingFor）と受付日時（receivedAt）が必要で、ほかの内訳には指定できません。",
            "A line by fax or telephone names the institution and when it came; other lines have neither.");
    private static final BilingualText NOT_ZERO =
            BilingualText.of("0以外の整数を指定してください。", "Give a whole number other than 0.");

    private static final BilingualText ONE_ACCOUNT = BilingualText.of(
            "医療機関（institution）と保健所（centre）のいずれか一方のIDを指定してください。", "Name either the institution or the health centre.");
    private static final int LONGEST_NAME = 200;

    static final Shape<DailyReportId> ID = PersonShapes.UUID_TEXT.as(DailyReportId::value, DailyReportId::of);
    static final Shape<DailyReportSheetId> SHEET_ID =
            PersonShapes.UUID_TEXT.as(DailyReportSheetId::value, DailyReportSheetId::of);
    static final Shape<CarryOverId> CARRY_OVER_ID = PersonShapes.UUID_TEXT.as(CarryOverId::value, CarryOverId::of);
    static final Shape<FollowUpCentreId> FOLLOW_UP_CENTRE_ID =
            TextShape.of(FollowUpCentreId::value, FollowUpCentreId::parse).pattern(ActorShapes.ID_PATTERN);

    private static final Shape<Integer> AMOUNT = NumberShape.of(-DailyCounts.HIGHEST, DailyCounts.HIGHEST);

    static final ObjectShape<DailyCounts> COUNTS = counts();
    static final ObjectShape<ReportingUnit> UNIT = unit();
    static final ObjectShape<Jurisdiction> JURISDICTION = jurisdiction();
    static final ObjectShape<DailyReportLine> LINE = line();
    static final ObjectShape<CarriedIn> CARRIED_IN = carriedIn();
    static final ObjectShape<CarryOver> CARRY_OVER = carryOver();
    static final ObjectShape<DailyReportContent> CONTENT = content();
    static final ObjectShape<DailyReportSheet> SHEET = sheet();
    static final ObjectShape<DailyReport> REPORT = report();
    static final ObjectShape<FollowUpCentre> FOLLOW_UP_CENTRE = followUpCentre();
    static final ObjectShape<DailyReportConfirmation> CONFIRMATION = confirmation();
    static final ObjectShape<DailyReportReceipt> RECEIPT = receipt();

    private DailyReportShapes() {}

    private static ObjectShape<FollowUpCentre> followUpCentre() {
        var members =
                Members.<FollowUpCentre>of("FollowUpCentre", BilingualText.of("健康フォローアップセンター", "follow-up centre"));
        var id = members.required("id", FOLLOW_UP_CENTRE_ID, FollowUpCentre::id);
        var name = members.required("name", ResultShapes.line(LONGEST_NAME), FollowUpCentre::name);
        var prefecture = members.required("prefecture", PersonShapes.PREFECTURE, FollowUpCentre::prefecture);
        var institution = members.optional("institution", ActorShapes.INSTITUTION_ID, FollowUpCentre::institution);
        var centre = members.optional("centre", ActorShapes.CENTRE_ID, FollowUpCentre::centre);
        return members.readBy(given -> {
            var byInstitution = given.find(institution)
                    .map(account -> FollowUpCentre.of(given.the(id), given.the(name), given.the(prefecture), account));
            var byCentre = given.find(centre)
                    .map(account -> FollowUpCentre.of(given.the(id), given.the(name), given.the(prefecture), account));
            return byInstitution.isPresent() == byCentre.isPresent()
                    ? Outcome.refused(Problem.ofWhole(ProblemCode.VALUE_INVALID, ONE_ACCOUNT))
                    : Outcome.accepted(byInstitution.or(() -> byCentre).orElseThrow());
        });
    }

    private static ObjectShape<DailyReportConfirmation> confirmation() {
        var members = Members.<DailyReportConfirmation>of(
                "DailyReportConfirmation", BilingualText.of("日次報告の確認画面", "confirmation of a daily report"));
        members.required("sheet", SHEET, DailyReportConfirmation::sheet);
        members.required("date", TimeShapes.DATE, shown -> shown.sheet().date());
        members.required("content", CONTENT, DailyReportConfirmation::content);
        members.required("total", NumberShape.from(0), DailyReportConfirmation::total);
        members.required("warnings", ListShape.of(ResultShapes.PROBLEM), DailyReportConfirmation::warnings);
        return members.writtenOnly();
    }

    private static ObjectShape<DailyReportReceipt> receipt() {
        var members = Members.<DailyReportReceipt>of(
                "DailyReportReceipt", BilingualText.of("日次報告の完了", "receipt of a daily report"));
        members.required("report", REPORT, DailyReportReceipt::report);
        members.required("warnings", ListShape.of(ResultShapes.PROBLEM), DailyReportReceipt::warnings);
        return members.writtenOnly();
    }

    /** All fourteen are there, so that nobody takes a gap for a 0; the total is told, and believed only if it is right. */
    private static ObjectShape<DailyCounts> counts() {
        var members = Members.<DailyCounts>of("DailyCounts", BilingualText.of("年代別の陽性者数", "counts by age bracket"));
        var brackets = new EnumMap<AgeBracket, Member<DailyCounts, Integer>>(AgeBracket.class);
        for (var bracket : AgeBracket.values()) {
            brackets.put(
                    bracket,
                    members.required(
                                    bracket.name(),
                                    NumberShape.of(0, DailyCounts.HIGHEST),
                                    counts -> counts.at(bracket))
                            .labelled(bracket.label()));
        }
        var total = members.optional("total", NumberShape.from(0), counts -> Optional.of(counts.total()))
                .labelled(BilingualText.of("合計", "total"));
        return members.readBy(given -> {
            var numbers = new EnumMap<AgeBracket, Integer>(AgeBracket.class);
            brackets.forEach((bracket, member) -> numbers.put(bracket, given.the(member)));
            var counts = DailyCounts.of(numbers);
            return given.find(total).stream().allMatch(sum -> sum == counts.total())
                    ? Outcome.accepted(counts)
                    : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "total", NOT_THE_SUM));
        });
    }

    private static ObjectShape<ReportingUnit> unit() {
        var members = Members.<ReportingUnit>of("ReportingUnit", BilingualText.of("日次報告の報告単位", "reporting unit"));
        var kind = members.required("kind", ChoiceShape.of(ReportingUnitKind.class), ReportingUnit::kind);
        var id = members.required("id", ResultShapes.line(64), ReportingUnit::id);
        return members.readBy(given -> switch (given.the(kind)) {
            case INSTITUTION -> InstitutionId.parse(given.the(id)).map(ReportingUnit::of);
            case HEALTH_CENTRE -> CentreId.parse(given.the(id)).map(ReportingUnit::of);
            case FOLLOW_UP_CENTRE -> FollowUpCentreId.parse(given.the(id)).map(ReportingUnit::of);
        });
    }

    private static ObjectShape<Jurisdiction> jurisdiction() {
        var members = Members.<Jurisdiction>of("Jurisdiction", BilingualText.of("集計上の都道府県・保健所", "jurisdiction"));
        var prefecture = members.required("prefecture", PersonShapes.PREFECTURE, Jurisdiction::prefecture);
        var centre = members.optional("centre", ActorShapes.CENTRE_ID, Jurisdiction::centre);
        return members.readBy(given -> Outcome.accepted(given.find(centre)
                .map(known -> Jurisdiction.of(given.the(prefecture), known))
                .orElseGet(() -> Jurisdiction.of(given.the(prefecture)))));
    }

    private static ObjectShape<DailyReportLine> line() {
        var members = Members.<DailyReportLine>of("DailyReportLine", BilingualText.of("日次報告の内訳", "line of a report"));
        var channel = members.required("channel", ChoiceShape.of(ReportChannel.class), DailyReportLine::channel);
        var standingFor = members.optional("standingFor", ActorShapes.INSTITUTION_ID, DailyReportLine::standingFor);
        var receivedAt = members.optional("receivedAt", TimeShapes.INSTANT, DailyReportLine::receivedAt)
                .labelled(BilingualText.of("受付日時", "received at"));
        var counts = members.required("counts", COUNTS, DailyReportLine::counts);
        return members.readBy(given -> {
            var which = given.the(channel);
            var institution = given.find(standingFor);
            var moment = given.find(receivedAt);
            if (which.isProxy() && institution.isPresent() && moment.isPresent()) {
                return Outcome.accepted(
                        DailyReportLine.standingFor(institution.get(), which, given.the(counts), moment.get()));
            }
            if (which.isProxy() || institution.isPresent() || moment.isPresent()) {
                return Outcome.refused(Problem.ofWhole(ProblemCode.VALUE_INVALID, LINE_FORM));
            }
            return Outcome.accepted(
                    which == ReportChannel.HERSYS
                            ? DailyReportLine.own(given.the(counts))
                            : DailyReportLine.selfTests(given.the(counts)));
        });
    }

    private static ObjectShape<CarriedIn> carriedIn() {
        var members = Members.<CarriedIn>of("CarriedIn", BilingualText.of("調整分の計上", "part of the ledger carried in"));
        var carryOver = members.required("carryOver", CARRY_OVER_ID, CarriedIn::carryOver);
        var day = members.required("day", TimeShapes.DATE, CarriedIn::day);
        var bracket = members.required("bracket", ChoiceShape.of(AgeBracket.class), CarriedIn::bracket);
        var amount = members.required("amount", AMOUNT, CarriedIn::amount);
        return members.readBy(given -> Made.of(
                () -> new CarriedIn(given.the(carryOver), given.the(day), given.the(bracket), given.the(amount)),
                NOT_ZERO));
    }

    private static ObjectShape<CarryOver> carryOver() {
        var members = Members.<CarryOver>of("CarryOver", BilingualText.of("翌日分での調整", "entry of the carry-over ledger"));
        var id = members.required("id", CARRY_OVER_ID, CarryOver::id);
        var unit = members.required("unit", UNIT, CarryOver::unit);
        var day = members.required("day", TimeShapes.DATE, CarryOver::day);
        var bracket = members.required("bracket", ChoiceShape.of(AgeBracket.class), CarryOver::bracket);
        var amount = members.required("amount", AMOUNT, CarryOver::amount);
        var reason = members.required("reason", ChoiceShape.of(CarryOverReason.class), CarryOver::reason);
        var attribution = members.required("attribution", ActorShapes.ATTRIBUTION, CarryOver::attribution);
        return members.readBy(given -> Made.of(
                () -> CarryOver.of(
                        given.the(id),
                        given.the(unit),
                        given.the(day),
                        given.the(bracket),
                        given.the(amount),
                        given.the(reason),
                        given.the(attribution)),
                NOT_ZERO));
    }

    private static ObjectShape<DailyReportContent> content() {
        var members = Members.<DailyReportContent>of(
                "DailyReportContent", BilingualText.of("日次報告の内容", "what a daily report says"));
        var lines = members.list("lines", LINE, DailyReportContent::lines);
        var carriedIn = members.list("carriedIn", CARRIED_IN, DailyReportContent::carriedIn);
        var reported = members.optional("reported", COUNTS, content -> Optional.of(content.reported()))
                .labelled(BilingualText.of("報告する人数", "what is reported"));
        return members.readBy(given -> DailyReportContent.of(given.list(lines), given.list(carriedIn))
                .fold(
                        content -> given.find(reported).stream().allMatch(content.reported()::equals)
                                ? Outcome.accepted(content)
                                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "reported", NOT_REPORTED)),
                        Outcome::refused));
    }

    private static ObjectShape<DailyReportSheet> sheet() {
        var members = Members.<DailyReportSheet>of("DailyReportSheet", BilingualText.of("日次報告の報告画面", "opened sheet"));
        var id = members.required("id", SHEET_ID, DailyReportSheet::id);
        var unit = members.required("unit", UNIT, DailyReportSheet::unit);
        var openedAt = members.required("openedAt", TimeShapes.INSTANT, DailyReportSheet::openedAt);
        var openedBy = members.required("openedBy", ActorShapes.ACTOR_ID, DailyReportSheet::openedBy);
        return members.readBy(given -> Outcome.accepted(
                DailyReportSheet.of(given.the(id), given.the(unit), given.the(openedAt), given.the(openedBy))));
    }

    private static ObjectShape<DailyReport> report() {
        var members = Members.<DailyReport>of("DailyReport", BilingualText.of("日次報告", "daily report"));
        var id = members.required("id", ID, DailyReport::id);
        var unit = members.required("unit", UNIT, DailyReport::unit);
        var openedAt = members.required("openedAt", TimeShapes.INSTANT, DailyReport::openedAt);
        var jurisdiction = members.required("jurisdiction", JURISDICTION, DailyReport::jurisdiction);
        var submission = members.required("submission", ActorShapes.ATTRIBUTION, DailyReport::submission);
        var version = members.required("version", NotificationShapes.VERSION, DailyReport::version);
        var attribution = members.required("attribution", ActorShapes.ATTRIBUTION, DailyReport::attribution);
        var content = members.required("content", CONTENT, DailyReport::content);
        return members.readBy(given -> Outcome.accepted(DailyReport.stored(
                given.the(id),
                given.the(unit),
                given.the(openedAt),
                given.the(jurisdiction),
                given.the(submission),
                given.the(version),
                given.the(attribution),
                given.the(content))));
    }
}
