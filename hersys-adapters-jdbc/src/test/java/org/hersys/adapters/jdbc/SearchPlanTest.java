package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hersys.access.Relation;
import org.hersys.actor.OrganisationKey;
import org.hersys.care.CurrentStatus;
import org.hersys.cases.CaseQuery;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.person.BirthDate;
import org.hersys.person.HersysId;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.port.CaseScope;
import org.hersys.result.PageKey;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.hersys.time.EffectivePeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How PostgreSQL finds a page among a million cases: by an index, with about as many buffers far behind as on the first.
 *
 * <p>The rows are made by the database and have no documents that could be read; it is the plan that is tested. There are
 * a hundred centres with ten institutions each, twenty thousand kana, and a case in every half minute of a year.
 *
 * <p>Two searches are not bounded by the page alone. The beginning of a kana is one that very many cases have in common,
 * whoever may find them: two indexes are read along each other until a page is found. The list of open queries goes over
 * those of the organisation, and not over those of the others.
 */
@Tag("long")
class SearchPlanTest {

    private static final int CASES = 1_000_000;
    private static final int LIMIT = 51;
    private static final int MOST_BUFFERS = 1_500;

    /** Of everybody it is one of 601 notifications, so that a centre has some three and an institution hardly one. */
    private static final int MOST_BUFFERS_OF_OPEN_QUERIES = 100;

    private static final CaseScope CENTRE = new CaseScope(
            OrganisationKey.of(CentreId.of("c7")), Set.of(Relation.IN_AREA, Relation.RESPONSIBLE, Relation.RELATED));
    private static final CaseScope INSTITUTION =
            new CaseScope(OrganisationKey.of(InstitutionId.of("i707")), Set.of(Relation.ENTERED_BY_US));

    private static final PageKey LATE = PageKey.of(Instant.parse("2021-11-01T00:00:00Z"), new UUID(0, 0));

    private static final TestDatabase DATABASE = Databases.postgres().migrated();

