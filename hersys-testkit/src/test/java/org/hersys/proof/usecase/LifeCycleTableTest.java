package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hersys.access.AccessMatrix;
import org.hersys.access.Operation;
import org.hersys.access.Relation;
import org.hersys.actor.Role;
import org.hersys.notification.LifeCycle;
import org.hersys.notification.NotificationOperation;
import org.hersys.notification.NotificationState;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;

/** The life cycle of a notification in the documentation is that of the library, and so is who may do what. */
class LifeCycleTableTest {

    private static final Path PAGE = Path.of("..", "docs", "life-cycle.md");

    private static final List<NotificationState> STATES = List.of(NotificationState.values());

    @Test
    void the_page_in_the_documentation_is_up_to_date() throws IOException {
        if (Boolean.getBoolean("hersys.docs.write")) {
            Files.writeString(PAGE, page());
        }

        assertThat(Files.isRegularFile(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/life-cycle.md is stale. Write it anew with"
                        + " mvn -q -ntp -pl hersys-testkit -am test -Dtest=LifeCycleTableTest -Dhersys.docs.write=true")
                .isEqualTo(page());
    }

    @Test
    void somebody_may_do_each_thing() {
        assertThat(NotificationOperation.values())
                .allSatisfy(operation -> assertThat(holders(operation)).isNotEmpty());
    }

    private static String page() {
        return """
                # 発生届の状態遷移 / Life cycle of a notification

                本書は、hersysの状態遷移表（`LifeCycle`）と権限表（`AccessMatrix`）をライブラリ自身のデータから出力したものである。
                This page is written by a test from the library's own tables, `LifeCycle` and `AccessMatrix`.

                ## 状態と操作 / States and operations

                各欄は操作後の状態。「—」の操作は`OPERATION_NOT_ALLOWED`として拒否し、何も変更しない。
                Each field is the state after the operation. Where there is a dash the operation is refused with
                `OPERATION_NOT_ALLOWED`, and nothing is changed.

                %s
                - 追加登録では、新たな発生届が「%s」となり、元の発生届が凍結される。追加した発生届を削除すると、元の発生届は凍結前の状態に戻る。
                  Adding files a new notification and freezes the earlier one. Deleting the new one gives the earlier one
                  back the state that it had.
                - 削除した発生届は、履歴も含めて残らない。以後の操作は、存在しない発生届と同じく`CASE_NOT_FOUND`となる。
                  Of a deleted notification nothing is left, nor of its history. Whatever is asked of it later is
                  answered with `CASE_NOT_FOUND`, as of one that never was.

                ## 操作できる者 / Who may do it

                権限のない操作は`ACCESS_DENIED`として、患者の存在を知り得ない者の操作は`CASE_NOT_FOUND`として拒否する。
                Who lacks the right is refused with `ACCESS_DENIED`, and who may not even know of the patient with
                `CASE_NOT_FOUND`.

                %s""".formatted(transitions(), NotificationState.SUBMITTED.label().ja(), rights());
    }

    private static String transitions() {
        var table = new StringBuilder();
        row(table, Stream.concat(Stream.of("操作 / operation"), STATES.stream().map(state -> both(state.label()))));
        row(table, Stream.generate(() -> "---").limit(STATES.size() + 1L));
        for (var operation : NotificationOperation.values()) {
            row(
                    table,
                    Stream.concat(Stream.of(named(operation)), STATES.stream().map(state -> next(state, operation))));
        }
        return table.toString();
    }

    private static String next(NotificationState state, NotificationOperation operation) {
        return LifeCycle.after(state, operation).fold(next -> both(next.label()), problems -> "—");
    }

    private static String rights() {
        var table = new StringBuilder();
        row(table, Stream.of("操作 / operation", "操作できる者 / who", "対象 / whose"));
        row(table, Stream.of("---", "---", "---"));
        for (var operation : NotificationOperation.values()) {
            var byCases = new LinkedHashMap<String, List<Role>>();
            holders(operation)
                    .forEach(role -> byCases.computeIfAbsent(relations(role, operation), cases -> new ArrayList<>())
                            .add(role));
            byCases.forEach((cases, roles) -> row(
                    table,
                    Stream.of(
                            named(operation),
                            roles.stream().map(role -> both(role.label())).collect(Collectors.joining("<br>")),
                            cases)));
        }
        return table.toString();
    }

    private static List<Role> holders(NotificationOperation operation) {
        return Arrays.stream(Role.values())
                .filter(role -> !relations(role, operation).isEmpty())
                .toList();
    }

    private static String relations(Role role, NotificationOperation operation) {
        Operation right = Deeds.rightTo(operation);
        return Arrays.stream(Relation.values())
                .filter(relation -> relation != Relation.NEW)
                .filter(relation ->
                        AccessMatrix.standard().rule(role, right, relation).isAllowed())
                .map(relation -> both(relation.label()))
                .collect(Collectors.joining("<br>"));
    }

    private static String named(NotificationOperation operation) {
        return both(operation.label()) + " `" + operation + "`";
    }

    private static String both(BilingualText text) {
        return text.ja() + " / " + text.en();
    }

    private static void row(StringBuilder table, Stream<String> fields) {
        table.append(fields.collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
