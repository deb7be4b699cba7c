package org.hersys.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.regime.ReportingRegimes;
import org.jspecify.annotations.Nullable;

/** Ten thousand made-up persons, the same at every run: the seeds are fixed and {@link Random} is specified to the bit. */
public enum Population {
    /** Every second person is wholly known; of the others each item is unknown with one chance in four. */
    MIXED,
    /** Everybody is wholly known. */
    KNOWN,
    /** Everybody is wholly known and was diagnosed while the four groups were in force nationwide. */
    FOUR_GROUPS;

    /** How many persons each population has. */
    public static final int SIZE = 10_000;

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2024, 1, 1);
    private static final LocalDate FOUR_GROUPS_FROM = LocalDate.of(2022, 9, 26);
    private static final LocalDate FOUR_GROUPS_UNTIL = LocalDate.of(2023, 5, 8);

    /** The first days of the editions, nationwide and early. */
    private static final List<LocalDate> STARTS = Stream.of(
                    "2020-02-01",
                    "2020-02-14",
                    "2020-10-14",
                    "2021-02-13",
                    "2022-01-24",
                    "2022-09-02",
                    "2022-09-09",
                    "2022-09-14",
                    "2022-09-20",
                    "2022-09-26",
                    "2023-05-08")
            .map(LocalDate::parse)
            .toList();

    /** Where an edition began early; drawn more often than chance would. */
    private static final List<Prefecture> EARLY = List.of(
            Prefecture.MIYAGI,
            Prefecture.YAMAGATA,
            Prefecture.IBARAKI,
            Prefecture.FUKUI,
            Prefecture.MIE,
            Prefecture.TOTTORI,
            Prefecture.SAGA,
            Prefecture.NAGASAKI,
            Prefecture.KAGOSHIMA);

    private static final List<Prefecture> PREFECTURES = List.of(Prefecture.values());
    private static final List<DiagnosisClass> CLASSES = List.of(DiagnosisClass.values());

    /** The persons, in the order in which they are decided. */
    public List<Patient> patients() {
        var random = new Random(20220926L + ordinal());
        return IntStream.range(0, SIZE)
                .mapToObj(i -> new Draw(random, this == MIXED && i % 2 == 1).patient(date(random)))
                .toList();
    }

    /** How many are wholly known and what is decided of them. */
    public String description() {
        var patients = patients();
        var duties = patients.stream()
                .map(Patient::toFacts)
                .map(facts -> ReportingRegimes.standard().decide(facts).duty())
                .collect(Collectors.groupingBy(duty -> duty, TreeMap::new, Collectors.counting()));
        return String.format(
                Locale.ROOT,
                "%s: %,d persons, %,d wholly known, %s",
                this,
                SIZE,
                patients.stream().filter(Patient::isWhollyKnown).count(),
                duties);
    }

    /** Three of ten on any day of four years or within two days of a start; the others in the last four months of 2022. */
    private LocalDate date(Random random) {
        if (this == FOUR_GROUPS) {
            return within(random, FOUR_GROUPS_FROM, FOUR_GROUPS_UNTIL);
        }
        int kind = random.nextInt(10);
        if (kind == 0) {
            return within(random, BEGIN, END);
        }
        return kind < 3
                ? STARTS.get(random.nextInt(STARTS.size())).plusDays(random.nextInt(5) - 2)
                : within(random, LocalDate.of(2022, 9, 1), LocalDate.of(2023, 1, 1));
    }

    private static LocalDate within(Random random, LocalDate from, LocalDate until) {
        return from.plusDays(random.nextInt((int) (until.toEpochDay() - from.toEpochDay())));
    }

    /** One person. */
    private record Draw(Random random, boolean withUnknowns) {

        Patient patient(LocalDate day) {
            var diagnosisClass = maybe(this::diagnosisClass);
            boolean mayBeClinical = diagnosisClass == null || diagnosisClass == DiagnosisClass.SUSPECTED_PATIENT;
            Truth clinical = mayBeClinical ? finding(3) : Truth.NO;
            int lowest = 0;
            int highest = 150;
            LocalDate birthDate = null;
            int kindOfAge = random.nextInt(10);
            if (kindOfAge < 6) {
                birthDate = birthDate(day);
            } else if (!withUnknowns || kindOfAge < 7) {
                lowest = age();
                highest = lowest;
            } else if (kindOfAge < 9) {
                lowest = age() / 10 * 10;
                highest = lowest + 9;
            }
            return new Patient(
                    day,
                    maybe(this::prefecture),
                    diagnosisClass,
                    clinical,
                    birthDate,
                    lowest,
                    highest,
                    finding(5),
                    finding(6),
                    finding(15),
                    finding(3),
                    finding(4),
                    finding(8));
        }

        private DiagnosisClass diagnosisClass() {
            // Patients are the many; each other class is common enough to matter.
            return random.nextInt(10) < 5 ? DiagnosisClass.CONFIRMED_PATIENT : CLASSES.get(random.nextInt(5));
        }

        private Prefecture prefecture() {
            return random.nextInt(10) < 3
                    ? EARLY.get(random.nextInt(EARLY.size()))
                    : PREFECTURES.get(random.nextInt(PREFECTURES.size()));
        }

        private int age() {
            return random.nextInt(4) == 0 ? 63 + random.nextInt(4) : random.nextInt(100);
        }

        /** Some turn 65 about the day of diagnosis, some are born on 29 February. */
        private LocalDate birthDate(LocalDate day) {
            int kind = random.nextInt(10);
            if (kind == 0) {
                return day.minusYears(65).plusDays(random.nextInt(5) - 2);
            }
            return kind == 1
                    ? LocalDate.of(1924 + 4 * random.nextInt(24), 2, 29)
                    : day.minusDays(random.nextInt(36_500));
        }

        /** Yes with one chance in so many. */
        private Truth finding(int oneIn) {
            var truth = maybe(() -> Truth.of(random.nextInt(oneIn) == 0));
            return truth == null ? Truth.UNKNOWN : truth;
        }

        private <T> @Nullable T maybe(Supplier<T> known) {
            return withUnknowns && random.nextInt(4) == 0 ? null : known.get();
        }
    }
}
