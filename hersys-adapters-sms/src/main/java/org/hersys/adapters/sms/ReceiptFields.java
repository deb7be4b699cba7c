package org.hersys.adapters.sms;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a callback has what a receipt says. */
final class ReceiptFields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final boolean isJson;
    private final String reference;
    private final String status;
    private final @Nullable String errorCode;

    /** What a callback says; a code only if it has one. */
    record Told(String reference, String status, @Nullable String errorCode) {}

    private ReceiptFields(boolean isJson, String reference, String status, @Nullable String errorCode) {
        this.isJson = isJson;
        this.reference = reference;
        this.status = status;
        this.errorCode = errorCode;
    }

    static ReceiptFields ofForm(String reference, String status) {
        return new ReceiptFields(false, reference, status, null);
    }

    static ReceiptFields ofJson(String reference, String status) {
        return new ReceiptFields(true, requirePointer(reference), requirePointer(status), null);
    }

    ReceiptFields withErrorCode(String field) {
        return new ReceiptFields(isJson, reference, status, isJson ? requirePointer(field) : field);
    }

    private static String requirePointer(String pointer) {
        return JsonPointer.compile(pointer).toString();
    }

    Optional<Told> read(byte[] body) {
        return (isJson ? json(body) : form(body)).flatMap(this::told);
    }

    private Optional<Told> told(Function<String, Optional<String>> fields) {
        var code = errorCode == null ? Optional.<String>empty() : fields.apply(errorCode);
        return fields.apply(reference)
                .flatMap(id -> fields.apply(status).map(state -> new Told(id, state, code.orElse(null))));
    }

    private static Optional<Function<String, Optional<String>>> form(byte[] body) {
        return FormBody.parse(body)
                .map(fields -> name -> Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank()));
    }

    private static Optional<Function<String, Optional<String>>> json(byte[] body) {
        try {
            var document = JSON.readTree(body);
            return Optional.of(pointer -> Optional.of(document.at(pointer))
                    .filter(JsonNode::isValueNode)
                    .filter(node -> !node.isNull())
                    .map(JsonNode::asText)
                    .filter(value -> !value.isBlank()));
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }
}
