package org.hersys.adapters.security;

import java.util.Arrays;
import java.util.Optional;

/** A ring in memory, wrapped as any other. */
final class InMemoryKeyRing implements KeyRingStorage {

    private Optional<byte[]> content = Optional.empty();

    @Override
    public synchronized Optional<byte[]> read() {
        return content.map(byte[]::clone);
    }

    @Override
    public synchronized boolean create(byte[] first) {
        boolean isFirst = content.isEmpty();
        content = isFirst ? Optional.of(first.clone()) : content;
        return isFirst;
    }

    @Override
    public synchronized boolean replace(byte[] former, byte[] next) {
        boolean isThere = content.filter(each -> Arrays.equals(each, former)).isPresent();
        content = isThere ? Optional.of(next.clone()) : content;
        return isThere;
    }

    @Override
    public String toString() {
        return "KeyRing in memory";
    }
}
