package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FictionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 39 98 00 00",
                "0639980000",
                "01.99.00.12.34",
                "+33 6 39 98 12 34",
                "0033 6 39 98 12 34",
                "+33 (0)2 61 91 00 00",
                "le 12 03 2026 à 09:20",
                "84 résidents, 1 200 €",
                "le 15 décembre 2026",
                "SIRET 123 456 789 00012",
                "3 000 documents",
                "de 3000 à 4000 dossiers"
            })
    void numbersOfFilmsAndPlainFiguresPass(String text) {
        assertThat(Lines.faultsIn(text, Fiction::check)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 78",
                "0612345678",
                "06.12.34.56.78",
                "06-12-34-56-78",
                "06\u00A012\u00A034\u00A056\u00A078",
                "+33 6 12 34 56 78",
                "+33 (0)6 12 34 56 78",
                "0033612345678",
                "+41 22 123 45 67",
                "+49 30 12345678",
                "Appelez le 118 218",
                "appelle le 3237",
                "composez le 39 77",
                "Call 116 117"
            })
    void aNumberThatSomebodyMayAnswerIsTold(String text) {
        assertThat(Lines.faultsIn(text, Fiction::check))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("fiction.telephone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compta@blanchisserie.example",
                "compta@blanchisserie.exemple",
                "a@b.test",
                "x@y.invalid",
                "https://portail.example/facture?x=1",
                "http://localhost:8080/",
                "www.portail.example.com",
                "facture.pdf",
                "M. Durand. Et puis"
            })
    void namesThatNobodyCanOwnPass(String text) {
        assertThat(Lines.faultsIn(text, Fiction::check)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compta@blanchisserie-durand.fr",
                "https://www.blanchisserie-durand.fr/facture",
                "ftp://fichiers.durand.net",
                "voir blanchisserie-durand.com",
                "www.ars.sante.fr",
                "https://moi@durand.org/",
                "http://192.168.1.12/admin",
                "https://example.com.durand.fr"
            })
    void anAddressThatMayExistIsTold(String text) {
        assertThat(Lines.faultsIn(text, Fiction::check)).isNotEmpty().allMatch(it -> it.startsWith("fiction.address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3, rue de l’Église, 35000 Rennes", "44000 CEDEX", "97400 Saint-Denis"})
    void aTownWithItsPostcodeIsAnAddress(String text) {
        assertThat(Lines.faultsIn(text, Fiction::check)).isNotEmpty().allMatch(it -> it.startsWith("fiction.address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18 400 Euros", "12000 patients", "100000 Euros"})
    void otherFiguresAreNone(String text) {
        assertThat(Lines.faultsIn(text, Fiction::check)).isEmpty();
    }

    @Test
    void eachIsToldWhereItStands() {
        assertThat(Lines.faultsIn("Deux lignes,\nle 06 12 34 56 78 et a@durand.fr", Fiction::check))
                .containsExactly(
                        "fiction.telephone [06 12 34 56 78] at 06 12 34 56 78 et a@durand.fr",
                        "fiction.address [a@durand.fr] at a@durand.fr");
    }
}
