package org.hersys.docs;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** What a call, a constructor or a method reference reaches for. */
final class Access {
    private Access() {}

    static boolean to(JavaAccess<?> access, Class<?> owner, String name) {
        var target = access.getTarget();
        return target.getOwner().isEquivalentTo(owner) && target.getName().equals(name);
    }

    /** Whether the day or the hour is asked of the machine. */
    static boolean asksNow(JavaAccess<?> access) {
        var target = access.getTarget();
        var nowOfJavaTime = target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now");
        var dateOfNow = to(access, Date.class, "<init>") && target.getFullName().endsWith("()");
        return nowOfJavaTime
                || dateOfNow
                || to(access, Calendar.class, "getInstance")
                || to(access, System.class, "currentTimeMillis");
    }

    /** Whether the clock of the machine is taken, which is the host's to give. */
    static boolean takesClock(JavaAccess<?> access) {
        var target = access.getTarget();
        return target.getOwner().isEquivalentTo(Clock.class)
                && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
    }

    /** Whether the answer would depend on the settings of the machine. */
    static boolean asksDefault(JavaAccess<?> access) {
        return to(access, Locale.class, "getDefault")
                || to(access, ZoneId.class, "systemDefault")
                || to(access, TimeZone.class, "getDefault");
    }
}
