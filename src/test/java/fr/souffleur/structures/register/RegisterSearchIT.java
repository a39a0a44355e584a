package fr.souffleur.structures.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.DoorTest;
import fr.souffleur.identity.People;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.register.Brought.Region;
import fr.souffleur.structures.register.reading.Published;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@DoorTest
class RegisterSearchIT {

    private static Region shared;

    @Autowired
    Register register;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    Brought brought;

    @BeforeEach
    void sixSites() {
        brought = new Brought(structures, people, register);
        if (shared != null) return;
        var region = brought.region();
        var at = region.commune();
        brought.bring(
                region,
                new Published()
                        .entity(region.number(1), "CENTRE HOSPITALIER DE ZORBIGNE", at)
                        .site(region.number(2), "CENTRE HOSPITALIER DE ZORBIGNE", "355", at, "ZORBIGNE")
                        .site(region.number(3), "USLD DU CH DE ZORBIGNE", "362", at, "ZORBIGNE")
                        .entity(region.number(4), "ASSOCIATION ZARPENTE", at)
                        .site(region.number(5), "RESIDENCE DE L'ÉTÉ ZARPENTE", "500", at, "CHÂLONZE")
                        .site(region.number(6), "CHATEAU DE ZARPENTE", "246", at, "FORETZE")
                        .site(region.number(7), "MAS SAINT-ZEPHYRIN", "255", at, "ZORBIGNE")
                        .site(region.number(8), "ANCIENNE ZARPENTE", "500", at, "CHÂLONZE"));
        shared = region;
    }

    /** Sites by the last digit of their number. */
    @ParameterizedTest
    @CsvSource({
        "zorb, 237",
        "Zorbigné, 237",
        "CH zorbigne, 23",
        "centre hospitalier zorb, 23",
        "ch z zorb, 23",
        "ete zarp, 5",
        "Été zarpente, 5",
        "chalonz, 58",
        "château zarp, 6",
        "foretz, 6",
        "for foretz, 6",
        "ehpad zarp, 58",
        "usld zorb, 3",
        "st zephyrin, 7",
        "saint-zeph, 7",
        "mas zeph, 7",
        "la zarpente, 5678",
        "l'été de zarpente, 5",
        "zarpente zorbigne, 7",
        "'zorb +* \"(<>~@-', 237",
        "zephyrin%, 7",
        "'', ''",
        "'+', ''"
    })
    void asOneTypes(String typed, String found) {
        assertThat(numbers(typed))
                .containsExactlyInAnyOrderElementsOf(
                        found.chars().mapToObj(it -> shared.number(it - '0')).toList());
    }

    @Test
    void byNumberWholeOrItsBeginning() {
        assertThat(numbers(shared.number(5))).containsExactly(shared.number(5));
        assertThat(numbers(shared.number(5).substring(0, 8))).contains(shared.number(5), shared.number(2));
        assertThat(numbers(shared.number(1))).contains(shared.number(2), shared.number(3));
    }

    @Test
    void aResultSaysWhereWhatAndWhose() {
        var site = find("ete zarp").getFirst();
        assertThat(site.town()).isEqualTo("CHÂLONZE");
        assertThat(site.category().label()).contains("EHPAD");
        assertThat(site.category().kind()).isEqualTo("ehpad");
        assertThat(site.entityName()).isEqualTo("ASSOCIATION ZARPENTE");
        assertThat(site.entity()).isEqualTo(shared.number(4));
    }

    @Test
    void openSitesComeFirst() {
        var region = brought.region();
        var file = new Published().entity(region.number(1), "X", region.commune());
        for (var n = 2; n < 70; n++) file.site(region.number(n), "QUARZINE " + n, "500", region.commune(), "Q");
        brought.bring(region, file);
        ((ObjectNode) file.root().get("pmej").get(0).get("ege").get(0)).put("etatObjet", "I");
        brought.bring(region, file);
        var found = find("quarzine");
        assertThat(found).hasSize(50).allMatch(Site::open);
        assertThat(find("quarzine " + region.number(2))).singleElement().matches(it -> !it.open());
    }

    @Test
    void twoLettersThatNoAbbreviationIsAreLookedForTheSlowWay() {
        assertThat(find("zz")).isEmpty();
        assertThat(find("zé")).hasSizeLessThanOrEqualTo(50);
    }

    private List<Site> find(String typed) {
        return register.find(shared.coordinator(), typed);
    }

    private List<String> numbers(String typed) {
        return find(typed).stream().map(Site::number).toList();
    }
}
