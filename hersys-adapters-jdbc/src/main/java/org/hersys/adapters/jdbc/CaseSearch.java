package org.hersys.adapters.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hersys.access.Relation;
import org.hersys.adapters.jdbc.Parameters.Binder;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.SearchKey;
import org.hersys.port.CaseScope;
import org.hersys.result.PageKey;
import org.hersys.time.EffectivePeriod;
import org.hersys.time.JapanTime;
import org.jspecify.annotations.Nullable;

/**
 * The statement of one search: walks an index from the newest case on. There are as many different ones as kinds of
 * criteria that people combine; what is looked for is never in the text.
 */
final class CaseSearch {

    private static final String TOGETHER = """
            SELECT v.case_id, v.version, v.document
            FROM {from}
            JOIN hersys.patient_case c ON c.case_id = a.case_id
            JOIN hersys.patient_case_version v ON v.case_id = c.case_id AND v.version = c.version
            WHERE {conditions}
            ORDER BY {walked}.registered_at DESC, {walked}.case_id DESC
            LIMIT ?""";

    /** No document is fetched before it is known which cases are on the page. */
    private static final String PAGE_FIRST = """
            SELECT v.case_id, v.version, v.document
            FROM (
                SELECT {walked}.case_id, {walked}.registered_at
                FROM {from}
                WHERE {conditions}
                ORDER BY {walked}.registered_at DESC, {walked}.case_id DESC
                LIMIT ?) p
            JOIN hersys.patient_case c ON c.case_id = p.case_id
            JOIN hersys.patient_case_version v ON v.case_id = c.case_id AND v.version = c.version
            ORDER BY p.registered_at DESC, p.case_id DESC""";

    private final List<String> conditions = new ArrayList<>();
    private final List<Binder> binders = new ArrayList<>();
    private final String from;
    private final String walked;
    private final boolean isCommonKey;

    CaseSearch(CaseQuery query, CaseScope scope, Dialect dialect, Protection protection) {
        var key = query.key();
        this.isCommonKey =
                key.filter(each -> each.kind() == SearchKey.Kind.KANA_BEGINNING).isPresent();
        this.from = from(key.isPresent(), isCommonKey);
        this.walked = key.isPresent() ? "k" : "a";
        key.ifPresent(each -> keyed(each, protection));
        if (isCommonKey) {
            where("m.organisation = ?", each -> each.text(scope.organisation().value()));
        }
        where("a.organisation = ?", each -> each.text(scope.organisation().value()));
        where(dialect.anyBit("a.relations"), each -> each.integer(bits(scope.relations())));
        query.hersysId().ifPresent(id -> where("""
                a.case_id = (SELECT c.case_id FROM hersys.hersys_id i
                    JOIN hersys.patient_case c ON c.case_id = i.case_id AND c.hersys_id = i.hersys_id
                    WHERE i.hersys_id = ?)""", each -> each.text(id.value())));
        clear(query);
    }

    /**
     * A key that very many cases have in common is first met with all cases of the organisation in one index each, which
     * have the same order; only what is in both is looked at further.
     */
    private static String from(boolean isKeyed, boolean isCommonKey) {
        if (!isKeyed) {
            return "hersys.case_access a";
        }
        return isCommonKey ? """
                hersys.patient_case_key k
                JOIN hersys.case_access m ON m.registered_at = k.registered_at AND m.case_id = k.case_id
                JOIN hersys.case_access a ON a.case_id = m.case_id""" : """
                hersys.patient_case_key k JOIN hersys.case_access a ON a.case_id = k.case_id""";
    }

    private void keyed(SearchKey key, Protection protection) {
        var tokens = protection.tokens(key.kind().name(), key.value());
        where("k.kind = ?", each -> each.name(key.kind()));
        // One, but while a key of the blind index is replaced.
        where("k.token IN (?" + ", ?".repeat(tokens.size() - 1) + ")", each -> {
            for (var token : tokens) {
                each.bytes(token);
            }
        });
    }

    private void clear(CaseQuery query) {
        query.diagnosisClass().ifPresent(each -> equal("diagnosis_class", each.name()));
        query.status().ifPresent(each -> equal("status", each.name()));
        query.institution().ifPresent(each -> equal("institution_id", each.value()));
        query.centre().ifPresent(each -> equal("responsible_centre", each.value()));
        query.diagnosed().ifPresent(each -> within("diagnosed_on", each));
        query.reported().ifPresent(each -> within("reported_on", each));
        query.registered().ifPresent(this::registered);
        if (query.isIdNotHandedOver()) {
            conditions.add("NOT a.is_id_handed_over");
        }
    }

    private void equal(String column, String value) {
        where("a." + column + " = ?", each -> each.text(value));
    }

    private void within(String column, EffectivePeriod period) {
        where(
                "a." + column + " >= ? AND a." + column + " < ?",
                each -> each.day(Instants.day(period.startInclusive())).day(Instants.day(period.endExclusive())));
    }

    private void registered(EffectivePeriod period) {
        where(
                walked + ".registered_at >= ? AND " + walked + ".registered_at < ?",
                each -> each.instant(beginning(period.startInclusive())).instant(beginning(period.endExclusive())));
    }

    private static Instant beginning(LocalDate day) {
        return Instants.day(day).atStartOfDay(JapanTime.ZONE).toInstant();
    }

    private void where(String condition, Binder binder) {
        conditions.add(condition);
        binders.add(binder);
    }

    /** The rows after a position, so many at most: the id of the case, the version, the document. */
    String select(@Nullable PageKey after) {
        var all = new ArrayList<>(conditions);
        if (after != null) {
            all.add("(" + walked + ".registered_at, " + walked + ".case_id) < (?, ?)");
            if (isCommonKey) {
                all.add("(m.registered_at, m.case_id) < (?, ?)");
            }
        }
        return (isCommonKey ? PAGE_FIRST : TOGETHER)
                .replace("{from}", from)
                .replace("{conditions}", String.join(" AND ", all))
                .replace("{walked}", walked);
    }

    void bind(Parameters parameters, @Nullable PageKey after, int limit) throws SQLException {
        for (var binder : binders) {
            binder.bind(parameters);
        }
        if (after != null) {
            parameters.instant(after.at()).uuid(after.id());
            if (isCommonKey) {
                parameters.instant(after.at()).uuid(after.id());
            }
        }
        parameters.number(limit);
    }

    /** As the column of relations has them. */
    static int bits(Collection<Relation> relations) {
        return Set.copyOf(relations).stream().mapToInt(CaseSearch::bit).sum();
    }

    private static int bit(Relation relation) {
        return switch (relation) {
            case ENTERED_BY_US -> 1;
            case RESPONSIBLE -> 2;
            case RELATED -> 4;
            case IN_AREA -> 8;
            case ADMITTED_HERE -> 16;
            case LINKED_BY_CENTRE -> 32;
            case NEW, OWN_PERSON, NONE -> throw new IllegalArgumentException("nobody must be found by " + relation);
        };
    }
}