    @BeforeAll
    static void load() {
        var all = List.of(
                "DROP INDEX IF EXISTS {s}.case_access_case, {s}.case_access_registered, {s}.case_access_diagnosed,"
                        + " {s}.case_access_reported, {s}.case_access_class, {s}.case_access_status,"
                        + " {s}.case_access_institution, {s}.case_access_centre, {s}.case_access_to_hand_over,"
                        + " {s}.case_access_open_query,"
                        + " {s}.patient_case_registered, {s}.patient_case_key_case, {s}.patient_case_key_registered",
                "SET synchronous_commit = off",
                "SET maintenance_work_mem = '256MB'",
                "ALTER TABLE {s}.patient_case_version DROP CONSTRAINT patient_case_version_case_id_fkey",
                "ALTER TABLE {s}.case_access DROP CONSTRAINT case_access_case_id_fkey, DROP CONSTRAINT case_access_pkey",
                "ALTER TABLE {s}.patient_case_key DROP CONSTRAINT patient_case_key_case_id_fkey,"
                        + " DROP CONSTRAINT patient_case_key_pkey",
                "ALTER TABLE {s}.notification_version DROP CONSTRAINT notification_version_notification_id_fkey",
                "ALTER TABLE {s}.patient_case_version SET UNLOGGED",
                "ALTER TABLE {s}.case_access SET UNLOGGED",
                "ALTER TABLE {s}.patient_case_key SET UNLOGGED",
                "ALTER TABLE {s}.patient_case SET UNLOGGED",
                "ALTER TABLE {s}.hersys_id SET UNLOGGED",
                "DROP INDEX {s}.hersys_id_case",
                """
                INSERT INTO {s}.patient_case (case_id, version, hersys_id, registered_at, entered_at, status,
                    responsible_centre, is_id_handed_over)
                SELECT lpad(to_hex(n), 32, '0')::uuid, 1, lpad(n::text, 8, '0'), at, at,
                    CASE n % 50 WHEN 0 THEN 'IN_HOSPITAL' ELSE 'HOME' END, 'c' || n % 100, n % 200 <> 7
                FROM generate_series(1, {n}) n, LATERAL (SELECT timestamptz '2021-10-01' + n * interval '30 s' AS at) t""",
                """
                INSERT INTO {s}.patient_case_version (case_id, version, entered_at, document)
                SELECT case_id, 1, entered_at, ''::bytea FROM {s}.patient_case""",
                """
                INSERT INTO {s}.hersys_id (hersys_id, case_id) SELECT hersys_id, case_id FROM {s}.patient_case""",
                """
                INSERT INTO {s}.case_access (organisation, case_id, relations, registered_at, diagnosis_class,
                    diagnosed_on, reported_on, status, institution_id, responsible_centre, is_id_handed_over,
                    has_open_query)
                SELECT o.name, c.case_id, o.bits, c.registered_at,
                    CASE n % 20 WHEN 3 THEN 'ASYMPTOMATIC_CARRIER' ELSE 'CONFIRMED_PATIENT' END,
                    c.registered_at::date, c.registered_at::date, c.status, 'i' || n % 1000, 'c' || n % 100,
                    c.is_id_handed_over, n % 19 < 4 AND n % 601 = 3
                FROM {s}.patient_case c, LATERAL (SELECT c.hersys_id::int AS n) t, LATERAL (VALUES
                    ('centre:c' || n % 100, 10), ('institution:i' || n % 1000, 1)) o (name, bits)""",
                """
                INSERT INTO {s}.patient_case_key (kind, token, case_id, registered_at)
                SELECT k.kind, convert_to(k.value, 'UTF8'), c.case_id, c.registered_at
                FROM {s}.patient_case c, LATERAL (SELECT c.hersys_id::int AS n) t, LATERAL (VALUES
                    ('KANA', 'カク' || n % 20011), ('KANA_BEGINNING', 'カ' || chr(12449 + n % 83)),
                    ('KANA_AND_BIRTH_DATE', 'カクウハナコ|1982-04-' || 10 + n % 20 || n % 499)) k (kind, value)""",
                """
                INSERT INTO {s}.notification (notification_id, case_id, version, state, entered_at, submitted_at,
                    has_open_query)
                SELECT case_id, case_id, 1, 'SUBMITTED', registered_at, registered_at, n % 601 = 3
                FROM {s}.patient_case, LATERAL (SELECT hersys_id::int AS n) t WHERE n % 19 < 4""",
                """
                INSERT INTO {s}.notification_version (notification_id, version, entered_at, document)
                SELECT notification_id, 1, entered_at, ''::bytea FROM {s}.notification""",
                "UPDATE {s}.patient_case_key SET token = convert_to('カクウハナコ', 'UTF8')"
                        + " WHERE kind = 'KANA' AND token = convert_to('カク7', 'UTF8')");
        var statements = new ArrayList<String>(all);
        statements.add("ALTER TABLE {s}.case_access ADD PRIMARY KEY (organisation, case_id)");
        statements.add("ALTER TABLE {s}.patient_case_key ADD PRIMARY KEY (kind, token, case_id)");
        // What the migrations do, once more.
        var schema = JdbcSchema.of(DATABASE.dataSource()).named(DATABASE.schema());
        Stream.of(4, 9)
                .flatMap(version -> Migrations.statements(schema.script(version)).stream())
                .filter(each -> each.startsWith("CREATE INDEX") || each.startsWith("DROP INDEX"))
                .forEach(statements::add);
        statements.add("CREATE INDEX patient_case_key_case ON {s}.patient_case_key (case_id)");
        statements.add("CREATE INDEX hersys_id_case ON {s}.hersys_id (case_id)");
        for (var table : List.of(
                "patient_case",
                "patient_case_version",
                "hersys_id",
                "case_access",
                "patient_case_key",
                "notification",
                "notification_version")) {
            statements.add("VACUUM (ANALYZE) {s}." + table);
        }
        // The connection goes back to other tests.
        statements.add("RESET synchronous_commit");
        statements.add("RESET maintenance_work_mem");
        DATABASE.execute(statements.stream().map(SearchPlanTest::written).toArray(String[]::new));
    }

    private static String written(String statement) {
        return statement.replace("{s}", DATABASE.schema()).replace("{n}", String.valueOf(CASES));
    }

    @AfterAll
    static void remove() {
        DATABASE.close();
    }

