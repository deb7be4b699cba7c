package org.hersys.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hersys.actor.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every role × operation × relation against a table that was typed by hand. */
class RightsTableTest {

    private static final Map<String, Relation> LETTERS = Map.of(
            "n", Relation.NEW,
            "e", Relation.ENTERED_BY_US,
            "r", Relation.RESPONSIBLE,
            "l", Relation.RELATED,
            "a", Relation.IN_AREA,
            "h", Relation.ADMITTED_HERE,
            "k", Relation.LINKED_BY_CENTRE,
            "o", Relation.OWN_PERSON);

    private static final Map<Operation, List<Set<Relation>>> TYPED = typed();

    @ParameterizedTest
    @EnumSource(Operation.class)
    void a_role_may_what_is_typed_and_nothing_else(Operation operation) {
        for (var role : Role.values()) {
            var expected =
                    requireNonNull(TYPED.get(operation), operation.name()).get(role.ordinal());
            for (var relation : Relation.values()) {
                var rule = AccessMatrix.standard().rule(role, operation, relation);
                assertEquals(expected.contains(relation), rule.isAllowed(), rule.toString());
            }
        }
    }

    @Test
    void the_table_has_every_field_once_and_each_says_where_it_is_written_or_what_is_missing() {
        var rules = AccessMatrix.standard().rules();

        assertEquals(Role.values().length * Operation.values().length * Relation.values().length, rules.size());
        for (var rule : rules) {
            assertEquals(rule.isAllowed(), rule.missing().isEmpty(), rule.toString());
            assertFalse(rule.source().title().isBlank(), rule.toString());
        }
    }

    @Test
    void the_fields_come_by_role_then_operation_then_relation() {
        var rules = AccessMatrix.standard().rules().iterator();

        for (var role : Role.values()) {
            for (var operation : Operation.values()) {
                for (var relation : Relation.values()) {
                    var rule = rules.next();
                    assertEquals(role, rule.role());
                    assertEquals(operation, rule.operation());
                    assertEquals(relation, rule.relation());
                }
            }
        }
    }

    @Test
    void nobody_may_anything_with_the_case_of_others() {
        for (var rule : AccessMatrix.standard().rules()) {
            assertFalse(rule.relation() == Relation.NONE && rule.isAllowed(), rule.toString());
        }
    }

    private static Map<Operation, List<Set<Relation>>> typed() {
        var table = new EnumMap<Operation, List<Set<Relation>>>(Operation.class);
        for (var line :
                lines().stream().filter(line -> line.matches("\\| [A-Z].*")).toList()) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            var byRole = new ArrayList<Set<Relation>>();
            cells.subList(2, 2 + Role.values().length).forEach(cell -> byRole.add(relations(cell)));
            table.put(Operation.valueOf(cells.get(1)), byRole);
        }
        return table;
    }

    private static Set<Relation> relations(String cell) {
        var relations = EnumSet.noneOf(Relation.class);
        Stream.of(cell.split(" "))
                .filter(letter -> !letter.isEmpty())
                .forEach(letter -> relations.add(requireNonNull(LETTERS.get(letter), letter)));
        return relations;
    }

    private static List<String> lines() {
        try (var page = requireNonNull(RightsTableTest.class.getResourceAsStream("rights.md"))) {
            return new String(page.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
