package org.hersys.adapters.sms;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hersys.message.FailureReason;
import org.hersys.message.SendResult;
import org.jspecify.annotations.Nullable;

/** Makes a result of what a provider answers. */
final class AnswerReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode NOTHING = MissingNode.getInstance();
    private static final int FIRST_FAILURE = 300;
    private static final int FIRST_SUCCESS = 200;
    private static final Set<Integer> FINAL_STATUSES = Set.of(400, 413, 422);
    private static final Set<Integer> BUSY = Set.of(429, 503);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private final @Nullable JsonPointer referenceAt;
    private final @Nullable JsonPointer successAt;
    private final Set<String> successes;
    private final @Nullable JsonPointer errorCodeAt;
    private final Set<String> finalCodes;

    AnswerReader(
            @Nullable String referenceAt,
            @Nullable String successAt,
            Set<String> successes,
            @Nullable String errorCodeAt,
            Set<String> finalCodes) {
        this.referenceAt = pointer(referenceAt);
        this.successAt = pointer(successAt);
        this.successes = Set.copyOf(successes);
        this.errorCodeAt = pointer(errorCodeAt);
        this.finalCodes = Set.copyOf(finalCodes);
    }

    private static @Nullable JsonPointer pointer(@Nullable String text) {
        return text == null ? null : JsonPointer.compile(text);
    }

    SendResult read(HttpResponse<Optional<byte[]>> answer) {
        var document = answer.body().map(AnswerReader::parse).orElse(NOTHING);
        int status = answer.statusCode();
        if (status < FIRST_SUCCESS || status >= FIRST_FAILURE) {
            return refused(status, document, answer);
        }
        if (referenceAt == null && successAt == null) {
            return SendResult.sent();
        }
        return document.isMissingNode()
                ? SendResult.failedForNow(Failures.UNREADABLE_ANSWER)
                : taken(document, status, answer);
    }

    private SendResult taken(JsonNode document, int status, HttpResponse<?> answer) {
        if (successAt != null && !successes.contains(at(document, successAt).orElse(""))) {
            return refused(status, document, answer);
        }
        if (referenceAt == null) {
            return SendResult.sent();
        }
        try {
            return at(document, referenceAt).map(SendResult::accepted).orElseGet(this::withoutReference);
        } catch (IllegalArgumentException noUsableReference) {
            // It was taken; no receipt can be told of it.
            return SendResult.sent();
        }
    }

    /** Who says in so many words that it was taken is believed: whoever gets it would else get it at every try. */
    private SendResult withoutReference() {
        return successAt == null ? SendResult.failedForNow(Failures.UNREADABLE_ANSWER) : SendResult.sent();
    }

    private SendResult refused(int status, JsonNode document, HttpResponse<?> answer) {
        var code = at(document, errorCodeAt).flatMap(GatewayCode::of);
        var reason =
                FailureReason.of("HTTP_" + status + code.map(each -> "_" + each).orElse(""));
        if (isFinal(status, document)) {
            return SendResult.failedForGood(reason);
        }
        return BUSY.contains(status)
                ? retryAfter(answer)
                        .map(after -> SendResult.failedForNow(reason, after))
                        .orElseGet(() -> SendResult.failedForNow(reason))
                : SendResult.failedForNow(reason);
    }

    private boolean isFinal(int status, JsonNode document) {
        return finalCodes.isEmpty()
                ? FINAL_STATUSES.contains(status)
                : at(document, errorCodeAt).filter(finalCodes::contains).isPresent();
    }

    private static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException noJson) {
            return NOTHING;
        }
    }

    private static Optional<String> at(JsonNode document, @Nullable JsonPointer pointer) {
        return pointer == null
                ? Optional.empty()
                : Optional.of(document.at(pointer))
                        .filter(JsonNode::isValueNode)
                        .filter(node -> !node.isNull())
                        .map(JsonNode::asText)
                        .filter(text -> !text.isBlank());
    }

    /** In seconds, or as a date (RFC 9110, 10.2.3), which is measured from the date of the answer: clocks differ. */
    private static Optional<Duration> retryAfter(HttpResponse<?> answer) {
        var wanted =
                answer.headers().firstValue("Retry-After").map(String::strip).orElse("");
        if (SECONDS.matcher(wanted).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(wanted)));
        }
        try {
            var date = answer.headers().firstValue("Date").orElse("");
            return Optional.of(Duration.between(date(date), date(wanted))).filter(wait -> !wait.isNegative());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static ZonedDateTime date(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT));
    }
}
