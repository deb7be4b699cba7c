package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.hersys.audit.AuditFinding;
import org.hersys.audit.AuditVerification;
import org.hersys.audit.Digest;
import org.hersys.json.HersysJson;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Verifies that the audit trail is as it was (監査証跡の検証). */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {

    private static final BilingualText EXTENT = BilingualText.of(
            "封印{0}件、封印された記録{1}件、未封印の記録{2}件", "{0} seals, {1} sealed entries, {2} entries without a seal");
    private static final BilingualText PRUNED =
            BilingualText.of("封印{0}までの記録は削除済み（削除の記録あり）", "the entries up to seal {0} were removed, which is recorded");
    private static final BilingualText HEAD = BilingualText.of("最新の封印：{0}", "newest seal: {0}");
    private static final BilingualText NOT_COMPARED =
            BilingualText.of("外部に控えたハッシュ値（--head）と照合していない", "not compared with a digest from outside (--head)");
    private static final BilingualText CLEAN = BilingualText.of("異状なし", "nothing was found");
    private static final BilingualText FOUND = BilingualText.of("判明した事項：{0}件", "findings: {0}");

    private final Shell shell;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--head", paramLabel = "HEX")
    private @Nullable Digest head;

    @Option(names = "--unsealed-at-most", paramLabel = "MINUTES")
    private int unsealedAtMost = 60;

    @Option(names = "--json")
    private boolean json;

    AuditVerifyCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        var verifying = AuditCommand.system(shell, database).verifyingAudit();
        var atMost = Duration.ofMinutes(unsealedAtMost);
        var report = head == null ? verifying.verify(atMost) : verifying.verify(atMost, head);
        if (json) {
            shell.out().write((HersysJson.standard().mapper().writeValueAsString(report) + "\n").getBytes(UTF_8));
            shell.out().flush();
        } else {
            print(report);
        }
        return report.isClean() ? Exit.ANSWERED : Exit.SOMETHING_TO_DO;
    }

    private void print(AuditVerification report) throws IOException {
        var screen = shell.screen();
        screen.line(screen.in(EXTENT.with(report.seals(), report.entries(), report.unsealed())));
        if (report.prunedThrough() > 0) {
            screen.line(screen.in(PRUNED.with(report.prunedThrough())));
        }
        if (report.head().isPresent()) {
            screen.line(screen.in(HEAD.with(report.head().orElseThrow())));
        }
        if (!report.isComparedWithOutside()) {
            screen.line(screen.in(NOT_COMPARED));
        }
        screen.line(screen.in(report.isClean() ? CLEAN : FOUND.with(report.found())));
        for (AuditFinding finding : report.findings()) {
            screen.line("- " + screen.in(finding.explanation()));
        }
        screen.flush();
    }
}
