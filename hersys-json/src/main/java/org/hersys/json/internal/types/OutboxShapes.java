package org.hersys.json.internal.types;

import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.NumberShape;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.shape.TextShape;
import org.hersys.message.FailureReason;
import org.hersys.message.MessageLease;
import org.hersys.message.QueuedMessage;
import org.hersys.message.UnreadableMessage;
import org.hersys.text.BilingualText;
import org.hersys.usecase.DispatchReport;

/** Messages as they are queued, and what came of sending them (送信箱). */
final class OutboxShapes {

    private static final BilingualText REASON_FORM = BilingualText.of(
            "理由は英大文字で始まる64文字以内の英大文字、数字及び「_」で指定してください。",
            "A reason is a name of at most 64 capitals, digits and underscores that begins with a letter.");
    private static final BilingualText LEASE_FORM = BilingualText.of(
            "dispatcher は100文字以内の英数字と「. _ : @ -」で指定してください。",
            "A dispatcher has at most 100 letters, digits and . _ : @ - only.");
    private static final BilingualText QUEUED_FORM = BilingualText.of(
            "lease は message と同じ通知のものとし、gatewayReference は空白を含まない200文字以内の英数記号としてください。",
            "The lease is one of the message; a gateway's reference has at most 200 printable characters and no space.");

    private static final Shape<Integer> COUNT = NumberShape.of(0, Integer.MAX_VALUE);

    static final Shape<FailureReason> REASON = TextShape.<FailureReason>of(
                    FailureReason::name, text -> Made.of(() -> FailureReason.of(text), REASON_FORM))
            .pattern("^[A-Z][A-Z0-9_]{0,63}$");

    static final ObjectShape<MessageLease> LEASE = lease();
    static final ObjectShape<QueuedMessage> QUEUED = queued();
    static final ObjectShape<UnreadableMessage> UNREADABLE = unreadable();
    static final ObjectShape<DispatchReport> REPORT = report();

    private OutboxShapes() {}

    private static ObjectShape<MessageLease> lease() {
        var members = Members.<MessageLease>of("MessageLease", BilingualText.of("送信の占有", "lease of a message"));
        var message = members.required("message", RecordShapes.MESSAGE_ID, MessageLease::message);
        var token = members.required("token", PersonShapes.UUID_TEXT, MessageLease::token);
        var dispatcher = members.required("dispatcher", ResultShapes.TEXT, MessageLease::dispatcher);
        var until = members.required("until", TimeShapes.INSTANT, MessageLease::until);
        return members.readBy(given -> Made.of(
                () -> new MessageLease(given.the(message), given.the(token), given.the(dispatcher), given.the(until)),
                LEASE_FORM));
    }

    private static ObjectShape<QueuedMessage> queued() {
        var members = Members.<QueuedMessage>of("QueuedMessage", BilingualText.of("送信箱の通知", "queued message"));
        var message = members.required("message", RecordShapes.MESSAGE, QueuedMessage::message);
        var attempts = members.required("attempts", COUNT, QueuedMessage::attempts);
        var repeats = members.required("repeats", COUNT, QueuedMessage::repeats);
        var nextTryAt = members.optional("nextTryAt", TimeShapes.INSTANT, QueuedMessage::nextTryAt);
        var lease = members.optional("lease", LEASE, QueuedMessage::lease);
        var lastFailure = members.optional("lastFailure", REASON, QueuedMessage::lastFailure);
        var reference = members.optional("gatewayReference", ResultShapes.TEXT, QueuedMessage::gatewayReference);
        return members.readBy(given -> Made.of(
                () -> {
                    var builder = QueuedMessage.builder(given.the(message))
                            .attempts(given.the(attempts))
                            .repeats(given.the(repeats));
                    given.ifGiven(nextTryAt, builder::nextTryAt);
                    given.ifGiven(lease, builder::lease);
                    given.ifGiven(lastFailure, builder::lastFailure);
                    given.ifGiven(reference, builder::gatewayReference);
                    return builder.build();
                },
                QUEUED_FORM));
    }

    private static ObjectShape<UnreadableMessage> unreadable() {
        var members =
                Members.<UnreadableMessage>of("UnreadableMessage", BilingualText.of("読み取れない通知", "unreadable message"));
        members.required("id", RecordShapes.MESSAGE_ID, UnreadableMessage::id);
        members.required("state", ResultShapes.TEXT, UnreadableMessage::state);
        members.required("createdAt", TimeShapes.INSTANT, UnreadableMessage::createdAt);
        members.required("attempts", COUNT, UnreadableMessage::attempts);
        members.required("repeats", COUNT, UnreadableMessage::repeats);
        return members.writtenOnly();
    }

    private static ObjectShape<DispatchReport> report() {
        var members = Members.<DispatchReport>of("DispatchReport", BilingualText.of("送信結果の集計", "report of a round"));
        members.required("claimed", COUNT, DispatchReport::claimed);
        members.required("sent", COUNT, DispatchReport::sent);
        members.required("failed", COUNT, DispatchReport::failed);
        members.required("givenUp", COUNT, DispatchReport::givenUp);
        members.required("released", COUNT, DispatchReport::released);
        members.required("late", COUNT, DispatchReport::late);
        return members.writtenOnly();
    }
}
