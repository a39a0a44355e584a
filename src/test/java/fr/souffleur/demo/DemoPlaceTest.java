package fr.souffleur.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoPlaceTest {

    @Test
    void aHundredHealthEstablishmentsAndTheOthersBesideThem() {
        assertThat(DemoPlace.all()).filteredOn(DemoPlace::health).hasSize(100);
        assertThat(DemoPlace.all()).hasSize(138);
    }

    @Test
    void noTwoAreTheSame() {
        assertThat(DemoPlace.all()).extracting(DemoPlace::name).doesNotHaveDuplicates();
        assertThat(DemoPlace.all()).extracting(DemoPlace::finess).doesNotHaveDuplicates();
        assertThat(DemoPlace.all()).extracting(DemoPlace::pilot).doesNotHaveDuplicates();
    }

    @Test
    void numbersAreOfADepartmentThatIsNotThere() {
        assertThat(DemoPlace.all()).extracting(DemoPlace::finess).allMatch(it -> it.matches("99[0-9]{7}"));
    }
}
