package org.hersys.proof;

import static org.hersys.diagnosis.DiagnosisClass.ASYMPTOMATIC_CARRIER;
import static org.hersys.diagnosis.DiagnosisClass.CONFIRMED_PATIENT;
import static org.hersys.diagnosis.DiagnosisClass.DECEASED_PATIENT;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_DECEASED;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_PATIENT;
import static org.hersys.proof.PlainPerson.Question.ADMISSION_FORESEEN;
import static org.hersys.proof.PlainPerson.Question.CLINICALLY_DIAGNOSED;
import static org.hersys.proof.PlainPerson.Question.NEEDS_ADMISSION;
import static org.hersys.proof.PlainPerson.Question.NEEDS_DESIGNATED_DRUG;
import static org.hersys.proof.PlainPerson.Question.NEEDS_OXYGEN;
import static org.hersys.proof.PlainPerson.Question.PREGNANT;
import static org.hersys.proof.PlainPerson.Question.RISK_FACTOR;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The law on who is notified, read a second time: from the documents and not from the code, about people of whom
 * everything is known, straight down, and knowing nothing of the engine. Days are numbers such as 20220926.
 *
 * <p>Where the circular lists who is notified under the four groups, this says as the ordinance does who is exempt.
 */
final class PlainLaw {

    enum Answer {
        NOTIFY,
        COUNT_ONLY,
        NEITHER
    }

    private PlainLaw() {}

    static Answer answer(PlainPerson person) {
        if (isNotified(person)) {
            return Answer.NOTIFY;
        }
        return isCounted(person) ? Answer.COUNT_ONLY : Answer.NEITHER;
    }

    private static boolean isNotified(PlainPerson person) {
        int day = person.day();
        if (day < 20200201 || day >= 20230508) {
            return false;
        }
        if (person.is(DECEASED_PATIENT) || person.is(SUSPECTED_DECEASED)) {
            return true;
        }
        if (isLimited(day, person.prefecture())) {
            return isPatientOrLikeOne(person) && !isExempt(person);
        }
        if (person.is(ASYMPTOMATIC_CARRIER)) {
            return day >= 20200214;
        }
        if (person.is(SUSPECTED_PATIENT) && day >= 20201014) {
            return person.has(NEEDS_ADMISSION) || (day >= 20220124 && person.has(CLINICALLY_DIAGNOSED));
        }
        return true;
    }

    static boolean isCounted(PlainPerson person) {
        return isLimited(person.day(), person.prefecture())
                && (person.is(CONFIRMED_PATIENT)
                        || person.is(ASYMPTOMATIC_CARRIER)
                        || person.is(DECEASED_PATIENT)
                        || person.has(CLINICALLY_DIAGNOSED));
    }

    /** First the class, then the groups: a suspected out-patient is none of the ministry's business. */
    private static boolean isPatientOrLikeOne(PlainPerson person) {
        return person.is(CONFIRMED_PATIENT)
                || person.is(ASYMPTOMATIC_CARRIER)
                || person.has(CLINICALLY_DIAGNOSED)
                || (person.is(SUSPECTED_PATIENT) && person.has(NEEDS_ADMISSION));
    }

    private static boolean isExempt(PlainPerson person) {
        boolean treated = person.has(NEEDS_DESIGNATED_DRUG) || person.has(NEEDS_OXYGEN);
        return person.age() < 65
                && !person.has(PREGNANT)
                && !person.has(NEEDS_ADMISSION)
                && !person.has(ADMISSION_FORESEEN)
                && !(person.has(RISK_FACTOR) && treated);
    }

    /** Only the four groups are notified, and there is a daily report. */
    private static boolean isLimited(int day, int prefecture) {
        return firstLimitedDay(prefecture) <= day && day < 20230508;
    }

    /** By the codes of JIS X 0401. */
    static int firstLimitedDay(int prefecture) {
        return switch (prefecture) {
            case 4, 8, 31, 41 -> 20220902; // 宮城 茨城 鳥取 佐賀
            case 24, 42 -> 20220909; // 三重 長崎
            case 6, 18 -> 20220914; // 山形 福井
            case 46 -> 20220920; // 鹿児島
            default -> 20220926;
        };
    }

    static String edition(int day, int prefecture) {
        if (day >= 20230508) {
            return "sentinel";
        }
        if (day >= firstLimitedDay(prefecture)) {
            return "four-groups";
        }
        if (day >= 20220124) {
            return "clinical-diagnosis";
        }
        if (day >= 20210213) {
            return "pandemic-influenza-law";
        }
        if (day >= 20201014) {
            return "suspected-if-admitted";
        }
        if (day >= 20200214) {
            return "carriers-included";
        }
        return day >= 20200201 ? "designated-disease" : "no-duty";
    }

    /** What each criterion says, in the order in which the edition lists it. */
    static Map<String, Predicate<PlainPerson>> criteria(String edition) {
        var criteria = new LinkedHashMap<String, Predicate<PlainPerson>>();
        Predicate<PlainPerson> deceased = person -> person.is(DECEASED_PATIENT) || person.is(SUSPECTED_DECEASED);
        Predicate<PlainPerson> suspected = person -> person.is(SUSPECTED_PATIENT);
        if (edition.equals("four-groups")) {
            criteria.put("DECEASED", deceased);
            criteria.put("SUBJECT_TO_THE_GROUPS", PlainLaw::isPatientOrLikeOne);
            criteria.put("AGED_65_OR_OVER", person -> person.age() >= 65);
            criteria.put("NEEDS_ADMISSION", person -> person.has(NEEDS_ADMISSION) || person.has(ADMISSION_FORESEEN));
            criteria.put(
                    "RISK_AND_TREATMENT",
                    person ->
                            person.has(RISK_FACTOR) && (person.has(NEEDS_DESIGNATED_DRUG) || person.has(NEEDS_OXYGEN)));
            criteria.put("PREGNANT", person -> person.has(PREGNANT));
        } else if (!edition.equals("no-duty") && !edition.equals("sentinel")) {
            criteria.put("CONFIRMED", person -> person.is(CONFIRMED_PATIENT));
            if (!edition.equals("designated-disease")) {
                criteria.put("ASYMPTOMATIC_CARRIER", person -> person.is(ASYMPTOMATIC_CARRIER));
            }
            if (edition.equals("designated-disease") || edition.equals("carriers-included")) {
                criteria.put("SUSPECTED", suspected);
            } else {
                criteria.put("SUSPECTED_AND_ADMISSION_NEEDED", suspected.and(person -> person.has(NEEDS_ADMISSION)));
            }
            if (edition.equals("clinical-diagnosis")) {
                criteria.put("CLINICALLY_DIAGNOSED", person -> person.has(CLINICALLY_DIAGNOSED));
            }
            criteria.put("DECEASED", deceased);
        }
        return criteria;
    }
}
