package org.hersys.adapters.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.hersys.adapters.jdbc.Documents.Place;
import org.hersys.port.BlindIndex;
import org.hersys.port.FieldCipher;
import org.hersys.port.StorageException;

/** How the database holds what says who somebody is: in clear, or sealed and as tokens. */
interface Protection {

    /** In clear: the database, or the disk below it, does what is needed. */
    Protection NONE = new Clear();

    /** Sealed and as tokens, all of it. */
    static Protection of(FieldCipher cipher, BlindIndex index) {
        return new Sealed(cipher, index);
    }

    /** What a document in clear begins with, and a sealed one never. */
    static boolean isClear(byte[] column) {
        return column.length > 0 && column[0] == '{';
    }

    byte[] column(Place place, byte[] document);

    byte[] document(Place place, byte[] column);

    /** Whether a document stands as it would be written now. */
    boolean isCurrent(byte[] column);

    byte[] token(String kind, String value);

    /** All that a value may stand as. */
    List<byte[]> tokens(String kind, String value);

    /** Whether a token stands as it would be written now. */
    boolean isCurrentToken(byte[] token);

    /** The same, for a while in which the database still holds some of it in clear. */
    default Protection acceptingClear() {
        return this;
    }

    /** Nothing is sealed. */
    final class Clear implements Protection {

        private Clear() {}

        @Override
        public byte[] column(Place place, byte[] document) {
            return document;
        }

        @Override
        public byte[] document(Place place, byte[] column) {
            if (isClear(column)) {
                return column;
            }
            throw new StorageException(place + " must be in clear where a store has no keys, but is sealed or damaged");
        }

        @Override
        public boolean isCurrent(byte[] column) {
            return isClear(column);
        }

        @Override
        public byte[] token(String kind, String value) {
            return value.getBytes(UTF_8);
        }

        @Override
        public List<byte[]> tokens(String kind, String value) {
            return List.of(token(kind, value));
        }

        @Override
        public boolean isCurrentToken(byte[] token) {
            return true;
        }
    }

    /** Everything is sealed. */
    final class Sealed implements Protection {

        private final FieldCipher cipher;
        private final BlindIndex index;

        private Sealed(FieldCipher cipher, BlindIndex index) {
            this.cipher = requireNonNull(cipher, "cipher");
            this.index = requireNonNull(index, "index");
        }

        @Override
        public byte[] column(Place place, byte[] document) {
            return cipher.encrypt(document, context(place));
        }

        @Override
        public byte[] document(Place place, byte[] column) {
            if (isClear(column)) {
                throw new StorageException(
                        place
                                + " must be sealed, but is in clear; encryption that is switched on later needs acceptingPlain() until all is sealed");
            }
            try {
                return cipher.decrypt(column, context(place));
            } catch (StorageException refused) {
                throw new StorageException(place + " cannot be read: " + refused.getMessage(), refused);
            }
        }

        private static byte[] context(Place place) {
            return (place.table() + "/" + place.id() + "/" + place.version()).getBytes(UTF_8);
        }

        @Override
        public boolean isCurrent(byte[] column) {
            return !isClear(column) && cipher.isCurrent(column);
        }

        @Override
        public byte[] token(String kind, String value) {
            return index.token(kind, value);
        }

        @Override
        public List<byte[]> tokens(String kind, String value) {
            return index.tokens(kind, value);
        }

        @Override
        public boolean isCurrentToken(byte[] token) {
            return index.isCurrent(token);
        }

        @Override
        public Protection acceptingClear() {
            return new BothForAWhile(this);
        }
    }

    /** What is written is sealed; what is in clear is still read and found. */
    record BothForAWhile(Protection sealed) implements Protection {

        @Override
        public byte[] column(Place place, byte[] document) {
            return sealed.column(place, document);
        }

        @Override
        public byte[] document(Place place, byte[] column) {
            return (isClear(column) ? NONE : sealed).document(place, column);
        }

        @Override
        public boolean isCurrent(byte[] column) {
            return sealed.isCurrent(column);
        }

        @Override
        public byte[] token(String kind, String value) {
            return sealed.token(kind, value);
        }

        @Override
        public List<byte[]> tokens(String kind, String value) {
            return Stream.of(sealed, NONE)
                    .flatMap(each -> each.tokens(kind, value).stream())
                    .toList();
        }

        @Override
        public boolean isCurrentToken(byte[] token) {
            return sealed.isCurrentToken(token);
        }
    }
}
