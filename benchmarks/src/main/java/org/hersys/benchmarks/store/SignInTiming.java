package org.hersys.benchmarks.store;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.hersys.Hersys;
import org.hersys.account.Account;
import org.hersys.account.AccountState;
import org.hersys.account.LoginId;
import org.hersys.account.Password;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
import org.hersys.adapters.security.Argon2idHasher;
import org.hersys.port.PasswordHasher;
import org.hersys.port.UnitOfWork;
import org.hersys.port.memory.InMemoryFieldCipher;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.Systems;
import org.hersys.usecase.AccountSetting;

/**
 * How long an answer takes for an id that nobody has and for a wrong password, with the real hasher: whoever measures must not
 * learn which ids there are. Each account is tried once; both kinds take turns in an order that is drawn.
 */
public final class SignInTiming {

    private static final int WARM_UP = 30;
    private static final double NANOS_IN_A_MILLI = 1e6;
    private static final List<Integer> PERCENTILES = List.of(5, 25, 50, 75, 95, 99);
    static final Password WRONG = Password.of("wrong password 2021");
    static final Password RIGHT = Password.of("right password 2021");

    private final Hersys hersys;
    private final int tries;

    SignInTiming(UnitOfWork store, PasswordHasher hasher, int tries) {
        var clock = Systems.clockOn(Notifications.IN_2021);
        this.hersys = Systems.builder(clock)
                .unitOfWork(store)
                .accounts(AccountSetting.builder(hasher, new InMemoryFieldCipher())
                        .build())
                .build();
        this.tries = tries;
        var attribution = Attribution.of(Actors.centreNurse(), clock.instant());
        String hash = hasher.hash(RIGHT);
        for (int number = 0; number < tries + WARM_UP; number++) {
            var account = account(number, hash, attribution);
            store.run(transaction -> Outcome.accepted(transaction.accounts().insert(account)))
                    .orElseThrow();
        }
    }

    private static Account account(int number, String hash, Attribution issued) {
        var holder = Actor.outpatient(
                ActorId.of("user-" + number), Institutions.clinic().id());
        return Account.builder(known(number), holder, "△△課", issued)
                .state(AccountState.ACTIVE)
                .password(hash, issued.at(), issued.at().plus(Duration.ofDays(90)))
                .build();
    }

    static LoginId known(int number) {
        return LoginId.of("user-" + number);
    }

    static LoginId unknown(int number) {
        return LoginId.of("nobody-" + number);
    }

    /**
     * Measures and prints.
     *
     * @param args how many tries of each kind, 300 if absent
     */
    public static void main(String[] args) throws Exception {
        int tries = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        var hasher = Argon2idHasher.builder().build();
        System.out.println(hasher + ", " + tries + " tries of each kind\n");
        Timing.row("| store | answer, ms | 5%% | 25%% | 50%% | 75%% | 95%% | 99%% |");
        Timing.row("|---|---|---|---|---|---|---|---|");
        new SignInTiming(new InMemoryUnitOfWork(), hasher, tries).measure("memory");
        try (var postgres = ProductionPostgres.start()) {
            var store = postgres.emptyStore("sign_in_timing").build();
            new SignInTiming(store, hasher, tries).measure("PostgreSQL");
        }
    }

    private void measure(String store) {
        var order = new SplittableRandom(1);
        var wrong = new double[tries];
        var unknown = new double[tries];
        int slower = 0;
        for (int round = -WARM_UP; round < tries; round++) {
            int number = round + WARM_UP;
            boolean isUnknownFirst = order.nextBoolean();
            double before = isUnknownFirst ? answer(unknown(number)) : 0;
            double ofKnown = answer(known(number));
            double ofUnknown = isUnknownFirst ? before : answer(unknown(number));
            if (round >= 0) {
                wrong[round] = ofKnown;
                unknown[round] = ofUnknown;
                slower += ofUnknown > ofKnown ? 1 : 0;
            }
        }
        print(store, "wrong password", wrong);
        print(store, "unknown id", unknown);
        Timing.row("%n%s: of the pairs, the unknown id took longer in %.0f%%%n", store, 100.0 * slower / tries);
    }

    private double answer(LoginId id) {
        long begin = System.nanoTime();
        var answer = start(id, WRONG);
        double millis = (System.nanoTime() - begin) / NANOS_IN_A_MILLI;
        if (answer.isAccepted()) {
            throw new IllegalStateException("a wrong password must be refused");
        }
        return millis;
    }

    Outcome<?> start(LoginId id, Password password) {
        return hersys.signingIn().start(id, password);
    }

    private static void print(String store, String kind, double[] millis) {
        Arrays.sort(millis);
        var row = new StringBuilder();
        for (int percentile : PERCENTILES) {
            row.append(String.format(Locale.ROOT, " %.1f |", millis[(millis.length - 1) * percentile / 100]));
        }
        Timing.row("| %s | %s |%s", store, kind, row);
    }
}
