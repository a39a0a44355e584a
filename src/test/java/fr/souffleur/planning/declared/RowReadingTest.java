package fr.souffleur.planning.declared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.documents.Xlsx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class RowReadingTest {

    @Test
    void aNumberThatATableProgramWroteItsWayIsThatOfTheRegister() throws IOException {
        assertThat(number("10000123")).isEqualTo("010000123");
        assertThat(number("7.50000123E+8")).isEqualTo("750000123");
    }

    @Test
    void anExponentBeyondAllMeasureStaysAsItIsWritten() throws IOException {
        assertThat(number("1E-999999999")).isEqualTo("1E-999999999");
    }

    private static String number(String written) throws IOException {
        var into = new ByteArrayOutputStream();
        try (var book = new Workbook(into, "Souffleur", "1.0")) {
            book.newWorksheet("Exercices").value(0, Column.NUMBER.ordinal(), new BigDecimal(written));
        }
        return new RowReading(Xlsx.read(into.toByteArray(), 10).getFirst()).number();
    }
}
