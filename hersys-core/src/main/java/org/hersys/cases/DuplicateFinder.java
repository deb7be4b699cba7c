package org.hersys.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationField;
import org.hersys.person.PhoneNumber;

/**
 * Which cases may be the same person's (重複の可能性の判定): two of kana, birth date and phone agree, or name and birth
 * date.
 *
 * <p>Says why and merges nothing: somebody found positive again after release is a new case, and twins are two. Pure;
 * who may see a candidate is asked elsewhere.
 */
public final class DuplicateFinder {

    /** Diagnoses at most so many days apart may be of one course of illness (provisional). */
    public static final int DAYS_OF_ONE_COURSE = 90;

    private DuplicateFinder() {}

    /**
     * The keys under which a store finds cases that may be this person's.
     *
     * <p>Phones are those of the person; a guardian's is common to siblings.
     *
     * @param person what is known of the person
     * @return an unmodifiable set; empty where too little is known
     */
    public static Set<DuplicateKey> keysOf(NotificationContent person) {
        var keys = new LinkedHashSet<DuplicateKey>();
        var kana = person.get(NotificationField.KANA).map(name -> name.comparisonKey());
        var name = person.get(NotificationField.NAME).map(each -> each.comparisonKey());
        var birth = person.get(NotificationField.BIRTH_DATE)
                .map(date -> date.value().toString());
        var phones = phonesOf(person);
        birth.ifPresent(date -> {
            kana.ifPresent(each -> keys.add(key(DuplicateGround.KANA_AND_BIRTH_DATE, each, date)));
            name.ifPresent(each -> keys.add(key(DuplicateGround.NAME_AND_BIRTH_DATE, each, date)));
            phones.forEach(each -> keys.add(key(DuplicateGround.BIRTH_DATE_AND_PHONE, date, each)));
        });
        kana.ifPresent(each -> phones.forEach(phone -> keys.add(key(DuplicateGround.KANA_AND_PHONE, each, phone))));
        return Set.copyOf(keys);
    }

    /**
     * The cases that may be this person's.
     *
     * @param person what is known of the person
     * @param others the cases to compare with, without the person's own
     * @return the candidates in the order of the cases
     */
    public static List<DuplicateCandidate> compare(NotificationContent person, Collection<CaseRecord> others) {
        var keys = keysOf(person);
        var candidates = new ArrayList<DuplicateCandidate>();
        for (var other : others) {
            var grounds = EnumSet.noneOf(DuplicateGround.class);
            for (var key : keysOf(other.shared())) {
                if (keys.contains(key)) {
                    grounds.add(key.ground());
                }
            }
            if (!grounds.isEmpty()) {
                candidates.add(DuplicateCandidate.of(
                        other.caseId(),
                        other.hersysId(),
                        grounds,
                        other.lastDiagnosis().orElse(null)));
            }
        }
        return List.copyOf(candidates);
    }

    private static List<String> phonesOf(NotificationContent person) {
        var phones = new ArrayList<String>();
        person.get(NotificationField.REGISTERED_ADDRESS_PHONE)
                .filter(PhoneNumber::isReadable)
                .ifPresent(phone -> phones.add(phone.value()));
        person.get(NotificationField.WHEREABOUTS_PHONE)
                .filter(PhoneNumber::isReadable)
                .ifPresent(phone -> phones.add(phone.value()));
        return phones;
    }

    private static DuplicateKey key(DuplicateGround ground, String first, String second) {
        return DuplicateKey.of(ground, first + "|" + second);
    }
}
