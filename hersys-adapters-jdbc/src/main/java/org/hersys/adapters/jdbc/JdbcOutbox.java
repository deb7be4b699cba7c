package org.hersys.adapters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hersys.adapters.jdbc.Documents.Place;
import org.hersys.json.StoredDocument;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageState;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.port.Outbox;

/** Messages in the order in which they were added; their state is that of the column. */
final class JdbcOutbox implements Outbox {

    private static final String TABLE = "message";

    private static final String INSERT = """
            INSERT INTO hersys.message (message_id, state, case_id, notification_id, document)
            VALUES (?, ?, ?, ?, ?)""";

    private static final String FIND = "SELECT message_id, state, document FROM hersys.message WHERE message_id = ?";

    private static final String WAITING = """
            SELECT message_id, state, document FROM hersys.message WHERE state = 'WAITING' ORDER BY position""";

    private static final String CHANGE_STATE = "UPDATE hersys.message SET state = ? WHERE message_id = ? AND state = ?";

    private static final String OF_NOTIFICATION =
            "SELECT message_id, state, document FROM hersys.message WHERE notification_id = ? FOR UPDATE";

    private static final String OF_CASE =
            "SELECT message_id, state, document FROM hersys.message WHERE case_id = ? FOR UPDATE";

    private static final String FORGET = """
            UPDATE hersys.message SET state = ?, case_id = NULL, notification_id = NULL, document = ?
            WHERE message_id = ?""";

    private final Session session;
    private final Documents documents = Documents.PLAIN;

    JdbcOutbox(Session session) {
        this.session = session;
    }

    @Override
    public void add(Message message) {
        boolean isNew = session.insertUnlessThere(
                INSERT,
                each -> each.uuid(message.id().value())
                        .name(message.state())
                        .uuid(message.caseId().map(CaseId::value).orElse(null))
                        .uuid(message.notificationId()
                                .map(NotificationId::value)
                                .orElse(null))
                        .bytes(written(message)));
        if (!isNew) {
            throw new IllegalArgumentException("a message must have an id of its own");
        }
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return session.one(FIND, each -> each.uuid(id.value()), this::message);
    }

    @Override
    public List<Message> waiting() {
        return session.list(WAITING, each -> {}, this::message);
    }

    @Override
    public boolean changeState(MessageId id, MessageState from, MessageState to) {
        return session.change(
                        CHANGE_STATE, each -> each.name(to).uuid(id.value()).name(from))
                == 1;
    }

    @Override
    public int forget(NotificationId notificationId) {
        return forget(OF_NOTIFICATION, notificationId.value());
    }

    @Override
    public int forget(CaseId caseId) {
        return forget(OF_CASE, caseId.value());
    }

    private int forget(String select, UUID id) {
        var messages = session.list(select, each -> each.uuid(id), this::message);
        session.changeAll(
                FORGET,
                messages,
                (each, message) -> each.name(message.forgotten().state())
                        .bytes(written(message.forgotten()))
                        .uuid(message.id().value()));
        return (int)
                messages.stream().filter(message -> message.state().isOpen()).count();
    }

    private byte[] written(Message message) {
        return documents.write(new Place(TABLE, message.id().value(), 1), StoredDocument.of(Message.class, message));
    }

    private Message message(ResultSet row) throws SQLException {
        var place = new Place(TABLE, Columns.uuid(row, 1), 1);
        return documents
                .read(place, Message.class, row.getBytes(3))
                .value()
                .inState(MessageState.valueOf(row.getString(2)));
    }
}
