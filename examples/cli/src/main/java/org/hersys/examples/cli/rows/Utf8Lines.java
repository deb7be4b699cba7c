package org.hersys.examples.cli.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a stream in UTF-8, whatever the JVM thinks of encodings.
 *
 * <p>Holds one line and a buffer, however long the input is. Blank lines are skipped, and so is a byte order mark at the
 * beginning. Before it waits for more input it has the answers flushed, so that whoever sends line by line gets answers
 * line by line, and whoever sends a file gets them in large pieces. Not thread-safe.
 */
public final class Utf8Lines implements Closeable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final Flushable answers;
    private final CharsetDecoder decoder = UTF_8.newDecoder();
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private byte[] line = new byte[1 << 12];
    private int length;
    private boolean atBeginning = true;

    /**
     * The lines of a stream.
     *
     * @param in where the lines come from
     * @param answers what is flushed before the stream may have to wait
     */
    public Utf8Lines(InputStream in, Flushable answers) {
        this.in = in;
        this.answers = answers;
    }

    /** The next line that is not blank, or empty at the end. */
    Optional<Line> next() throws IOException {
        while (readLine()) {
            var found = decoded();
            if (!found.text().isBlank()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private Line decoded() {
        boolean tooLong = length > Line.LONGEST;
        int read = Math.min(length, Line.LONGEST);
        try {
            String text = decoder.decode(ByteBuffer.wrap(line, 0, read)).toString();
            return new Line(unmarked(text), tooLong ? Line.TOO_LONG : null);
        } catch (CharacterCodingException malformed) {
            // As much as can be read, so that the answer may carry the id.
            return new Line(unmarked(new String(line, 0, read, UTF_8)), tooLong ? Line.TOO_LONG : Line.NOT_UTF_8);
        }
    }

    private String unmarked(String text) {
        boolean marked = atBeginning && text.startsWith(BYTE_ORDER_MARK);
        atBeginning = false;
        return marked ? text.substring(1) : text;
    }

    /** Reads up to the next line feed; false at the end of the input. */
    private boolean readLine() throws IOException {
        length = 0;
        boolean any = false;
        while (position < limit || fill()) {
            any = true;
            int start = position;
            while (position < limit && buffer[position] != '\n') {
                position++;
            }
            keep(start, position);
            if (position < limit) {
                position++;
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        answers.flush();
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    /** One byte more than the longest line is kept, to know that it was longer; the rest is passed over. */
    private void keep(int start, int end) {
        int kept = Math.min(end - start, Line.LONGEST + 1 - length);
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, Math.max(length + kept, 2 * line.length));
        }
        System.arraycopy(buffer, start, line, length, kept);
        length += kept;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
