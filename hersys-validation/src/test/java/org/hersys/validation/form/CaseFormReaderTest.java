package org.hersys.validation.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hersys.actor.EntryChannel;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseDraft;
import org.hersys.cases.ExternalId;
import org.hersys.cases.ExternalIdKind;
import org.hersys.diagnosis.TestMethod;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.law.Truth;
import org.hersys.person.BirthDate;
import org.hersys.person.EmailAddress;
import org.hersys.person.FreeText;
import org.hersys.person.KanaName;
import org.hersys.validation.Shape;
import org.junit.jupiter.api.Test;

class CaseFormReaderTest {

    @Test
    void a_case_is_read_before_any_notification() {
        var draft = CaseFormReader.read(complete()).orElseThrow();

        assertThat(draft.channel()).isEqualTo(EntryChannel.FAX);
        assertThat(draft.standingFor()).contains(InstitutionId.of("clinic-1"));
        assertThat(draft.responsibleCentre()).contains(CentreId.of("centre-1"));
        assertThat(draft.content().email()).contains(EmailAddress.of("hanako@example.jp"));
        assertThat(draft.content().interviewNotes()).contains(FreeText.of("発熱と咳が続く"));
        assertThat(draft.content().remarks()).contains(FreeText.of("電話は夕方"));
        assertThat(draft.content().externalIds())
                .containsExactly(
                        ExternalId.of(ExternalIdKind.NESID, "N-1"),
                        ExternalId.of(ExternalIdKind.CHART_NUMBER, "0001"),
                        ExternalId.of(ExternalIdKind.CONTACT_APP, "12345678"));
    }

    @Test
    void what_it_shares_with_the_notification_is_read_as_there() {
        var content = CaseFormReader.read(complete()).orElseThrow().content();

        assertThat(content.shared().kana()).contains(KanaName.of("カクウ　ハナコ"));
        assertThat(content.shared().birthDate()).contains(BirthDate.of(LocalDate.of(1957, 9, 26)));
        assertThat(content.shared().pregnancy()).isEqualTo(Truth.NO);
        assertThat(content.tests())
                .singleElement()
                .satisfies(test -> assertThat(test.method()).contains(TestMethod.NUCLEIC_ACID_AMPLIFICATION));
    }

    @Test
    void an_empty_form_is_an_empty_case() {
        assertThat(CaseFormReader.read(new CaseForm()).orElseThrow()).isEqualTo(CaseDraft.of(CaseContent.empty()));
    }

    @Test
    void every_problem_is_told_with_its_path() {
        var form = complete()
                .shared(new NotificationForm().kana("架空").birthDate("昨日"))
                .email("花子")
                .tests(List.of(new TestForm(), new TestForm().takenOn("9/25")))
                .contactAppNumber("1234567")
                .channel("伝書鳩")
                .responsibleCentre("c".repeat(65));

        assertThat(CaseFormReader.read(form).problems())
                .extracting(problem -> problem.item().orElseThrow())
                .containsExactly(
                        "shared.kana",
                        "shared.birthDate",
                        "email",
                        "tests[1].takenOn",
                        "contactAppNumber",
                        "channel",
                        "responsibleCentre");
        assertThat(Shape.standard().problemsOf(form))
                .extracting(problem -> problem.item().orElseThrow())
                .containsExactly("channel", "email", "shared.birthDate", "shared.kana", "tests[1].takenOn");
    }

    @Test
    void what_belongs_to_the_notification_alone_is_reported_and_not_dropped() {
        var shared = new NotificationForm()
                .name("架空 花子")
                .onsetDate("R4.9.23")
                .tests(List.of(new TestForm().method("PCR")))
                .physician("架空 医師")
                .acceptedWarnings(Map.of("SOME_CHECK", "理由"));

        assertThat(CaseFormReader.read(new CaseForm().shared(shared)).problems())
                .extracting(problem -> problem.item().orElseThrow())
                .containsExactly(
                        "shared.tests", "shared.onsetDate", "shared.physician", "shared.acceptedWarnings[SOME_CHECK]");
    }

    @Test
    void a_form_prints_nothing_of_what_was_typed() {
        assertThat(complete().toString()).isEqualTo("CaseForm[…]");
    }

    private static CaseForm complete() {
        return new CaseForm()
                .shared(new NotificationForm()
                        .kana("かくう はなこ")
                        .birthDate("昭和32年9月26日")
                        .pregnancy("無"))
                .email("ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ")
                .interviewNotes("発熱と咳が続く")
                .remarks("電話は夕方")
                .tests(List.of(new TestForm().method("PCR検査").takenOn("R4.9.25")))
                .nesid("N-1")
                .chartNumber("０００１")
                .contactAppNumber("１２３４５６７８")
                .channel("FAX")
                .standingFor("clinic-1")
                .responsibleCentre("centre-1");
    }
}
