package org.hersys.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hersys.actor.ActorId;
import org.hersys.audit.Digest;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.examples.cli.rows.CsvProfile;
import org.hersys.examples.cli.rows.UnreadableInputException;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;
import org.hersys.message.FailureReason;
import org.hersys.message.MessageId;
import org.hersys.message.MessageState;
import org.hersys.port.StorageException;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/** Runs one command (コマンドの実行). */
public final class Main {

    private static final String HELP_TEXTS = "org.hersys.examples.cli.help";

    private final Shell shell;

    private Main(Shell shell) {
        this.shell = shell;
    }

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String... args) {
        System.exit(run(Shell.ofProcess(), args));
    }

    /** Runs one command and gives its exit code. */
    static int run(Shell shell, String... args) {
        // Before anything else, since help and complaints about the other options are in that language too.
        Conversions.languageAmong(List.of(args)).ifPresent(shell::speak);
        return new Main(shell).commandLine().execute(args);
    }

    private CommandLine commandLine() {
        var line = new CommandLine(new HersysCommand(shell))
                .addSubcommand(new DecideCommand(shell))
                .addSubcommand(new ReleaseCommand(shell))
                .addSubcommand(new CheckCommand(shell))
                .addSubcommand(new RulebookCommand(shell))
                .addSubcommand(new ClinicDayCommand(shell))
                .addSubcommand(new MigrateCommand(shell))
                .addSubcommand(DailyReportCommand.of(shell))
                .addSubcommand(OutboxCommand.of(shell))
                .addSubcommand(new CommandLine(new AuditCommand(shell))
                        .addSubcommand(new AuditSealCommand(shell))
                        .addSubcommand(new AuditVerifyCommand(shell)))
                .addSubcommand(new HelpCommand())
                .addSubcommand(new GenerateCompletion())
                .registerConverter(LocalDate.class, Conversions::date)
                .registerConverter(LocalDateTime.class, Conversions::dateTime)
                .registerConverter(Prefecture.class, Conversions::prefecture)
                .registerConverter(CsvProfile.class, Conversions::profile)
                .registerConverter(RulebookCommand.Format.class, Conversions::format)
                .registerConverter(Digest.class, Conversions::digest)
                .registerConverter(Charset.class, Conversions::encoding)
                .registerConverter(Language.class, Conversions::language)
                .registerConverter(MessageId.class, Conversions::message)
                .registerConverter(MessageState.class, Conversions::state)
                .registerConverter(FailureReason.class, Conversions::reason)
                .registerConverter(InstitutionId.class, text -> Conversions.read(InstitutionId.parse(text)))
                .registerConverter(CentreId.class, text -> Conversions.read(CentreId.parse(text)))
                .registerConverter(ActorId.class, text -> Conversions.read(ActorId.parse(text)))
                .registerConverter(DailyReportSheetId.class, text -> Conversions.read(DailyReportSheetId.parse(text)))
                .setColorScheme(Help.defaultColorScheme(shell.isColourful() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(this::failed);
        var texts = ResourceBundle.getBundle(
                HELP_TEXTS, shell.language() == Language.JA ? Locale.JAPANESE : Locale.ENGLISH);
        line.setResourceBundle(texts);
        explain(line, texts);
        return line.setUsageHelpWidth(100);
    }

    private static void explain(CommandLine line, ResourceBundle texts) {
        line.getSubcommands().values().forEach(command -> {
            command.setResourceBundle(texts);
            command.getCommandSpec().exitCodeOnExecutionException(Exit.UNUSABLE);
            explain(command, texts);
        });
    }

    private int wrongUsage(ParameterException wrong, String... args) {
        var command = wrong.getCommandLine();
        shell.tell(BilingualText.of("使い方の誤り：{0}", "wrong usage: {0}").with(String.valueOf(wrong.getMessage())));
        shell.tell(BilingualText.of("使い方は {0} --help で表示されます。", "{0} --help shows how to use it.")
                .with(command.getCommandSpec().qualifiedName()));
        return Exit.UNUSABLE;
    }

    private int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof UnreadableInputException unreadable) {
            shell.tell(unreadable.text());
        } else if (failure instanceof GuardedOutput.UnwritableException unwritable) {
            if (unwritable.isBrokenPipe()) {
                return Exit.ANSWERED;
            }
            shell.tell(BilingualText.of("結果を書き込めません：{0}", "the answers cannot be written: {0}")
                    .with(String.valueOf(unwritable.getMessage())));
        } else if (failure instanceof DatabaseException unusable) {
            shell.tell(unusable.text());
        } else if (failure instanceof StorageException broken) {
            shell.tell(BilingualText.of("データベースの処理に失敗しました：{0}", "the database failed: {0}")
                    .with(String.valueOf(broken.getMessage())));
        } else if (failure instanceof IOException) {
            shell.tell(BilingualText.of("入力を読み取れません：{0}", "the input cannot be read: {0}")
                    .with(failure));
        } else {
            throw failure;
        }
        return Exit.UNUSABLE;
    }
}
