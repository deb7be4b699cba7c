package org.hersys.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.hersys.facility.MedicalInstitutionCode;
import org.hersys.institution.Prefecture;
import org.hersys.person.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each value has the form of a real one and lies where none is given out. */
class InventedValuesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9_999_999})
    void telephone_numbers_have_a_0_where_none_in_use_has_one(int number) {
        assertThat(InventedValues.mobile(number).national().orElseThrow()).matches("0900[0-9]{7}");
        assertThat(InventedValues.mobile(number)).matches(PhoneNumber::isJapaneseMobile);
        assertThat(InventedValues.fixedLine(number).national().orElseThrow()).matches("030[0-9]{7}");
        assertThat(InventedValues.fixedLine(number)).matches(phone -> !phone.isJapaneseMobile());
    }

    @Test
    void foreign_numbers_are_those_of_films() {
        assertThat(InventedValues.foreignPhone(99).value()).isEqualTo("+12025550199");
        assertThat(InventedValues.foreignPhone(0)).matches(phone -> !phone.isJapanese());
    }

    @ParameterizedTest
    @EnumSource
    void codes_have_the_form_of_those_of_their_prefecture(Prefecture prefecture) {
        var municipality = InventedValues.municipality(prefecture, 99);
        assertThat(municipality.fiveDigits()).isEqualTo(prefecture.code() + "999");
        assertThat(municipality.prefecture()).isEqualTo(prefecture);
        var code = InventedValues.institutionCode(prefecture, 7);
        assertThat(code.value()).startsWith(prefecture.code() + "1000007");
        assertThat(MedicalInstitutionCode.of(code.value())).isEqualTo(code);
    }

    @Test
    void addresses_and_mail_lead_nowhere() {
        var address = InventedValues.address(Prefecture.TOKYO, 7);
        assertThat(address.text().orElseThrow().value()).isEqualTo("架空町0丁目0番0号 見本荘7号室");
        assertThat(address.postalCode().orElseThrow().hyphenated()).isEqualTo("000-0007");
        assertThat(address.prefecture()).contains(Prefecture.TOKYO);
        assertThat(InventedValues.mail("hanako").value()).isEqualTo("hanako@mail.example");
        assertThat(InventedValues.hersysId(7).value()).isEqualTo("00000007");
    }

    @Test
    void numbers_outside_of_their_range_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> InventedValues.mobile(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> InventedValues.mobile(10_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> InventedValues.foreignPhone(100));
        assertThatIllegalArgumentException().isThrownBy(() -> InventedValues.postalCode(10_000));
    }
}