    @Test
    void every_search_walks_an_index() throws SQLException {
        var day = EffectivePeriod.ofClosed(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 1));
        var kana = KanaName.of("カクウハナコ");
        for (var query : List.of(
                CaseQuery.builder(),
                CaseQuery.builder().hersysId(HersysId.of("00000707")),
                CaseQuery.builder().kana(kana),
                CaseQuery.builder().kana(kana).birthDate(BirthDate.of(LocalDate.of(1982, 4, 15))),
                CaseQuery.builder().name(PersonName.of("架空　花子")),
                CaseQuery.builder().diagnosed(day),
                CaseQuery.builder().reported(day),
                CaseQuery.builder().registered(day),
                CaseQuery.builder().status(CurrentStatus.IN_HOSPITAL),
                CaseQuery.builder().diagnosisClass(DiagnosisClass.ASYMPTOMATIC_CARRIER),
                CaseQuery.builder().institution(InstitutionId.of("i707")),
                CaseQuery.builder().centre(CentreId.of("c7")),
                CaseQuery.builder().idNotHandedOver())) {
            for (var scope : List.of(CENTRE, INSTITUTION)) {
                var plan = plan(query, scope, null);
                assertThat(plan).as("%s", query.build()).doesNotContain("Seq Scan");
                assertThat(buffers(plan)).as("%s\n%s", query.build(), plan).isLessThan(MOST_BUFFERS);
            }
        }
    }

    @Test
    void a_late_page_costs_as_much_as_the_first() throws SQLException {
        int first = buffers(plan(CaseQuery.builder(), CENTRE, null));
        int farBehind = buffers(plan(CaseQuery.builder(), CENTRE, LATE));

        assertThat(first).isPositive();
        assertThat(farBehind).isLessThan(2 * first);
    }

    @Test
    void the_beginning_of_a_kana_reads_no_more_than_the_indexes_and_a_page() throws SQLException {
        var query = CaseQuery.builder().kanaBeginning(KanaName.of("カク"));
        for (var scope : List.of(CENTRE, INSTITUTION)) {
            for (var after : new PageKey[] {null, LATE}) {
                var plan = plan(query, scope, after);
                assertThat(plan).doesNotContain("Seq Scan");
                assertThat(buffers(plan)).as(plan).isLessThan(MOST_BUFFERS);
            }
        }
    }

    @Test
    void the_list_of_open_queries_reads_those_of_the_organisation_only() throws SQLException {
        String select = new SchemaName(DATABASE.schema()).in(JdbcNotifications.withOpenQuery(Dialect.POSTGRESQL));
        for (var scope : List.of(CENTRE, INSTITUTION)) {
            var plan = plan(
                    select,
                    each -> each.text(scope.organisation().value())
                            .integer(CaseSearch.bits(scope.relations()))
                            .instant(Instant.EPOCH)
                            .uuid(new UUID(0, 0))
                            .number(LIMIT));
            assertThat(plan).doesNotContain("Seq Scan");
            assertThat(buffers(plan)).as(plan).isLessThan(MOST_BUFFERS_OF_OPEN_QUERIES);
        }
    }

    private static String plan(CaseQuery.Builder query, CaseScope scope, @Nullable PageKey after) throws SQLException {
        var search = new CaseSearch(query.build().orElseThrow(), scope, Dialect.POSTGRESQL, Protection.NONE);
        String select = new SchemaName(DATABASE.schema()).in(search.select(after));
        return plan(select, each -> search.bind(each, after, LIMIT));
    }

    private static String plan(String select, Parameters.Binder binder) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.prepareStatement("EXPLAIN (ANALYZE, BUFFERS, FORMAT TEXT) " + select)) {
            binder.bind(new Parameters(statement));
            try (var rows = statement.executeQuery()) {
                var lines = new ArrayList<String>();
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
                return String.join("\n", lines);
            }
        }
    }

    /** What the whole statement has read, cached or not: the first line that says so. */
    private static int buffers(String plan) {
        var buffers = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?")
                .matcher(plan);
        assertThat(buffers.find()).isTrue();
        return number(buffers.group(1)) + number(buffers.group(2));
    }

    private static int number(String digits) {
        return Optional.ofNullable(digits).map(Integer::parseInt).orElse(0);
    }
}
