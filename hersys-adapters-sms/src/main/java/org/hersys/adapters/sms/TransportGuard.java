package org.hersys.adapters.sms;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLParameters;

/** Lets numbers and texts travel only over TLS 1.2 or higher to a host that is verified, or to one that is named. */
final class TransportGuard {

    private final Set<String> plainHosts = new HashSet<>();

    void allowPlain(String host) {
        plainHosts.add(host.toLowerCase(Locale.ROOT));
    }

    boolean isPlain(String host) {
        return plainHosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** TLS 1.2 and 1.3, the certificate for the very host that was asked for. */
    static SSLParameters strict() {
        var parameters = new SSLParameters();
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        return parameters;
    }
}
