package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import org.hersys.Hersys;
import org.hersys.cases.DuplicateFinder;
import org.hersys.person.HersysIdGenerator;
import org.hersys.port.StorageException;
import org.hersys.port.Transaction;
import org.hersys.port.UnitOfWork;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.Systems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one port fails, nothing is left of what the others have written. */
class FailingStoreTest {

    private final InMemoryUnitOfWork store = new InMemoryUnitOfWork();

    @ParameterizedTest
    @CsvSource({
        "cases, insert",
        "cases, update",
        "cases, withAnyKey",
        "notifications, insert",
        "submissions, registerOrFind",
        "audit, append",
        "outbox, add"
    })
    void a_port_that_fails_rolls_everything_back(String port, String method) {
        var draft = Notifications.draft(Notifications.confirmedPatient().build());

        assertThatThrownBy(() -> over(failing(port, method)).notifyingCase().submit(Actors.clinicClerk(), draft))
                .isInstanceOf(StorageException.class);

        var left = store.run(transaction -> Outcome.accepted(transaction
                                .cases()
                                .withAnyKey(DuplicateFinder.keysOf(draft.content()))
                                .size()
                        + Office.waiting(transaction).size()))
                .orElseThrow();
        assertThat(left).isZero();
        assertThat(over(store)
                        .notifyingCase()
                        .submit(Actors.clinicClerk(), draft)
                        .orElseThrow()
                        .isAlreadyFiled())
                .isFalse();
    }

    @Test
    void a_refusal_that_cannot_be_recorded_is_not_answered() {
        var incomplete =
                Notifications.unconfirmed(Notifications.confirmedPatient().build());

        assertThatThrownBy(
                        () -> over(failing("audit", "append")).notifyingCase().submit(Actors.clinicClerk(), incomplete))
                .isInstanceOf(StorageException.class);
    }

    @Test
    void what_is_read_is_not_shown_if_that_cannot_be_recorded() {
        var draft = Notifications.draft(Notifications.confirmedPatient().build());
        var caseId = over(store)
                .notifyingCase()
                .submit(Actors.clinicClerk(), draft)
                .orElseThrow()
                .caseId();

        assertThatThrownBy(() -> over(failing("audit", "append")).readingCase().read(Actors.clinicClerk(), caseId))
                .isInstanceOf(StorageException.class);
        assertThat(over(store).readingCase().read(Actors.clinicClerk(), caseId).isAccepted())
                .isTrue();
    }

    private static Hersys over(UnitOfWork store) {
        return Systems.builder(Systems.clockOn(Notifications.IN_2021))
                .unitOfWork(store)
                .ids(HersysIdGenerator.secure())
                .build();
    }

    private UnitOfWork failing(String port, String method) {
        return new UnitOfWork() {
            @Override
            public <T> Outcome<T> run(Function<? super Transaction, Outcome<T>> work) {
                return store.run(transaction -> work.apply(spied(Transaction.class, (proxy, called, given) -> {
                    var answer = passOn(transaction, called, given);
                    return called.getName().equals(port)
                            ? spied(called.getReturnType(), failingAt(answer, method))
                            : answer;
                })));
            }
        };
    }

    private static InvocationHandler failingAt(Object port, String method) {
        return (proxy, called, given) -> {
            var answer = passOn(port, called, given);
            if (called.getName().equals(method)) {
                throw new StorageException("the disk is full", new IllegalStateException("planted"));
            }
            return answer;
        };
    }

    private static Object passOn(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <P> P spied(Class<P> port, InvocationHandler handler) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }
}
