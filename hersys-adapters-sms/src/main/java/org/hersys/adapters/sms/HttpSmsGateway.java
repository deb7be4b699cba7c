package org.hersys.adapters.sms;

import org.hersys.message.OutgoingSms;
import org.hersys.message.SendResult;
import org.hersys.port.SmsGateway;

/**
 * Sends short messages through a provider that is asked over HTTP（HTTPによるSMSの送信）.
 *
 * <p>Each message is asked for once. What may be tried again is told as failed for now, and the outbox does it. After
 * {@code GATEWAY_NO_ANSWER}, {@code GATEWAY_CONNECTION_LOST}, {@code GATEWAY_UNREADABLE_ANSWER} and the statuses of 500 and
 * above nobody knows whether the provider has taken the message, and it may arrive twice; give the id of the message to
 * providers that drop repetitions ({@link HttpEndpoint.Builder#idempotencyHeader}). Safe for use by many threads.
 */
public final class HttpSmsGateway implements SmsGateway {

    private final HttpEndpoint endpoint;
    private final HttpCaller caller;

    private HttpSmsGateway(HttpEndpoint endpoint) {
        this.endpoint = endpoint;
        this.caller = new HttpCaller(endpoint);
    }

    /**
     * A gateway.
     *
     * @param endpoint how the provider is asked
     * @return the gateway
     */
    public static HttpSmsGateway over(HttpEndpoint endpoint) {
        return new HttpSmsGateway(endpoint);
    }

    @Override
    public SendResult send(OutgoingSms sms) {
        return sms.to().isJapaneseMobile()
                ? caller.post(Places.of(sms.id(), sms.to(), sms.text().value()))
                : SendResult.failedForGood(Failures.NUMBER_NOT_MOBILE);
    }

    /** The host. */
    @Override
    public String toString() {
        return "HttpSmsGateway[" + endpoint + "]";
    }
}
