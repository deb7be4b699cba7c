package org.hersys.json.internal.types;

import java.util.Optional;
import org.hersys.care.CurrentStatus;
import org.hersys.description.ActionDescription;
import org.hersys.description.FormDescription;
import org.hersys.description.InputDescription;
import org.hersys.description.InputType;
import org.hersys.description.ItemDescription;
import org.hersys.description.OptionDescription;
import org.hersys.form.Obligation;
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.ListShape;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.NumberShape;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.shape.YesNoShape;
import org.hersys.notification.NotificationOperation;
import org.hersys.notification.NotificationState;
import org.hersys.text.BilingualText;
import org.hersys.usecase.CaseFile;
import org.hersys.usecase.ConfirmationReceipt;
import org.hersys.usecase.FulfilledDuty;
import org.hersys.usecase.LoadReport;
import org.hersys.usecase.LoadReport.RefusedCase;
import org.hersys.usecase.SubmissionReceipt;

/** The form described for a screen, and what a use case answers (様式の説明・受付の結果). */
final class AnswerShapes {

    static final ObjectShape<OptionDescription> OPTION = option();
    static final ObjectShape<InputDescription> INPUT = input();
    static final ObjectShape<ItemDescription> ITEM = item();
    static final ObjectShape<ActionDescription> ACTION = action();

    static final ObjectShape<FormDescription> FORM = form();
    static final ObjectShape<FulfilledDuty> DUTY = duty();
    static final ObjectShape<SubmissionReceipt> SUBMISSION = submission();
    static final ObjectShape<ConfirmationReceipt> CONFIRMATION = confirmation();
    static final ObjectShape<CaseFile> CASE_FILE = caseFile();
    static final ObjectShape<RefusedCase> REFUSED_CASE = refusedCase();
    static final ObjectShape<LoadReport> LOAD = load();

    private AnswerShapes() {}

    private static ObjectShape<OptionDescription> option() {
        var members = Members.<OptionDescription>of("OptionDescription", BilingualText.of("選択肢", "option"));
        members.required("code", ResultShapes.TEXT, OptionDescription::code);
        members.required("label", ResultShapes.BILINGUAL, OptionDescription::label);
        members.required("printed", YesNoShape.YES_NO, OptionDescription::isPrinted);
        members.required("citation", LawShapes.CITATION, OptionDescription::citation);
        members.list("goesWith", ResultShapes.TEXT, OptionDescription::goesWith);
        return members.writtenOnly();
    }

    private static ObjectShape<InputDescription> input() {
        var conditions = Members.<InputDescription.OnlyWith>of(
                "OnlyWith", BilingualText.of("他の入力による表示の条件", "shown only with another input"));
        conditions.required("input", ResultShapes.TEXT, InputDescription.OnlyWith::input);
        conditions.required("option", ResultShapes.TEXT, InputDescription.OnlyWith::option);

        var members = Members.<InputDescription>of("InputDescription", BilingualText.of("入力欄", "input"));
        members.required("name", ResultShapes.TEXT, InputDescription::name);
        members.required("label", ResultShapes.BILINGUAL, InputDescription::label);
        members.required("type", ChoiceShape.of(InputType.class), InputDescription::type);
        members.list("options", OPTION, InputDescription::options);
        members.optional("unit", ResultShapes.BILINGUAL, InputDescription::unit);
        members.optional("onlyWith", conditions.writtenOnly(), InputDescription::onlyWith);
        return members.writtenOnly();
    }

    private static ObjectShape<ItemDescription> item() {
        var members = Members.<ItemDescription>of("ItemDescription", BilingualText.of("様式の項目の説明", "item of the form"));
        members.required("id", ResultShapes.TEXT, ItemDescription::id);
        members.optional("field", ResultShapes.TEXT, item -> item.field().map(field -> field.id()));
        members.optional("number", ResultShapes.TEXT, ItemDescription::number);
        members.required("label", ResultShapes.BILINGUAL, ItemDescription::label);
        members.required("obligation", ChoiceShape.of(Obligation.class), ItemDescription::obligation);
        members.optional("condition", FormShapes.CONDITION, ItemDescription::condition);
        members.required("belongsToMinimum", YesNoShape.YES_NO, ItemDescription::belongsToMinimum);
        members.required("citation", LawShapes.CITATION, ItemDescription::citation);
        members.required("inputs", ListShape.of(INPUT), ItemDescription::inputs);
        members.required("repeated", YesNoShape.YES_NO, ItemDescription::isRepeated);
        members.optional(
                "most",
                NumberShape.of(1, Integer.MAX_VALUE),
                item -> item.most().isPresent() ? Optional.of(item.most().getAsInt()) : Optional.empty());
        members.optional("help", ResultShapes.BILINGUAL, ItemDescription::help);
        members.<String>list(
                "checks",
                ResultShapes.TEXT,
                item -> item.checks().stream().map(check -> check.code().name()).toList());
        members.required("editable", YesNoShape.YES_NO, ItemDescription::isEditable);
        members.optional("readOnlyReason", ResultShapes.BILINGUAL, ItemDescription::readOnlyReason);
        return members.writtenOnly();
    }

