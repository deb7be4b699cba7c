package org.hersys.port.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageState;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.port.Outbox;

/** Messages in the order in which they were added. */
final class InMemoryOutbox implements Outbox {

    private final Session session;
    private final Tables tables;

    InMemoryOutbox(Session session, Tables tables) {
        this.session = session;
        this.tables = tables;
    }

    @Override
    public void add(Message message) {
        if (tables.messages.containsKey(message.id())) {
            throw new IllegalArgumentException("a message must have an id of its own");
        }
        session.put(tables.messages, message.id(), message);
    }

    @Override
    public Optional<Message> find(MessageId id) {
        session.requireOpen();
        return Optional.ofNullable(tables.messages.get(id));
    }

    @Override
    public List<Message> waiting() {
        return those(message -> message.state() == MessageState.WAITING);
    }

    @Override
    public boolean changeState(MessageId id, MessageState from, MessageState to) {
        var message = find(id).filter(found -> found.state() == from);
        message.ifPresent(found -> session.put(tables.messages, id, found.inState(to)));
        return message.isPresent();
    }

    @Override
    public int forget(NotificationId notificationId) {
        return forget(those(message ->
                message.notificationId().filter(notificationId::equals).isPresent()));
    }

    @Override
    public int forget(CaseId caseId) {
        return forget(those(message -> message.caseId().filter(caseId::equals).isPresent()));
    }

    private int forget(List<Message> messages) {
        messages.forEach(message -> session.put(tables.messages, message.id(), message.forgotten()));
        return (int)
                messages.stream().filter(message -> message.state().isOpen()).count();
    }

    private List<Message> those(Predicate<Message> which) {
        session.requireOpen();
        return tables.messages.values().stream().filter(which).toList();
    }
}
