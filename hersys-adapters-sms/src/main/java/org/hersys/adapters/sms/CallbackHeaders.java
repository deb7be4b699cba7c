package org.hersys.adapters.sms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Headers of a request, whose names are in any case. */
final class CallbackHeaders {

    private CallbackHeaders() {}

    static Optional<String> first(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(each -> name.equalsIgnoreCase(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .findFirst();
    }
}
