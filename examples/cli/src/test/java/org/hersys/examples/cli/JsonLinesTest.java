package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

    private static String row(String id) {
        return "{\"id\":\"" + id + "\",\"diagnosedOn\":\"2022-10-01\"}";
    }

    private static List<String> ids(Run run) {
        return run.answers().stream()
                .map(answer -> answer.path("id").textValue())
                .toList();
    }

    @Test
    void each_row_is_answered_by_one_line_in_order() {
        assertThat(ids(Run.of(row("a") + "\n" + row("b") + "\n" + row("c") + "\n", "decide", "--json")))
                .containsExactly("a", "b", "c");
    }

    @Test
    void blank_lines_byte_order_mark_carriage_returns_and_a_missing_last_line_feed_do_no_harm() {
        var run = Run.of("\uFEFF" + row("a") + "\r\n\r\n  \t\n" + row("b"), "decide", "--json");

        assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(ids(run)).containsExactly("a", "b");
    }

    @Test
    void no_input_gives_no_answer() {
        assertThat(Run.of("", "decide", "--json")).isEqualTo(new Run(Exit.ANSWERED, "", ""));
    }

    @Test
    void japanese_goes_in_and_out_unharmed() {
        assertThat(ids(Run.of(row("患者𠮷1"), "decide", "--json"))).containsExactly("患者𠮷1");
    }

    @Test
    void a_file_may_stand_behind_json_or_by_itself(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("rows.jsonl"), row("a"));

        assertThat(ids(Run.of("", "decide", "--json", file.toString()))).containsExactly("a");
        assertThat(ids(Run.of("", "decide", file.toString(), "--json"))).containsExactly("a");
        assertThat(ids(Run.of(row("b"), "decide", "--json", "-"))).containsExactly("b");
    }

    @Test
    void a_row_is_answered_before_the_next_one_is_awaited() {
        var out = new ByteArrayOutputStream();
        var answeredBefore = new ArrayDeque<Long>();
        var sender = new SlowSender(
                List.of(row("a") + "\n", row("b") + "\n"),
                () -> answeredBefore.add(out.toString(UTF_8).lines().count()));

        Main.run(
                new Shell(sender, out, new ByteArrayOutputStream(), Map.of(), Terminals.NONE, Run.CLOCK),
                "decide",
                "--json");

        assertThat(answeredBefore).containsExactly(0L, 1L, 2L);
    }

    /** Sends one piece at a time, and looks what has been answered before it sends the next. */
    private static final class SlowSender extends InputStream {

        private final Deque<byte[]> pieces = new ArrayDeque<>();
        private final Runnable beforeSending;

        SlowSender(List<String> pieces, Runnable beforeSending) {
            pieces.forEach(piece -> this.pieces.add(piece.getBytes(UTF_8)));
            this.beforeSending = beforeSending;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            beforeSending.run();
            byte[] piece = pieces.poll();
            if (piece == null) {
                return -1;
            }
            System.arraycopy(piece, 0, buffer, offset, piece.length);
            return piece.length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("bytes are read in pieces");
        }
    }
}
