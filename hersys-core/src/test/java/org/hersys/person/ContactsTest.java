package org.hersys.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

    private static final String FIFTY = "a".repeat(50) + ".";

    @ParameterizedTest
    @CsvSource({
        "hanako@example.jp, hanako@example.jp",
        "Hanako.SHIKEN@Example.JP, Hanako.SHIKEN@example.jp",
        "' hanako＠example．jp ', hanako@example.jp",
        "hanako..s.@mobile.example.jp, hanako..s.@mobile.example.jp",
        "h+tag/a=b@sub.example.co.jp, h+tag/a=b@sub.example.co.jp",
        "a@xn--wgv71a.example, a@xn--wgv71a.example"
    })
    void a_mail_address_is_read_as_people_have_it(String typed, String value) {
        assertEquals(value, EmailAddress.parse(typed).orElseThrow().value());
        assertEquals(EmailAddress.of(value), EmailAddress.parse(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hanako",
                "hanako@",
                "@fuga.example",
                "hanako@example",
                "hanako@example.1",
                "hanako@-example.jp",
                "hanako@example-.jp",
                "hanako@@example.jp",
                "a@b@example.jp",
                "花子@example.jp",
                "hanako@example..jp",
                "a,b@example.jp",
                "<hanako@example.jp>"
            })
    void what_is_no_mail_address_is_refused_with_what_would_be_right(String typed) {
        var problem = Silence.refuses(EmailAddress::parse, typed, ProblemCode.VALUE_INVALID, "email");
        assertTrue(
                problem.message().ja().contains("name@example.jp"),
                problem.message().ja());
        Silence.throwsFor(EmailAddress::of, typed);
    }

    @Test
    void a_mail_address_has_at_most_254_characters_and_64_before_the_at() {
        assertEquals(72, EmailAddress.of("a".repeat(64) + "@test.jp").value().length());
        Silence.throwsFor(EmailAddress::of, "a".repeat(65) + "@test.jp");
        String domain = FIFTY.repeat(4) + "jp";
        assertEquals(254, EmailAddress.of("a".repeat(47) + "@" + domain).value().length());
        Silence.throwsFor(EmailAddress::of, "a".repeat(48) + "@" + domain);
    }

    @Test
    void a_hostile_domain_is_refused_at_once() {
        Silence.refuses(EmailAddress::parse, "a@" + "-".repeat(250), ProblemCode.VALUE_INVALID, "email");
        Silence.refuses(EmailAddress::parse, "a@" + "a.".repeat(125), ProblemCode.VALUE_INVALID, "email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000001", "000-0001", "〒000-0001", "〒 ０００ー０００１", "０００－０００１", "000‐0001", " 000 0001 "})
    void a_postal_code_is_read_as_people_type_it(String typed) {
        var code = PostalCode.parse(typed).orElseThrow();
        assertEquals(PostalCode.of("0000001"), code);
        assertEquals("000-0001", code.hyphenated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000-001", "00000001", "0000-001", "000--0001", "〒", "000-000a", "SW1A 1AA"})
    void what_is_no_postal_code_is_refused_with_what_would_be_right(String typed) {
        var problem = Silence.refuses(PostalCode::parse, typed, ProblemCode.VALUE_INVALID, "postalCode");
        assertTrue(problem.message().ja().contains("7桁"), problem.message().ja());
        Silence.throwsFor(PostalCode::of, typed);
    }

    @Test
    void a_programme_gives_a_postal_code_without_hyphen() {
        Silence.throwsFor(PostalCode::of, "000-0001");
    }

    @Test
    void neither_prints_itself() {
        assertEquals("EmailAddress[…]", EmailAddress.of("hanako@example.jp").toString());
        assertEquals("PostalCode[…]", PostalCode.of("0000001").toString());
    }
}
