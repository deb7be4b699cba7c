package org.hersys.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hersys.dailyreport.DailyReportPrefill;
import org.hersys.dailyreport.DiagnosedPatient;
import org.hersys.examples.cli.rows.RowId;
import org.hersys.examples.cli.rows.RowProblem;
import org.hersys.examples.cli.rows.RowSource;
import org.hersys.examples.cli.rows.RowTaker;
import org.hersys.institution.Prefecture;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingRegimes;
import org.jspecify.annotations.Nullable;

/** The patients of a day (診療日の患者一覧), and how they are decided. */
final class PatientList implements RowTaker<NotificationFacts> {

    /** A dash alone is an id that is missing. */
    private static final Pattern REFERENCE = Pattern.compile("(?!-$)[!-~]{1,64}");

    private static final ReportingRegimes REGIMES = ReportingRegimes.standard();

    private final @Nullable Prefecture prefecture;
    private final List<Patient> patients = new ArrayList<>();
    private final Map<RowId, RowProblem> problems = new LinkedHashMap<>();

    private PatientList(@Nullable Prefecture prefecture) {
        this.prefecture = prefecture;
    }

    /**
     * Reads all rows.
     *
     * @param prefecture where the institution is, or null where each row tells its own
     */
    static PatientList read(RowSource<NotificationFacts> rows, @Nullable Prefecture prefecture) throws IOException {
        var list = new PatientList(prefecture);
        try (rows) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                row.get().giveTo(list);
            }
        }
        return list;
    }

    @Override
    public void read(RowId id, NotificationFacts facts) {
        patients.add(new Patient(id, facts));
    }

    @Override
    public void bad(RowId id, RowProblem problem) {
        problems.put(id, problem);
    }

    List<Patient> patients() {
        return patients;
    }

    Map<RowId, RowProblem> problems() {
        return problems;
    }

    /** The counts of a day. Whose id is missing, or of another form than a reference, is known by the place in the list. */
    DailyReportPrefill prefill(LocalDate day, Prefecture place) {
        var diagnosed = new ArrayList<DiagnosedPatient>();
        for (var patient : patients) {
            String id = patient.id().toString();
            String reference = REFERENCE.matcher(id).matches() ? id : "#" + (diagnosed.size() + 1);
            diagnosed.add(new DiagnosedPatient(reference, patient.facts()));
        }
        return DailyReportPrefill.of(day, place, diagnosed);
    }

    NotificationDecision decide(Patient patient) {
        return decideAsIf(patient, patient.facts().diagnosedOn());
    }

    /** Decides as if the patient had been diagnosed on another day; the age stays. */
    NotificationDecision decideAsIf(Patient patient, LocalDate day) {
        return prefecture == null
                ? REGIMES.decideAsIf(patient.facts(), day)
                : REGIMES.decideAsIf(patient.facts(), day, prefecture);
    }
}
