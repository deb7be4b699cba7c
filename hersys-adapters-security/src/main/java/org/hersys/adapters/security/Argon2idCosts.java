package org.hersys.adapters.security;

/** What one hash costs: memory in KiB, how often it is gone over, and in how many lanes. */
record Argon2idCosts(int memory, int iterations, int parallelism) {

    private static final int MOST_MEMORY = 1 << 20;
    private static final int MOST_ITERATIONS = 1000;
    private static final int MOST_LANES = 64;

    /** Whoever can change a stored hash must not make a sign-in last for days. */
    Argon2idCosts {
        if (parallelism < 1 || parallelism > MOST_LANES) {
            throw new IllegalArgumentException("the lanes must be 1 to " + MOST_LANES + ", but are " + parallelism);
        }
        if (iterations < 1 || iterations > MOST_ITERATIONS) {
            throw new IllegalArgumentException(
                    "the iterations must be 1 to " + MOST_ITERATIONS + ", but are " + iterations);
        }
        if (memory < 8 * parallelism || memory > MOST_MEMORY) {
            throw new IllegalArgumentException(
                    "the memory must be 8 KiB for each lane to " + MOST_MEMORY + " KiB, but is " + memory);
        }
    }

    /** Whether it is what OWASP advises at least (Password Storage Cheat Sheet), the five choices of which protect alike. */
    boolean isEnough() {
        return memory >= leastMemory();
    }

    private int leastMemory() {
        return switch (iterations) {
            case 1 -> 47_104;
            case 2 -> 19_456;
            case 3 -> 12_288;
            case 4 -> 9_216;
            default -> 7_168;
        };
    }

    /** As the PHC string format has it. */
    @Override
    public String toString() {
        return "m=" + memory + ",t=" + iterations + ",p=" + parallelism;
    }
}
