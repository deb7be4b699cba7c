package org.hersys.adapters.sms;

import java.net.URI;
import java.util.Map;

/**
 * Proves to a provider who asks（要求の署名）, for providers that want more than a name and a password. Implementations are safe
 * for use by many threads.
 */
@FunctionalInterface
public interface RequestSigner {

    /**
     * Signs a request.
     *
     * @param uri where it goes, by POST
     * @param body what it says, as it travels in UTF-8
     * @return headers to add
     */
    Map<String, String> headers(URI uri, String body);
}
