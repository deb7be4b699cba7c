package org.hersys.adapters.security;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.hersys.port.StorageException;

/** A byte that tells whether what follows is compressed, and what follows. */
final class Packing {

    private static final byte AS_IT_IS = 0;
    private static final byte DEFLATED = 1;
    /** Headings and the little gain are not worth it below. */
    private static final int WORTH_IT = 64;

    private static final int BLOCK = 8192;

    private Packing() {}

    static byte[] pack(byte[] plain) {
        if (plain.length >= WORTH_IT) {
            var deflated = deflated(plain);
            if (deflated.length <= plain.length) {
                return deflated;
            }
        }
        var packed = new byte[plain.length + 1];
        packed[0] = AS_IT_IS;
        System.arraycopy(plain, 0, packed, 1, plain.length);
        return packed;
    }

    /** Reads what was authenticated; so it is ours, and neither damaged nor built to grow without end. */
    static byte[] unpack(byte[] packed) {
        if (packed.length > 0 && packed[0] == AS_IT_IS) {
            return Arrays.copyOfRange(packed, 1, packed.length);
        }
        if (packed.length > 0 && packed[0] == DEFLATED) {
            return inflated(packed);
        }
        throw new StorageException(
                "What was encrypted must be of this release or an earlier one, but is of a later one.");
    }

    private static byte[] deflated(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            var packed = new ByteArrayOutputStream(plain.length);
            packed.write(DEFLATED);
            var block = new byte[BLOCK];
            while (!deflater.finished()) {
                packed.write(block, 0, deflater.deflate(block));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflated(byte[] packed) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed, 1, packed.length - 1);
            var plain = new ByteArrayOutputStream(packed.length * 3);
            var block = new byte[BLOCK];
            while (!inflater.finished()) {
                var length = inflater.inflate(block);
                if (length == 0 && inflater.needsInput()) {
                    throw new DataFormatException("cut off");
                }
                plain.write(block, 0, length);
            }
            return plain.toByteArray();
        } catch (DataFormatException impossible) {
            throw new StorageException("What was encrypted is not what was packed.", impossible);
        } finally {
            inflater.end();
        }
    }
}
