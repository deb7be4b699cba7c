package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The command line as a process of its own: its memory, its pipes, and the encoding the JVM was given. */
class ProcessTest {

    private static final int MANY = 200_000;

    private static Process start(List<String> jvm, String... args) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static String row(int number) {
        return "{\"id\":\"患者" + number + "\",\"diagnosedOn\":\"2022-09-26\",\"prefecture\":\"13\","
                + "\"diagnosisClass\":\"CONFIRMED_PATIENT\",\"ageBand\":\"60代\",\"pregnant\":false}\n";
    }

    /** Sends while the answers are read, and tells whether all rows were taken. */
    private static CompletableFuture<Boolean> send(Process process, int rows) {
        return CompletableFuture.supplyAsync(() -> {
            try (OutputStream in = new BufferedOutputStream(process.getOutputStream())) {
                for (int number = 0; number < rows; number++) {
                    in.write(row(number).getBytes(UTF_8));
                }
                return true;
            } catch (IOException receiverIsGone) {
                return false;
            }
        });
    }

    private static BufferedReader answersOf(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    private static String messagesOf(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), UTF_8);
    }

    private static int exitOf(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void many_rows_need_no_more_memory_than_one() throws IOException, InterruptedException {
        var process = start(List.of("-Xmx64m"), "decide", "--json");
        var sent = send(process, MANY);

        try (var answers = answersOf(process)) {
            for (int number = 0; number < MANY; number++) {
                assertThat(answers.readLine()).startsWith("{\"id\":\"患者" + number + "\",\"outcome\":\"UNDECIDED\"");
            }
            assertThat(answers.readLine()).isNull();
        }

        assertThat(sent.join()).isTrue();
        assertThat(messagesOf(process)).isEmpty();
        assertThat(exitOf(process)).isEqualTo(Exit.ANSWERED);
    }

    @Test
    void who_has_seen_enough_may_go() throws IOException, InterruptedException {
        var process = start(List.of(), "decide", "--json");
        var sent = send(process, MANY);

        try (var answers = answersOf(process)) {
            assertThat(answers.readLine()).isNotEmpty();
        }

        assertThat(messagesOf(process)).isEmpty();
        assertThat(exitOf(process)).isEqualTo(Exit.ANSWERED);
        assertThat(sent.join()).isFalse();
    }

    @Test
    void the_encoding_of_the_jvm_does_not_matter() throws IOException, InterruptedException {
        var process = start(List.of("-Dfile.encoding=US-ASCII"), "decide", "--lang", "ja");
        var sent = send(process, 1);

        String table = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(sent.join()).isTrue();
        assertThat(table).contains("患者0", "判定できない", "60-69歳");
        assertThat(exitOf(process)).isEqualTo(Exit.ANSWERED);
    }
}
