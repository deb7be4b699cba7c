package org.hersys.adapters.sms;

import org.hersys.message.OutgoingCall;
import org.hersys.message.SendResult;
import org.hersys.port.VoiceGateway;

/**
 * Has a provider call that is asked over HTTP（HTTPによる自動音声の発信）. As with {@link HttpSmsGateway}, each call is asked for
 * once, and what nobody knows is told as failed for now. Safe for use by many threads.
 */
public final class HttpVoiceGateway implements VoiceGateway {

    private final HttpEndpoint endpoint;
    private final HttpCaller caller;

    private HttpVoiceGateway(HttpEndpoint endpoint) {
        this.endpoint = endpoint;
        this.caller = new HttpCaller(endpoint);
    }

    /**
     * A gateway.
     *
     * @param endpoint how the provider is asked; what is read out is its {@code {text}}
     * @return the gateway
     */
    public static HttpVoiceGateway over(HttpEndpoint endpoint) {
        return new HttpVoiceGateway(endpoint);
    }

    @Override
    public SendResult call(OutgoingCall call) {
        return caller.post(Places.of(call.id(), call.to(), call.speech()));
    }

    /** The host. */
    @Override
    public String toString() {
        return "HttpVoiceGateway[" + endpoint + "]";
    }
}
