package org.hersys.adapters.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hersys.testsmsc.CentreProcess;
import org.hersys.testsmsc.MessageCentre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmppTlsTest {

    @TempDir
    private static Path folder;

    private static SmppSmsGatewayBuilder to(CentreProcess centre) {
        return SmppSmsGateway.at("localhost", centre.port())
                .credentials(MessageCentre.SYSTEM_ID, MessageCentre.PASSWORD)
                .sender("HERSYS");
    }

    private static CentreProcess centre(Path keyStore, String... options) {
        return CentreProcess.startWithTls(keyStore, Certificates.PASSWORD, List.of(options));
    }

    @Test
    void it_goes_to_the_host_of_the_certificate() throws Exception {
        var store = Certificates.keyStore(folder, "dns:localhost");
        try (var centre = centre(store);
                var gateway = to(centre).tls(Certificates.context(store)).build()) {
            assertTrue(Smpp.isAccepted(gateway.send(Samples.sms("hello"))));
        }
    }

    @Test
    void it_does_not_go_to_another_host() throws Exception {
        var store = Certificates.keyStore(folder, "dns:other.example");
        try (var centre = centre(store);
                var gateway = to(centre).tls(Certificates.context(store)).build()) {
            assertEquals("now GATEWAY_NOT_TRUSTED", Smpp.outcome(gateway.send(Samples.sms("hello"))));
            assertEquals(List.of(), centre.taken());
        }
    }

    @Test
    void it_does_not_go_to_somebody_whom_nobody_trusts() throws Exception {
        try (var centre = centre(Certificates.keyStore(folder, "dns:localhost"));
                var gateway = to(centre).build()) {
            assertEquals("now GATEWAY_NOT_TRUSTED", Smpp.outcome(gateway.send(Samples.sms("hello"))));
        }
    }

    @Test
    void it_does_not_go_by_an_old_version() throws Exception {
        var store = Certificates.keyStore(folder, "dns:localhost");
        var rules = folder.resolve("old.security");
        Files.writeString(rules, "jdk.tls.disabledAlgorithms=NULL\n");
        try (var centre = centre(
                        store, "-Djava.security.properties=" + rules, "-Djdk.tls.server.protocols=TLSv1.1,TLSv1");
                var gateway = to(centre).tls(Certificates.context(store)).build()) {
            assertEquals("now GATEWAY_NOT_TRUSTED", Smpp.outcome(gateway.send(Samples.sms("hello"))));
        }
    }

    @Test
    void without_leave_it_does_not_speak_plainly() {
        try (var centre = CentreProcess.start();
                var gateway = to(centre).allowPlainConnectionTo("127.0.0.1").build()) {
            assertEquals("now GATEWAY_NOT_TRUSTED", Smpp.outcome(gateway.send(Samples.sms("hello"))));
            assertEquals(
                    0,
                    centre.lines().stream()
                            .filter(line -> line.startsWith("BOUND"))
                            .count());
        }
    }

    @Test
    void with_leave_by_name_it_does() {
        try (var centre = CentreProcess.start();
                var gateway = to(centre).allowPlainConnectionTo("LOCALHOST").build()) {
            assertTrue(Smpp.isAccepted(gateway.send(Samples.sms("hello"))));
        }
    }
}
