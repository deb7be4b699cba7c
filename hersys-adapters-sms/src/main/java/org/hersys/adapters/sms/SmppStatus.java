package org.hersys.adapters.sms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hersys.message.FailureReason;

/**
 * What a message centre answers (command_status, SMPP 3.4, 5.1.3), and whether another try makes sense. Final is only what
 * lies in the message itself: a wrong password or sender is put right within the day, and then the messages go.
 */
enum SmppStatus {
    RINVMSGLEN(0x01, After.NEVER),
    RINVCMDLEN(0x02, After.LATER),
    RINVCMDID(0x03, After.LATER),
    RINVBNDSTS(0x04, After.LATER),
    RALYBND(0x05, After.LATER),
    RINVPRTFLG(0x06, After.LATER),
    RINVREGDLVFLG(0x07, After.LATER),
    RSYSERR(0x08, After.LATER),
    RINVSRCADR(0x0A, After.LATER),
    RINVDSTADR(0x0B, After.NEVER),
    RINVMSGID(0x0C, After.LATER),
    RBINDFAIL(0x0D, After.LATER),
    RINVPASWD(0x0E, After.LATER),
    RINVSYSID(0x0F, After.LATER),
    RMSGQFUL(0x14, After.PAUSE),
    RINVSERTYP(0x15, After.LATER),
    RINVNUMDESTS(0x33, After.LATER),
    RINVDLNAME(0x34, After.LATER),
    RINVDESTFLAG(0x40, After.LATER),
    RINVSUBREP(0x42, After.LATER),
    RINVESMCLASS(0x43, After.LATER),
    RCNTSUBDL(0x44, After.LATER),
    RSUBMITFAIL(0x45, After.LATER),
    RINVSRCTON(0x48, After.LATER),
    RINVSRCNPI(0x49, After.LATER),
    RINVDSTTON(0x50, After.LATER),
    RINVDSTNPI(0x51, After.LATER),
    RINVSYSTYP(0x53, After.LATER),
    RINVREPFLAG(0x54, After.LATER),
    RINVNUMMSGS(0x55, After.LATER),
    RTHROTTLED(0x58, After.PAUSE),
    RINVSCHED(0x61, After.LATER),
    RINVEXPIRY(0x62, After.LATER),
    RINVDFTMSGID(0x63, After.LATER),
    RX_T_APPN(0x64, After.LATER),
    RX_P_APPN(0x65, After.NEVER),
    RX_R_APPN(0x66, After.NEVER),
    RQUERYFAIL(0x67, After.LATER),
    RINVOPTPARSTREAM(0xC0, After.LATER),
    ROPTPARNOTALLWD(0xC1, After.LATER),
    RINVPARLEN(0xC2, After.LATER),
    RMISSINGOPTPARAM(0xC3, After.LATER),
    RINVOPTPARAMVAL(0xC4, After.LATER),
    RDELIVERYFAILURE(0xFE, After.LATER),
    RUNKNOWNERR(0xFF, After.LATER);

    /** When another try makes sense. */
    enum After {
        NEVER,
        LATER,
        PAUSE
    }

    private static final Map<Integer, SmppStatus> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(each -> each.code, Function.identity()));

    private final int code;
    private final After after;

    SmppStatus(int code, After after) {
        this.code = code;
        this.after = after;
    }

    static FailureReason reason(int code) {
        var known = BY_CODE.get(code);
        return FailureReason.of(
                "SMPP_" + (known == null ? String.format(Locale.ROOT, "STATUS_%08X", code) : known.name()));
    }

    /** A status that the protocol leaves to the operator says nothing of the message, and may pass. */
    static After after(int code) {
        var known = BY_CODE.get(code);
        return known == null ? After.LATER : known.after;
    }

    /** Whether the account itself is refused, which a try a second later will not change. */
    static boolean isOfAccount(FailureReason reason) {
        return reason.equals(reason(RINVPASWD.code)) || reason.equals(reason(RINVSYSID.code));
    }
}
