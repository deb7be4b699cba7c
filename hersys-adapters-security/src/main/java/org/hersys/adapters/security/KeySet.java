package org.hersys.adapters.security;

import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The keys of one purpose, in the order in which they were made. The order tells their state: before the one in use are
 * those that it replaced, after it the one that was introduced.
 */
final class KeySet {

    private final KeysetHandle handle;

    KeySet(KeysetHandle handle) {
        this.handle = handle;
    }

    static KeySet first(Parameters parameters, int id) {
        return Tink.call(() -> new KeySet(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                        .withFixedId(id)
                        .makePrimary())
                .build()));
    }

    KeysetHandle handle() {
        return handle;
    }

    KeySet with(Parameters parameters, int id) {
        return changed(builder -> builder.addEntry(
                KeysetHandle.generateEntryFromParameters(parameters).withFixedId(id)));
    }

    KeySet inUse(int id) {
        return changed(builder -> entry(builder, id).makePrimary());
    }

    KeySet withStatus(int id, KeyStatus status) {
        return changed(builder -> entry(builder, id).setStatus(status));
    }

    KeySet without(int id) {
        return changed(builder -> builder.deleteAt(indexOf(id)));
    }

    int idInUse() {
        return handle.getPrimary().getId();
    }

    List<Integer> ids(RingKeyState state) {
        return ids(at -> state(at) == state);
    }

    List<RingKey> keys() {
        return IntStream.range(0, handle.size())
                .mapToObj(at -> RingKey.of(handle.getAt(at).getId(), state(at)))
                .toList();
    }

    private RingKeyState state(int at) {
        var inUse = indexOf(idInUse());
        if (handle.getAt(at).getStatus() != KeyStatus.ENABLED) {
            return RingKeyState.RETIRED;
        }
        if (at == inUse) {
            return RingKeyState.IN_USE;
        }
        return at < inUse ? RingKeyState.REPLACED : RingKeyState.INTRODUCED;
    }

    private int indexOf(int id) {
        return IntStream.range(0, handle.size())
                .filter(at -> handle.getAt(at).getId() == id)
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> ids(Predicate<Integer> at) {
        var ids = new ArrayList<Integer>();
        IntStream.range(0, handle.size())
                .filter(each -> at.test(each))
                .forEach(each -> ids.add(handle.getAt(each).getId()));
        return ids;
    }

    private KeysetHandle.Builder.Entry entry(KeysetHandle.Builder builder, int id) {
        return builder.getAt(indexOf(id));
    }

    private KeySet changed(Change change) {
        return Tink.call(() -> {
            var builder = KeysetHandle.newBuilder(handle);
            change.on(builder);
            return new KeySet(builder.build());
        });
    }

    /** A step of a builder, whose own result is not needed. */
    @FunctionalInterface
    private interface Change {
        Object on(KeysetHandle.Builder builder) throws GeneralSecurityException;
    }
}
