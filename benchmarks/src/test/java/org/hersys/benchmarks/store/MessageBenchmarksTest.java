package org.hersys.benchmarks.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hersys.testsmsc.CentreProcess;
import org.hersys.testsmsc.Taken;
import org.junit.jupiter.api.Test;

/** What is sent through the dispatchers and by the bare library is the same; nothing is timed here. */
class MessageBenchmarksTest {

    private static final int COUNT = 40;

    private static List<String> travelled(List<Taken> taken) {
        return taken.stream()
                .map(each -> String.join(
                        " ",
                        each.from(),
                        each.to(),
                        Integer.toString(each.coding()),
                        Integer.toString(each.esmClass()),
                        Integer.toString(each.registered()),
                        each.validity(),
                        each.hex()))
                .toList();
    }

    @Test
    void dispatchers_and_library_send_the_same_to_the_same_receiver_as_often() throws Exception {
        try (var centre = CentreProcess.start()) {
            var ratio = new SendingRatio(centre, COUNT);
            ratio.dispatchers();
            var dispatched = travelled(centre.taken());
            ratio.library();
            var all = travelled(centre.taken());

            assertThat(dispatched).hasSize(COUNT);
            assertThat(all.subList(COUNT, all.size())).isEqualTo(dispatched);
            assertThat(Taken.shown(centre.taken())).containsOnly("HER-SYS ID 123456789");
        }
    }
}
