package org.hersys.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.junit.jupiter.api.Test;

class PostalAddressTest {

    private static final MunicipalityCode CHIYODA = MunicipalityCode.of("131016");

    private static PostalAddress.Builder whole() {
        return PostalAddress.builder()
                .postalCode(PostalCode.of("0000001"))
                .municipality(CHIYODA)
                .text("架空町0番地");
    }

    @Test
    void a_japanese_address_has_the_prefecture_of_its_municipality() {
        var address = whole().build();
        assertTrue(address.isJapanese());
        assertFalse(address.isNoFixedAbode());
        assertEquals(Optional.of(PostalCode.of("0000001")), address.postalCode());
        assertEquals(Optional.of(CHIYODA), address.municipality());
        assertEquals(Optional.of(Prefecture.TOKYO), address.prefecture());
        assertEquals(Optional.of(FreeText.of("架空町0番地")), address.text());
        assertEquals(Optional.empty(), address.country());
    }

    @Test
    void a_foreign_address_has_a_country_and_perhaps_words() {
        var address =
                PostalAddress.builder().country("フィリピン").text("Quezon City").build();
        assertFalse(address.isJapanese());
        assertEquals(Optional.of(FreeText.of("フィリピン")), address.country());
        assertEquals(Optional.empty(), address.prefecture());
    }

    @Test
    void who_has_no_fixed_abode_may_still_be_found_somewhere() {
        var nowhere = PostalAddress.builder().noFixedAbode().build();
        assertTrue(nowhere.isNoFixedAbode());
        assertTrue(nowhere.isJapanese());
        assertEquals(Optional.empty(), nowhere.text());
        var park = PostalAddress.builder()
                .noFixedAbode()
                .prefecture(Prefecture.OSAKA)
                .text("公園に寝泊まり")
                .build();
        assertEquals(Optional.of(Prefecture.OSAKA), park.prefecture());
        assertNotEquals(nowhere, park);
    }

    @Test
    void any_part_alone_is_an_address() {
        var parts = List.<UnaryOperator<PostalAddress.Builder>>of(
                builder -> builder.postalCode(PostalCode.of("0000001")),
                builder -> builder.prefecture(Prefecture.TOKYO),
                builder -> builder.municipality(CHIYODA),
                builder -> builder.text("電話で確認中"),
                builder -> builder.country("不明の外国"),
                PostalAddress.Builder::noFixedAbode);
        for (var part : parts) {
            var address = part.apply(PostalAddress.builder()).build();
            assertEquals(address, part.apply(PostalAddress.builder()).build());
        }
        assertThrows(
                IllegalArgumentException.class, () -> PostalAddress.builder().build());
    }

    @Test
    void a_foreign_address_has_nothing_of_a_japanese_one() {
        assertRefused(whole().country("フィリピン"));
        assertRefused(PostalAddress.builder().country("フィリピン").prefecture(Prefecture.TOKYO));
        assertRefused(PostalAddress.builder().country("フィリピン").postalCode(PostalCode.of("0000001")));
    }

    @Test
    void municipality_and_prefecture_agree() {
        assertEquals(whole().build(), whole().prefecture(Prefecture.TOKYO).build());
        assertRefused(whole().prefecture(Prefecture.OSAKA));
    }

    @Test
    void addresses_are_equal_if_every_part_is() {
        assertEquals(whole().build(), whole().build());
        assertEquals(whole().build().hashCode(), whole().build().hashCode());
        assertNotEquals(
                whole().build(), whole().postalCode(PostalCode.of("0000002")).build());
        assertNotEquals(whole().build(), whole().text("架空町0番地の2").build());
        assertNotEquals(
                whole().build(),
                whole().municipality(MunicipalityCode.of(Prefecture.TOKYO)).build());
        assertNotEquals(whole().build(), whole().noFixedAbode().build());
        assertNotEquals(
                PostalAddress.builder().country("韓国").build(),
                PostalAddress.builder().country("中国").build());
        assertNotEquals(
                PostalAddress.builder().prefecture(Prefecture.OSAKA).build(),
                PostalAddress.builder().prefecture(Prefecture.KYOTO).build());
    }

    @Test
    void an_address_says_only_of_what_kind_it_is() {
        assertEquals("PostalAddress[in Japan …]", whole().build().toString());
        assertEquals(
                "PostalAddress[abroad …]",
                PostalAddress.builder().country("韓国").build().toString());
        assertEquals(
                "PostalAddress[no fixed abode …]",
                whole().noFixedAbode().build().toString());
    }

    @Test
    void a_guardian_is_known_by_name_address_or_number() {
        var name = PersonName.of("試験 太郎");
        var phone = PhoneNumber.of("+819000000000");
        var known = Guardian.builder()
                .name(name)
                .address(whole().build())
                .phone(phone)
                .build();
        assertEquals(Optional.of(name), known.name());
        assertEquals(Optional.of(whole().build()), known.address());
        assertEquals(Optional.of(phone), known.phone());
        assertEquals("Guardian[…]", known.toString());
        var reachable = Guardian.builder().phone(phone).build();
        assertEquals(Optional.empty(), reachable.name());
        assertEquals(Optional.empty(), reachable.address());
        assertEquals(Optional.empty(), Guardian.builder().name(name).build().phone());
        assertThrows(IllegalArgumentException.class, () -> Guardian.builder().build());
    }

    @Test
    void guardians_are_equal_if_all_that_is_known_is() {
        var mother = Guardian.builder().name(PersonName.of("試験 花子")).address(whole().build());
        assertEquals(mother.build(), mother.build());
        assertEquals(mother.build().hashCode(), mother.build().hashCode());
        var without = mother.build();
        assertNotEquals(without, mother.phone(PhoneNumber.asTyped("職場")).build());
        assertNotEquals(without, Guardian.builder().name(PersonName.of("試験 花子")).build());
        assertNotEquals(without, Guardian.builder().address(whole().build()).build());
    }

    private static void assertRefused(PostalAddress.Builder builder) {
        var thrown = assertThrows(IllegalArgumentException.class, builder::build);
        Silence.keeps("フィリピン", thrown);
        Silence.keeps("架空町", thrown);
    }
}
