package org.hersys.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hersys.audit.AuditSeal;
import org.hersys.text.BilingualText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Seals the audit trail into its chain (監査証跡の封印). */
@Command(name = "seal", mixinStandardHelpOptions = true)
final class AuditSealCommand implements Callable<Integer> {

    private static final BilingualText SEALED = BilingualText.of("封印{0}：記録{1}件、{2}", "seal {0}: {1} entries, {2}");
    private static final BilingualText NOTHING = BilingualText.of("未封印の記録はない", "every entry is sealed");

    private final Shell shell;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    AuditSealCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        var seals = AuditCommand.system(shell, database).sealingAudit().seal();
        var screen = shell.screen();
        if (seals.isEmpty()) {
            screen.line(screen.in(NOTHING));
        }
        for (AuditSeal seal : seals) {
            screen.line(screen.in(SEALED.with(seal.number(), seal.entries(), seal.digest())));
        }
        screen.flush();
        return Exit.ANSWERED;
    }
}
