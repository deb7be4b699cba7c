package org.hersys.benchmarks.peers;

import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.hersys.regime.ReportingDuty;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** The law in Drools: executable model, one knowledge base, one stateless session for all persons. */
final class DroolsPeer {

    private final StatelessKieSession session;

    DroolsPeer(List<PeerRule> rules) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        files.write("src/main/resources/org/hersys/benchmarks/peers/law.drl", source(rules));
        var builder =
                services.newKieBuilder(files, DroolsPeer.class.getClassLoader()).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("the rules must compile: " + builder.getResults());
        }
        session = services.newKieContainer(
                        services.getRepository().getDefaultReleaseId(), DroolsPeer.class.getClassLoader())
                .getKieBase()
                .newStatelessKieSession();
    }

    private static String source(List<PeerRule> rules) {
        return rules.stream()
                .map(rule -> """
                        rule "%s" when
                            $p : GroupPatient(%s)
                        then $p.found%s(); end
                        """.formatted(
                        rule.name(), rule.text(), rule.finding() == PeerRule.Finding.COUNTED ? "Counted" : "Notified"))
                .collect(Collectors.joining("\n", "package org.hersys.benchmarks.peers;\n", ""));
    }

    ReportingDuty duty(GroupPatient patient) {
        session.execute(patient.anew());
        return patient.duty();
    }
}
