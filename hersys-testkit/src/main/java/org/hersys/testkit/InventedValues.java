package org.hersys.testkit;

import java.util.Locale;
import org.hersys.facility.MedicalInstitutionCode;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.hersys.person.EmailAddress;
import org.hersys.person.FreeText;
import org.hersys.person.HersysId;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.hersys.person.PostalCode;

/**
 * Numbers, codes and addresses that can never be anybody's (実在し得ない番号・住所).
 *
 * <p>Each has the form of a real one, so that hersys takes it, and lies where none is ever given out:
 *
 * <ul>
 *   <li>mobile numbers 090-0…: the digit behind 060, 070, 080 and 090 is never 0;
 *   <li>fixed lines 03-0…: no exchange（市内局番）begins with 0;
 *   <li>foreign numbers +1 202 555 01xx: set aside for fiction in North America;
 *   <li>mail addresses under {@code .example}, a domain that RFC 2606 sets aside;
 *   <li>postal codes 000-…: the lowest in use begins with 001;
 *   <li>municipality codes with 9 behind the prefecture: wards begin with 1, cities with 2, towns and villages with 3 to 7;
 *   <li>institution codes whose institution begins with 0: those of medicine begin with 1 or 2, of dentistry with 3;
 *   <li>addresses with block, lot and house number 0 in a town of the name 架空町.
 * </ul>
 *
 * <p>A reader that knows the numbering plan of the country rightly refuses such telephone numbers when they are typed; as
 * values they are as good as others. The same number always gives the same value.
 */
public final class InventedValues {

    private static final int MOBILES = 10_000_000;
    private static final int LINES = 10_000_000;
    private static final int FICTION = 100;
    private static final int POSTAL = 10_000;
    private static final int MUNICIPALITIES = 100;
    private static final int INSTITUTIONS = 1_000;
    private static final int IDS = 100_000_000;

    private InventedValues() {}

    /**
     * A Japanese mobile number.
     *
     * @param number from 0 to 9999999
     * @return +81 90 0 and the number
     */
    public static PhoneNumber mobile(int number) {
        return PhoneNumber.of("+81900" + digits(number, MOBILES));
    }

    /**
     * A Japanese fixed line.
     *
     * @param number from 0 to 9999999
     * @return +81 3 0 and the number
     */
    public static PhoneNumber fixedLine(int number) {
        return PhoneNumber.of("+8130" + digits(number, LINES));
    }

    /**
     * A number of another country.
     *
     * @param number from 0 to 99
     * @return +1 202 555 01 and the number
     */
    public static PhoneNumber foreignPhone(int number) {
        return PhoneNumber.of("+120255501" + digits(number, FICTION));
    }

    /**
     * A mail address.
     *
     * @param localPart what stands before the @
     * @return an address of the host mail.example
     */
    public static EmailAddress mail(String localPart) {
        return EmailAddress.of(localPart + "@mail.example");
    }

    /**
     * A postal code.
     *
     * @param number from 0 to 9999
     * @return 000 and the number
     */
    public static PostalCode postalCode(int number) {
        return PostalCode.of("000" + digits(number, POSTAL));
    }

    /**
     * A municipality.
     *
     * @param prefecture where it would be
     * @param number from 0 to 99
     * @return a code whose third digit is 9
     */
    public static MunicipalityCode municipality(Prefecture prefecture, int number) {
        return MunicipalityCode.ofFiveDigits(prefecture.code() + "9" + digits(number, MUNICIPALITIES));
    }

    /**
     * The code of an institution of medicine.
     *
     * @param prefecture where it would be
     * @param number from 0 to 999
     * @return a code with district 00 and an institution that begins with 0
     */
    public static MedicalInstitutionCode institutionCode(Prefecture prefecture, int number) {
        return MedicalInstitutionCode.ofNineDigits(prefecture.code() + "1000" + digits(number, INSTITUTIONS));
    }

    /**
     * An address with postal code and municipality.
     *
     * @param prefecture where it would be
     * @param number from 0 to 99
     * @return an address in a town that does not exist
     */
    public static PostalAddress address(Prefecture prefecture, int number) {
        return PostalAddress.builder()
                .postalCode(postalCode(number))
                .municipality(municipality(prefecture, number))
                .text(FreeText.of("架空町0丁目0番0号 見本荘" + number + "号室"))
                .build();
    }

    /**
     * An id by which a patient would register.
     *
     * @param number from 0 to 99999999
     * @return the number with zeros in front
     */
    public static HersysId hersysId(int number) {
        return HersysId.of(digits(number, IDS));
    }

    private static String digits(int number, int bound) {
        if (number < 0 || number >= bound) {
            throw new IllegalArgumentException("the number must be at least 0 and below " + bound);
        }
        int length = String.valueOf(bound - 1).length();
        return String.format(Locale.ROOT, "%0" + length + "d", number);
    }
}
