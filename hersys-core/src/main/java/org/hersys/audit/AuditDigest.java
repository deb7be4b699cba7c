package org.hersys.audit;

import org.hersys.actor.Actor;
import org.hersys.institution.Prefecture;
import org.hersys.person.HersysId;

/**
 * The digest of an entry: all that it says, in an order that does not depend on how it was put together. The legal basis
 * is not written, since it is that of the operation.
 */
final class AuditDigest {

    private static final String FORMAT = "org.hersys.audit.entry/1";

    private AuditDigest() {}

    static Digest of(AuditEntry entry) {
        var writer = DigestWriter.of(FORMAT).item("id", entry.id()).item("at", entry.at());
        write(entry.actor(), writer);
        writer.item("operation", entry.operation().name())
                .item("result", entry.result().name());
        entry.cases().stream().map(Object::toString).sorted().forEach(id -> writer.item("case", id));
        entry.notification().ifPresent(id -> writer.item("notification", id));
        entry.criteria().stream().sorted().forEach(kind -> writer.item("criterion", kind));
        entry.problems().forEach(code -> writer.item("problem", code));
        entry.subject()
                .ifPresent(subject ->
                        writer.item("subjectKind", subject.kind().name()).item("subject", subject.id()));
        return writer.digest();
    }

    private static void write(Actor actor, DigestWriter writer) {
        writer.item("actor", actor.id()).item("role", actor.role().name());
        actor.institution().ifPresent(id -> writer.item("institution", id));
        actor.centre().ifPresent(id -> writer.item("centre", id));
        actor.prefecture().map(Prefecture::code).ifPresent(code -> writer.item("prefecture", code));
        // Not its toString, which hides most of it.
        actor.patientId().map(HersysId::value).ifPresent(id -> writer.item("patient", id));
        actor.contractor().ifPresent(name -> writer.item("contractor", name));
    }
}