    private static ObjectShape<ActionDescription> action() {
        var members = Members.<ActionDescription>of("ActionDescription", BilingualText.of("操作", "action"));
        members.required("operation", ChoiceShape.of(NotificationOperation.class), ActionDescription::operation);
        members.required("label", ResultShapes.BILINGUAL, ActionDescription::label);
        members.required("legalBasis", LawShapes.CITATION, ActionDescription::legalBasis);
        members.required("allowed", YesNoShape.YES_NO, ActionDescription::isAllowed);
        members.optional("refusal", ResultShapes.PROBLEM, ActionDescription::refusal);
        return members.writtenOnly();
    }

    private static ObjectShape<FormDescription> form() {
        var members = Members.<FormDescription>of(
                "FormDescription", BilingualText.of("届出画面の説明", "form described for a screen"));
        members.required("edition", ResultShapes.TEXT, form -> form.edition().id());
        members.required("reportDate", TimeShapes.DATE, FormDescription::reportDate);
        members.required("state", ChoiceShape.of(NotificationState.class), FormDescription::state);
        members.required("items", ListShape.of(ITEM), FormDescription::items);
        members.required("additionalItems", ListShape.of(ITEM), FormDescription::additionalItems);
        members.required("actions", ListShape.of(ACTION), FormDescription::actions);
        return members.writtenOnly();
    }

    private static ObjectShape<FulfilledDuty> duty() {
        var members = Members.<FulfilledDuty>of("FulfilledDuty", BilingualText.of("果たされた義務", "duty that is fulfilled"));
        members.required("code", ResultShapes.TEXT, FulfilledDuty::code);
        members.required("text", ResultShapes.BILINGUAL, FulfilledDuty::text);
        members.required("citation", LawShapes.CITATION, FulfilledDuty::citation);
        return members.writtenOnly();
    }

    private static ObjectShape<SubmissionReceipt> submission() {
        var members = Members.<SubmissionReceipt>of(
                "SubmissionReceipt", BilingualText.of("提出の受付", "receipt of a submission"));
        members.required("notificationId", PersonShapes.NOTIFICATION_ID, SubmissionReceipt::notificationId);
        members.required("caseId", PersonShapes.CASE_ID, SubmissionReceipt::caseId);
        members.required("hersysId", PersonShapes.HERSYS_ID, SubmissionReceipt::hersysId);
        members.required("submissionDate", TimeShapes.DATE, SubmissionReceipt::submissionDate);
        members.required("alreadyFiled", YesNoShape.YES_NO, SubmissionReceipt::isAlreadyFiled);
        members.required("decision", RegimeShapes.DECISION, SubmissionReceipt::decision);
        members.required("fulfilledDuties", ListShape.of(DUTY), SubmissionReceipt::fulfilledDuties);
        members.required("instructions", ListShape.of(RegimeShapes.INSTRUCTION), SubmissionReceipt::instructions);
        members.required("report", RecordShapes.REPORT, SubmissionReceipt::report);
        members.list("emptyItems", FormShapes.ITEM_ID, SubmissionReceipt::emptyItems);
        members.list("duplicateCandidates", CaseShapes.CANDIDATE, SubmissionReceipt::duplicateCandidates);
        return members.writtenOnly();
    }

    private static ObjectShape<ConfirmationReceipt> confirmation() {
        Shape<CurrentStatus> status = ChoiceShape.of(CurrentStatus.class);
        var members = Members.<ConfirmationReceipt>of(
                "ConfirmationReceipt", BilingualText.of("確認の結果", "receipt of a confirmation"));
        members.required("notification", NotificationShapes.FILED, ConfirmationReceipt::notification);
        members.required("confirmation", NotificationShapes.CONFIRMATION, ConfirmationReceipt::confirmation);
        members.optional("currentStatus", status, ConfirmationReceipt::currentStatus);
        return members.writtenOnly();
    }

    private static ObjectShape<CaseFile> caseFile() {
        var members = Members.<CaseFile>of("CaseFile", BilingualText.of("患者・感染者等と発生届", "case with its notifications"));
        members.required("case", CaseShapes.RECORD, CaseFile::record);
        members.required("notifications", ListShape.of(NotificationShapes.NOTIFICATION), CaseFile::notifications);
        return members.writtenOnly();
    }

    private static ObjectShape<RefusedCase> refusedCase() {
        var members =
                Members.<RefusedCase>of("RefusedCase", BilingualText.of("移行できなかった患者情報", "case that was not loaded"));
        members.required("caseId", PersonShapes.CASE_ID, RefusedCase::caseId);
        members.required("problem", ResultShapes.PROBLEM, RefusedCase::problem);
        return members.writtenOnly();
    }

    private static ObjectShape<LoadReport> load() {
        var count = NumberShape.of(0, Integer.MAX_VALUE);
        var members = Members.<LoadReport>of("LoadReport", BilingualText.of("一括移行の結果", "what came of loading cases"));
        members.required("loaded", count, LoadReport::loaded);
        members.required("alreadyThere", count, LoadReport::alreadyThere);
        members.required("refused", ListShape.of(REFUSED_CASE), LoadReport::refused);
        return members.writtenOnly();
    }
}
