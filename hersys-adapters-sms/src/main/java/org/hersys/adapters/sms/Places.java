package org.hersys.adapters.sms;

import java.util.Map;
import java.util.Set;
import org.hersys.message.MessageId;
import org.hersys.person.PhoneNumber;

/** What a template may name of a message. */
final class Places {

    static final Set<String> NAMES = Set.of("id", "to", "digits", "national", "text", "text-xml");

    private static final int PLUS = 1;

    private Places() {}

    static Map<String, String> of(MessageId id, PhoneNumber to, String text) {
        return Map.of(
                "id", id.toString(),
                "to", to.value(),
                "digits", to.value().substring(PLUS),
                "national", to.national().orElse(to.value()),
                "text", text,
                "text-xml", xml(text));
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
