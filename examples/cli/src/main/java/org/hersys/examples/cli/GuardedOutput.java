package org.hersys.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, whose failures can be told from those of the input. */
final class GuardedOutput extends OutputStream {

    /** The answers cannot be written. */
    static final class UnwritableException extends IOException {

        private static final long serialVersionUID = 1L;

        UnwritableException(IOException cause) {
            super(cause.getMessage(), cause);
        }

        /** The reader of a pipe has seen enough. Java tells it only by the words of the system. */
        boolean isBrokenPipe() {
            String words = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
            return words.contains("pipe") || words.contains("パイプ");
        }
    }

    private final OutputStream out;

    GuardedOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failure) {
            throw new UnwritableException(failure);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException failure) {
            throw new UnwritableException(failure);
        }
    }
}
