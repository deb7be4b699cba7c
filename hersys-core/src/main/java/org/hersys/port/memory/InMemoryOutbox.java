package org.hersys.port.memory;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hersys.message.FailureReason;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageLease;
import org.hersys.message.MessagePriority;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.message.Settlement;
import org.hersys.message.UnreadableMessage;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.port.Outbox;
import org.hersys.result.Page;
import org.hersys.result.PageKey;
import org.hersys.result.PageRequest;

/** Messages in the order in which they were added. */
final class InMemoryOutbox implements Outbox {

    private static final Set<MessageState> UNSUCCESSFUL = EnumSet.of(MessageState.FAILED, MessageState.GIVEN_UP);

    private static final Set<MessageState> TAKEN = EnumSet.of(MessageState.ACCEPTED, MessageState.DELIVERED);

    private static final Set<MessageState> OUT =
            EnumSet.of(MessageState.SENT, MessageState.ACCEPTED, MessageState.DELIVERED);

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
        session.requireOpen();
        tables.lastMessage++;
        session.put(tables.messageNumbers, message.id(), tables.lastMessage);
        put(QueuedMessage.first(message));
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return queued(id).map(QueuedMessage::message);
    }

    @Override
    public Optional<QueuedMessage> queued(MessageId id) {
        session.requireOpen();
        return Optional.ofNullable(tables.messages.get(id));
    }

    @Override
    public Optional<QueuedMessage> findByReference(String gatewayReference) {
        requireNonNull(gatewayReference, "gatewayReference");
        session.requireOpen();
        var last = tables.byReference.floorEntry(GivenReference.lastOf(gatewayReference));
        return Optional.ofNullable(last)
                .filter(found -> found.getKey().value().equals(gatewayReference))
                .map(found -> kept(found.getValue()));
    }

    @Override
    public Page<QueuedMessage> list(Set<MessageState> states, PageRequest page) {
        if (states.isEmpty()) {
            throw new IllegalArgumentException("at least one state must be listed");
        }
        session.requireOpen();
        var all = List.copyOf(tables.messages.values());
        int begin = page.after().map(this::known).map(all::indexOf).orElse(-1) + 1;
        var found = all.subList(begin, all.size()).stream()
                .filter(queued -> states.contains(queued.message().state()))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(
                found,
                page.limit(),
                last -> PageKey.of(
                        last.message().createdAt(), last.message().id().value()));
    }

    @Override
    public Optional<UnreadableMessage> unreadable(MessageId id) {
        session.requireOpen();
        return Optional.empty();
    }

    /** What is kept as an object can be read. */
    @Override
    public Page<UnreadableMessage> unreadable(Set<MessageState> states, PageRequest page) {
        return Page.last(list(states, page).items().stream()
                .flatMap(queued -> unreadable(queued.message().id()).stream())
                .toList());
    }

    private QueuedMessage known(PageKey key) {
        return queued(new MessageId(key.id()))
                .orElseThrow(() -> new IllegalArgumentException("a page key must be one that a list of messages gave"));
    }

    @Override
    public List<QueuedMessage> claim(String dispatcher, Instant now, Duration leaseFor, int limit) {
        MessageLease.requireDispatcher(dispatcher);
        if (leaseFor.isNegative() || leaseFor.isZero() || limit < 1) {
            throw new IllegalArgumentException("a lease must last some time and be of one message at least");
        }
        session.requireOpen();
        abandonExpired(now);
        var due = Arrays.stream(MessagePriority.values())
                .flatMap(priority -> dueUntil(now, tables.waiting(priority)))
                .limit(limit)
                .map(id -> claimed(kept(id), dispatcher, now.plus(leaseFor)))
                .toList();
        due.forEach(this::put);
        return due;
    }

    private void abandonExpired(Instant now) {
        dueUntil(now, tables.expiring)
                .filter(id -> !kept(id).isLeased(now))
                .toList()
                .forEach(id -> abandon(id, FailureReason.EXPIRED));
    }

    private static Stream<MessageId> dueUntil(Instant now, NavigableMap<MessageTurn, MessageId> messages) {
        return messages.entrySet().stream()
                .takeWhile(each -> !each.getKey().at().isAfter(now))
                .map(Map.Entry::getValue);
    }

    private QueuedMessage kept(MessageId id) {
        return requireNonNull(tables.messages.get(id));
    }

    private static QueuedMessage claimed(QueuedMessage queued, String dispatcher, Instant until) {
        return queued.toBuilder()
                .attempts(queued.attempts() + 1)
                .repeats(queued.repeats() + (queued.lease().isPresent() ? 1 : 0))
                .lease(MessageLease.begin(queued.message().id(), dispatcher, until))
                .nextTryAt(until)
                .build();
    }

    @Override
    public boolean settle(MessageLease lease, Settlement settlement) {
        return change(lease.message(), queued -> isHeldBy(queued, lease), queued -> {
            var settled =
                    queued.toBuilder().state(settlement.state()).withoutLease().neverDue();
            settlement.nextTryAt().ifPresent(settled::nextTryAt);
            settlement.failure().ifPresent(settled::lastFailure);
            settlement.gatewayReference().ifPresent(settled::gatewayReference);
            return settled.build();
        });
    }

    @Override
    public boolean release(MessageLease lease, Instant now) {
        return change(
                lease.message(),
                queued -> isHeldBy(queued, lease),
                queued -> queued.toBuilder()
                        .attempts(queued.attempts() - 1)
                        .withoutLease()
                        .nextTryAt(now)
                        .build());
    }

    private static boolean isHeldBy(QueuedMessage queued, MessageLease lease) {
        return queued.lease().filter(held -> held.token().equals(lease.token())).isPresent();
    }

    @Override
    public boolean retry(MessageId id, Instant now) {
        return change(
                id,
                queued -> mayBeTriedAnew(queued, now)
                        && UNSUCCESSFUL.contains(queued.message().state()),
                queued -> triedAnew(queued, now));
    }

    @Override
    public boolean forceRetry(MessageId id, Instant now) {
        return change(id, queued -> mayBeTriedAnew(queued, now), queued -> triedAnew(queued, now));
    }

    private static boolean mayBeTriedAnew(QueuedMessage queued, Instant now) {
        return queued.message().state() != MessageState.CANCELLED
                && (queued.message().caseId().isPresent()
                        || queued.message().secret().isPresent())
                && !queued.isLeased(now);
    }

    private static QueuedMessage triedAnew(QueuedMessage queued, Instant now) {
        boolean isOut = OUT.contains(queued.message().state()) || queued.lease().isPresent();
        return queued.toBuilder()
                .state(MessageState.WAITING)
                .attempts(0)
                .repeats(queued.repeats() + (isOut ? 1 : 0))
                .withoutLease()
                .nextTryAt(now)
                .build();
    }

    @Override
    public boolean abandon(MessageId id, FailureReason reason) {
        return giveUp(id, queued -> queued.message().state().isOpen(), reason);
    }

    @Override
    public boolean undelivered(MessageId id, FailureReason reason) {
        return giveUp(id, queued -> TAKEN.contains(queued.message().state()), reason);
    }

    private boolean giveUp(MessageId id, Predicate<QueuedMessage> when, FailureReason reason) {
        return change(
                id,
                when,
                queued -> queued.toBuilder()
                        .state(MessageState.GIVEN_UP)
                        .lastFailure(reason)
                        .withoutLease()
                        .neverDue()
                        .build());
    }

    @Override
    public boolean changeState(MessageId id, MessageState from, MessageState to) {
        if (to == MessageState.WAITING) {
            throw new IllegalArgumentException("a message must wait again by retry only");
        }
        return change(
                id,
                queued -> queued.message().state() == from,
                queued -> queued.toBuilder().state(to).withoutLease().neverDue().build());
    }

    private boolean change(MessageId id, Predicate<QueuedMessage> when, UnaryOperator<QueuedMessage> how) {
        var found = queued(id).filter(when);
        found.map(how).ifPresent(this::put);
        return found.isPresent();
    }

    @Override
    public int forget(NotificationId notificationId) {
        return forget(those(queued ->
                queued.message().notificationId().filter(notificationId::equals).isPresent()));
    }

    @Override
    public int forget(CaseId caseId) {
        return forget(
                those(queued -> queued.message().caseId().filter(caseId::equals).isPresent()));
    }

    private int forget(List<QueuedMessage> messages) {
        messages.forEach(queued -> put(queued.toBuilder()
                .message(queued.message().forgotten())
                .withoutLease()
                .withoutGatewayReference()
                .neverDue()
                .build()));
        return (int) messages.stream()
                .filter(queued -> queued.message().state().isOpen())
                .count();
    }

    private void put(QueuedMessage queued) {
        var id = queued.message().id();
        queued(id).ifPresent(before -> {
            turns(before, session::remove);
            reference(before).ifPresent(given -> session.remove(tables.byReference, given));
        });
        session.put(tables.messages, id, queued);
        turns(queued, (table, turn) -> session.put(table, turn, id));
        reference(queued).ifPresent(given -> session.put(tables.byReference, given, id));
    }

    private Optional<GivenReference> reference(QueuedMessage queued) {
        return queued.gatewayReference().map(value -> new GivenReference(value, number(queued.message())));
    }

    private long number(Message message) {
        return requireNonNull(tables.messageNumbers.get(message.id()));
    }

    /** Where one that is to be sent stands in line, and where it expires. */
    private void turns(QueuedMessage queued, BiConsumer<Map<MessageTurn, MessageId>, MessageTurn> action) {
        var message = queued.message();
        queued.nextTryAt().filter(next -> message.state().isOpen()).ifPresent(next -> {
            long number = number(message);
            action.accept(tables.waiting(message.kind().priority()), new MessageTurn(next, number));
            message.expiresAt().ifPresent(end -> action.accept(tables.expiring, new MessageTurn(end, number)));
        });
    }

    private List<QueuedMessage> those(Predicate<QueuedMessage> which) {
        session.requireOpen();
        return tables.messages.values().stream().filter(which).toList();
    }
}
