package org.hersys.adapters.sms;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.hersys.message.SendResult;
import org.jspecify.annotations.Nullable;

/** Asks a provider once, within a time; follows nobody elsewhere, for the text would go there too. */
final class HttpCaller {

    private final HttpEndpoint endpoint;
    private final HttpClient client;

    HttpCaller(HttpEndpoint endpoint) {
        this.endpoint = endpoint;
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(endpoint.connectWithin)
                .sslParameters(TransportGuard.strict());
        this.client = (endpoint.tls == null ? builder : builder.sslContext(endpoint.tls)).build();
    }

    SendResult post(Map<String, String> places) {
        var pending = client.sendAsync(request(places), info -> new LimitedBody());
        try {
            return endpoint.answers.read(pending.get(endpoint.answerWithin.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException silent) {
            pending.cancel(true);
            return SendResult.failedForNow(Failures.NO_ANSWER);
        } catch (InterruptedException interrupted) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            return SendResult.failedForNow(Failures.NO_ANSWER);
        } catch (ExecutionException failure) {
            return failed(failure.getCause());
        }
    }

    private HttpRequest request(Map<String, String> places) {
        var body = endpoint.body.fill(places);
        var request = HttpRequest.newBuilder(endpoint.uri)
                .timeout(endpoint.answerWithin)
                .header("Content-Type", endpoint.body.contentType())
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        endpoint.headers.forEach(request::setHeader);
        if (endpoint.idHeader != null) {
            request.setHeader(endpoint.idHeader, places.getOrDefault("id", ""));
        }
        if (endpoint.signer != null) {
            endpoint.signer.headers(endpoint.uri, body).forEach(request::setHeader);
        }
        return request.build();
    }

    private static SendResult failed(@Nullable Throwable cause) {
        if (cause instanceof SSLHandshakeException || cause instanceof SSLPeerUnverifiedException) {
            return SendResult.failedForNow(Failures.NOT_TRUSTED);
        }
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return SendResult.failedForNow(Failures.UNREACHABLE);
        }
        if (cause instanceof HttpTimeoutException) {
            return SendResult.failedForNow(Failures.NO_ANSWER);
        }
        boolean isLost = cause instanceof IOException && !(cause instanceof ProtocolException);
        return SendResult.failedForNow(isLost ? Failures.CONNECTION_LOST : Failures.UNREADABLE_ANSWER);
    }
}
