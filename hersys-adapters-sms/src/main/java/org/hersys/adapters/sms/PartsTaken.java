package org.hersys.adapters.sms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hersys.message.MessageId;
import org.hersys.message.OutgoingSms;

/**
 * Which parts of a message the message centre has already taken, so that the next try leaves them out if the sending is broken
 * off. Forgotten when the program ends: then they are sent again.
 */
final class PartsTaken {

    private static final int MOST = 10_000;

    private final Map<MessageId, Taken> byMessage = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MessageId, Taken> eldest) {
            return size() > MOST;
        }
    };

    private record Taken(OutgoingSms sms, Map<Integer, String> ids) {}

    /** The ids of the parts that were taken before, by their place; none if the text or the number is another than it was. */
    synchronized Map<Integer, String> begin(OutgoingSms sms) {
        var before = byMessage.get(sms.id());
        if (before != null && before.sms.equals(sms)) {
            return new TreeMap<>(before.ids);
        }
        byMessage.put(sms.id(), new Taken(sms, new TreeMap<>()));
        return new TreeMap<>();
    }

    /** Of a message that is not finished: an answer that comes after its end changes nothing. */
    synchronized void note(OutgoingSms sms, int place, String id) {
        var taken = byMessage.get(sms.id());
        if (taken != null && taken.sms.equals(sms)) {
            taken.ids.put(place, id);
        }
    }

    synchronized void end(OutgoingSms sms) {
        byMessage.remove(sms.id());
    }
}
