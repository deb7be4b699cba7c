package org.hersys.adapters.sms;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How a provider is asked over HTTP and how its answers are read（HTTP事業者への要求と応答の形）: a POST with a form or with JSON.
 *
 * <pre>{@code
 * HttpEndpoint.at(URI.create("https://api.example.jp/v1/messages"))
 *         .json("""
 *                 {"to": "{national}", "message": "{text}", "clientId": "{id}"}""")
 *         .basic(user, password)
 *         .referenceAt("/messageId")
 *         .build();
 * }</pre>
 *
 * <p>In a form or JSON these stand for what a message has: {@code {id}}, the same at every try; {@code {to}} +8190…,
 * {@code {digits}} 8190…, {@code {national}} 090…; {@code {text}}, and {@code {text-xml}} for a text within XML. Immutable.
 */
public final class HttpEndpoint {

    final URI uri;
    final BodyTemplate body;
    final Map<String, String> headers;
    final @Nullable String idHeader;
    final @Nullable RequestSigner signer;
    final @Nullable SSLContext tls;
    final Duration connectWithin;
    final Duration answerWithin;
    final AnswerReader answers;

    private HttpEndpoint(Builder builder, BodyTemplate body) {
        this.uri = builder.uri;
        this.body = body;
        this.headers = Map.copyOf(builder.headers);
        this.idHeader = builder.idHeader;
        this.signer = builder.signer;
        this.tls = builder.tls;
        this.connectWithin = builder.connectWithin;
        this.answerWithin = builder.answerWithin;
        this.answers = new AnswerReader(
                builder.referenceAt, builder.successAt, builder.successes, builder.errorCodeAt, builder.finalCodes);
    }

    /**
     * Begins the description of a provider.
     *
     * @param uri where to post
     * @return a builder
     * @throws IllegalArgumentException if it is not an absolute address by https or http with a host
     */
    public static Builder at(URI uri) {
        return new Builder(uri);
    }

    /** The scheme and the host, without account and query. */
    @Override
    public String toString() {
        return "HttpEndpoint[" + uri.getScheme() + "://" + uri.getHost() + "]";
    }

    /** The description of a provider（事業者の設定）. Builds one; not for use by many threads. */
    public static final class Builder {

        private static final Duration LONGEST_TIME = Duration.ofMinutes(5);
        private static final String NO_VERIFICATION = "jdk.internal.httpclient.disableHostnameVerification";

        private final URI uri;
        private final TransportGuard guard = new TransportGuard();
        private final Map<String, String> form = new LinkedHashMap<>();
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final Set<String> successes = new TreeSet<>();
        private final Set<String> finalCodes = new TreeSet<>();
        private @Nullable String json;
        private @Nullable String idHeader;
        private @Nullable RequestSigner signer;
        private @Nullable SSLContext tls;
        private @Nullable String referenceAt;
        private @Nullable String successAt;
        private @Nullable String errorCodeAt;
        private Duration connectWithin = Duration.ofSeconds(5);
        private Duration answerWithin = Duration.ofSeconds(15);

        private Builder(URI uri) {
            if (uri.getHost() == null || !Set.of("https", "http").contains(uri.getScheme())) {
                throw new IllegalArgumentException("the address must begin with https:// or http:// and a host");
            }
            this.uri = uri;
        }

        /**
         * A field of the form that is posted. May be said many times; not together with JSON.
         *
         * @param name its name
         * @param value its value, with places
         * @return this builder
         */
        public Builder form(String name, String value) {
            form.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
            return this;
        }

        /**
         * The JSON that is posted. Not together with a form.
         *
         * @param document with places within its strings
         * @return this builder
         */
        public Builder json(String document) {
            this.json = requireNonNull(document, "document");
            return this;
        }

        /**
         * A header of each request.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        public Builder header(String name, String value) {
            headers.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
            return this;
        }

        /**
         * Name and password with each request (RFC 7617).
         *
         * @param user the name, without a colon
         * @param password the password
         * @return this builder
         * @throws IllegalArgumentException if the name has a colon
         */
        public Builder basic(String user, String password) {
            if (user.contains(":")) {
                throw new IllegalArgumentException("the name of the account must have no colon");
            }
            var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            return header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }

