package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"le logiciel de soins", "niveau orange", "la zone 3", "un zoom", "Microsoftware", "L’Elisabeth"})
    void wordsOfEveryDayPass(String text) {
        assertThat(Lines.faultsIn(text, Brands::check)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows", "WhatsApp", "Doctolib", "Caisse d’Épargne", "LockBit", "BNP Paribas"})
    void aRealNameIsToldWhereItStands(String name) {
        assertThat(Lines.faultsIn("Un message de " + name + " arrive", Brands::check))
                .singleElement()
                .asString()
                .startsWith("brand [" + name.split(" ")[0])
                .endsWith("at " + name + " arrive");
    }
}
