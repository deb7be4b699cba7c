package org.hersys.regime;

import org.hersys.law.Truth;

/**
 * The truths of up to 24 criteria, the duty and whether the person is counted, in one {@code long}.
 *
 * <p>A decision is made for every patient of every list, mostly to be counted and thrown away; so it holds numbers, and
 * its lists are made when somebody asks.
 */
final class PackedTruths {

    private static final int POSSIBLE = ReportingRegime.MOST_CRITERIA;
    private static final int DUTY = 2 * ReportingRegime.MOST_CRITERIA;
    private static final int COUNTED = DUTY + 4;

    private static final ReportingDuty[] DUTIES = ReportingDuty.values();
    private static final Truth[] TRUTHS = Truth.values();

    private PackedTruths() {}

    static long pack(int yes, int possible, ReportingDuty duty, Truth counted) {
        return yes | ((long) possible << POSSIBLE) | pack(duty, counted);
    }

    private static long pack(ReportingDuty duty, Truth counted) {
        return ((long) duty.ordinal() << DUTY) | ((long) counted.ordinal() << COUNTED);
    }

    static Truth criterion(long packed, int index) {
        if (((packed >>> index) & 1) != 0) {
            return Truth.YES;
        }
        return ((packed >>> (POSSIBLE + index)) & 1) != 0 ? Truth.UNKNOWN : Truth.NO;
    }

    static ReportingDuty duty(long packed) {
        return DUTIES[(int) ((packed >>> DUTY) & 7)];
    }

    static Truth counted(long packed) {
        return TRUTHS[(int) ((packed >>> COUNTED) & 3)];
    }

    /** The same criteria with another duty and count, which hold wherever the person may be. */
    static long merged(long packed, long other) {
        ReportingDuty duty = duty(packed) == duty(other) ? duty(packed) : ReportingDuty.UNDECIDED;
        Truth counted = counted(packed) == counted(other) ? counted(packed) : Truth.UNKNOWN;
        return (packed & ((1L << DUTY) - 1)) | pack(duty, counted);
    }
}