        /**
         * Signs each request.
         *
         * @param how by what
         * @return this builder
         */
        public Builder signedBy(RequestSigner how) {
            this.signer = requireNonNull(how, "how");
            return this;
        }

        /**
         * The header in which the provider wants a key by which it drops repetitions; gets the id of the message.
         *
         * @param name for example {@code Idempotency-Key}
         * @return this builder
         */
        public Builder idempotencyHeader(String name) {
            this.idHeader = requireNonNull(name, "name");
            return this;
        }

        /**
         * Where the answer has the id by which receipts name the message. Without it nothing of an answer but its status is
         * read, and messages count as sent.
         *
         * @param pointer a JSON pointer (RFC 6901), for example {@code /sid}
         * @return this builder
         */
        public Builder referenceAt(String pointer) {
            this.referenceAt = requireNonNull(pointer, "pointer");
            return this;
        }

        /**
         * What says that the message was taken, for providers that answer with status 200 also when they refuse.
         *
         * @param pointer where, a JSON pointer
         * @param values which of them mean that it was taken
         * @return this builder
         */
        public Builder acceptedWhen(String pointer, String... values) {
            this.successAt = requireNonNull(pointer, "pointer");
            successes.addAll(Arrays.asList(values));
            return this;
        }

        /**
         * Where a refusal has its code, which becomes a part of the reason, and which codes are final. Without final codes the
         * statuses 400, 413 and 422 are final, and nothing else.
         *
         * @param pointer where, a JSON pointer
         * @param finalOnes the codes after which another try makes no sense
         * @return this builder
         */
        public Builder errorCodeAt(String pointer, String... finalOnes) {
            this.errorCodeAt = requireNonNull(pointer, "pointer");
            finalCodes.addAll(Arrays.asList(finalOnes));
            return this;
        }

        /**
         * Whom to trust, for providers with a certificate that the Java platform does not know. Protocol version and host are
         * verified in any case.
         *
         * @param context whose trust managers decide
         * @return this builder
         */
        public Builder tls(SSLContext context) {
            this.tls = requireNonNull(context, "context");
            return this;
        }

        /**
         * Allows plain HTTP to a host: through a tunnel, for example.
         *
         * @param host its name as in the address
         * @return this builder
         */
        public Builder allowPlainConnectionTo(String host) {
            guard.allowPlain(host);
            return this;
        }

        /**
         * How long connecting may take; 5 seconds unless it is set.
         *
         * @param time more than nothing, at most 5 minutes
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder connectWithin(Duration time) {
            this.connectWithin = requireTime(time);
            return this;
        }

        /**
         * How long all of it may take, connecting included; 15 seconds unless it is set. The lease of a dispatcher must be
         * longer.
         *
         * @param time more than nothing, at most 5 minutes
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder answerWithin(Duration time) {
            this.answerWithin = requireTime(time);
            return this;
        }

        private static Duration requireTime(Duration time) {
            if (time.isNegative() || time.isZero() || time.compareTo(LONGEST_TIME) > 0) {
                throw new IllegalArgumentException("a time must be more than nothing and at most " + LONGEST_TIME);
            }
            return time;
        }

        /**
         * The description.
         *
         * @return how the provider is asked
         * @throws IllegalStateException if the address is not by https and a plain connection to this host was not allowed, if
         *     the program has switched off the verification of hosts, or if there is not either a form or JSON
         * @throws IllegalArgumentException if the JSON is none, a pointer is none, or there is an unknown place
         */
        public HttpEndpoint build() {
            requireState(
                    uri.getScheme().equals("https") || guard.isPlain(uri.getHost()),
                    "the address must be by https, or a plain connection to this host be allowed by its name");
            var switchedOff = System.getProperty(NO_VERIFICATION);
            requireState(
                    switchedOff == null || switchedOff.equals("false"),
                    "the verification of hosts must not be switched off by " + NO_VERIFICATION);
            requireState(form.isEmpty() != (json == null), "there must be either a form or JSON to post");
            return new HttpEndpoint(this, json == null ? BodyTemplate.form(form) : BodyTemplate.json(json));
        }

        private static void requireState(boolean holds, String what) {
            if (!holds) {
                throw new IllegalStateException(what);
            }
        }
    }
}
