package org.hersys.cases;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationField;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;

/**
 * What is known of a person, brought into one form, by which a store finds a case (検索キー).
 *
 * <p>Only whole values are found: a store that keeps them encrypted keeps a blind index of {@link #value()}, which knows no
 * beginnings. Personal data: {@code toString} says the kind only. Immutable.
 */
public final class SearchKey {

    /** How many kana of a reading can be searched for by themselves. */
    public static final int KANA_OF_A_BEGINNING = 2;

    /** What a key is made of (検索キーの種類), the one that fits the fewest people first; stores keep the names. */
    public enum Kind {
        /** フリガナと生年月日. */
        KANA_AND_BIRTH_DATE,
        /** 氏名と生年月日. */
        NAME_AND_BIRTH_DATE,
        /** 生年月日と電話番号. */
        BIRTH_DATE_AND_PHONE,
        /** フリガナと電話番号. */
        KANA_AND_PHONE,
        /** フリガナの最初の2文字と生年月日. */
        KANA_BEGINNING_AND_BIRTH_DATE,
        /** フリガナ. */
        KANA,
        /** 氏名. */
        NAME,
        /** フリガナの最初の2文字. */
        KANA_BEGINNING
    }

    private final Kind kind;
    private final String value;

    private SearchKey(Kind kind, String value) {
        this.kind = requireNonNull(kind, "kind");
        this.value = value;
    }

    /**
     * All keys under which a store finds this person; those of {@link DuplicateFinder#keysOf} are among them, of the same
     * name and value.
     *
     * @param person what is known of the person
     * @return an unmodifiable set; empty where too little is known
     */
    public static Set<SearchKey> keysOf(NotificationContent person) {
        var keys = new LinkedHashSet<SearchKey>();
        DuplicateFinder.keysOf(person)
                .forEach(key -> keys.add(new SearchKey(Kind.valueOf(key.ground().name()), key.value())));
        person.get(NotificationField.NAME)
                .map(PersonName::comparisonKey)
                .ifPresent(name -> keys.add(new SearchKey(Kind.NAME, name)));
        person.get(NotificationField.KANA).ifPresent(kana -> keys.add(new SearchKey(Kind.KANA, kana.comparisonKey())));
        person.get(NotificationField.KANA).flatMap(SearchKey::beginningOf).ifPresent(beginning -> {
            keys.add(new SearchKey(Kind.KANA_BEGINNING, beginning));
            person.get(NotificationField.BIRTH_DATE)
                    .ifPresent(born -> keys.add(
                            new SearchKey(Kind.KANA_BEGINNING_AND_BIRTH_DATE, beginning + "|" + born.value())));
        });
        return Set.copyOf(keys);
    }

    private static Optional<String> beginningOf(KanaName kana) {
        return Optional.of(kana.comparisonKey())
                .filter(key -> key.length() >= KANA_OF_A_BEGINNING)
                .map(key -> key.substring(0, KANA_OF_A_BEGINNING));
    }

    /**
     * What it is made of.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The items in one form; personal data.
     *
     * @return equal for equal items
     */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SearchKey that && kind == that.kind && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return kind.hashCode() * 31 + value.hashCode();
    }

    /** The kind only. */
    @Override
    public String toString() {
        return "SearchKey[" + kind + "]";
    }
}
