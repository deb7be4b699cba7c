package org.hersys.testkit;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hersys.actor.Attribution;
import org.hersys.care.CurrentStatus;
import org.hersys.care.StatusEntry;
import org.hersys.care.StatusHistory;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.ExternalId;
import org.hersys.cases.ExternalIdKind;
import org.hersys.cases.HandOverMeans;
import org.hersys.cases.IdHandOver;

/** Draws cases (患者の任意データ), for properties of jqwik. */
public final class CaseArbitraries {

    private CaseArbitraries() {}

    /**
     * Names of cases in other systems.
     *
     * @return ids of every kind
     */
    public static Arbitrary<ExternalId> externalIds() {
        var numbers = Arbitraries.integers().between(10_000_000, 99_999_999).map(String::valueOf);
        return Combinators.combine(Arbitraries.of(ExternalIdKind.class), numbers)
                .as(ExternalId::of);
    }

    /**
     * What people enter about cases.
     *
     * @return any contents, also empty ones
     */
    public static Arbitrary<CaseContent> contents() {
        return Combinators.combine(
                        NotificationArbitraries.contents(),
                        PersonArbitraries.emailAddresses().injectNull(0.5),
                        PersonArbitraries.freeTexts().injectNull(0.5),
                        PersonArbitraries.freeTexts().injectNull(0.5),
                        DiagnosisArbitraries.tests().list().ofMaxSize(6),
                        externalIds().list().ofMaxSize(3))
                .as((shared, email, notes, remarks, tests, ids) -> {
                    var content = CaseContent.builder()
                            .shared(shared)
                            .email(email)
                            .interviewNotes(notes)
                            .remarks(remarks)
                            .tests(tests);
                    ids.forEach(content::externalId);
                    return content.build();
                });
    }

    /**
     * Cases of one to three versions.
     *
     * @return any cases, some with a status, hand-overs, a replaced id, related centres or links
     */
    public static Arbitrary<CaseRecord> cases() {
        var first = Combinators.combine(
                        PersonArbitraries.caseIds(),
                        PersonArbitraries.hersysIds(),
                        ActorArbitraries.attributions(),
                        contents(),
                        FacilityArbitraries.centreIds().injectNull(0.3))
                .as((id, hersysId, by, content, centre) -> CaseRecord.register(id, hersysId, by)
                        .content(content)
                        .responsibleCentre(centre)
                        .build());
        return first.flatMap(record -> Arbitraries.oneOf(Arbitraries.just(record), followed(record)));
    }

    private static Arbitrary<CaseRecord> followed(CaseRecord record) {
        return Combinators.combine(
                        ActorArbitraries.attributions(),
                        Arbitraries.of(HandOverMeans.class),
                        PersonArbitraries.hersysIds().filter(id -> !id.equals(record.hersysId())),
                        histories(),
                        FacilityArbitraries.centreIds().set().ofMaxSize(2),
                        PersonArbitraries.caseIds().filter(id -> !id.equals(record.caseId())),
                        FactsArbitraries.days())
                .as((by, means, newId, status, related, linked, day) -> record.next(by)
                        .handedOver(new IdHandOver(record.hersysId(), means, by))
                        .status(status)
                        .lastDiagnosis(day)
                        .relatedCentres(related)
                        .links(Set.of(linked))
                        .build()
                        .next(by)
                        .reissued(newId)
                        .build());
    }

    /**
     * Histories of the current status.
     *
     * @return empty ones, and such of one status
     */
    public static Arbitrary<StatusHistory> histories() {
        var entries = Combinators.combine(
                        Arbitraries.of(CurrentStatus.class), FactsArbitraries.days(), ActorArbitraries.attributions())
                .as((CurrentStatus status, LocalDate day, Attribution by) -> StatusEntry.change(status, day, by));
        return entries.list().ofMaxSize(1).map(StatusHistory::of);
    }
}
