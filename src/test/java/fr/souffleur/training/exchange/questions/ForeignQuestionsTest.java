package fr.souffleur.training.exchange.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.souffleur.common.Words;
import fr.souffleur.training.course.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Files as Moodle exports them and as teachers write them. */
class ForeignQuestionsTest {

    private static final Words FRENCH = Words.in("fr");

    @Test
    void giftAsMoodleWritesIt() throws Exception {
        var reading = read("moodle.gift");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.questions()).extracting(Question::pool).containsOnly("main-courante");
        assertThat(reading.questions())
                .extracting(Question::id)
                .containsExactly("mc-01", "dans-une-ligne", "a-relier", "le-delai", "vrai-ou-faux");
        var choice = (Question.Choice) reading.questions().getFirst();
        assertThat(choice.text()).isEqualTo("Laquelle de ces lignes est un **fait**\u00A0?");
        assertThat(choice.answers())
                .containsExactly(
                        answer("9 h 12, cadre : «\u00A0on passe au papier\u00A0»", true, "Une heure, une fonction."),
                        answer("Ils étaient perdus", false, "C’est une impression."),
                        answer("Tout va bien", false, ""));
        assertThat(choice.explanation()).isEqualTo("Un fait a une heure.");
        assertThat(reading.questions().get(1).text())
                .isEqualTo("Que mettez-vous dans une ligne ?\n\n- une chose\n- ou plusieurs");
        assertThat(((Question.Choices) reading.questions().get(1)).answers())
                .extracting(Question.Answer::right)
                .containsExactly(true, true, false);
        var match = (Question.Match) reading.questions().get(2);
        assertThat(match.pairs()).contains(new Question.Pair("À la relève", "Toute la page"));
        assertThat(match.extra()).containsExactly("Les noms des joueurs");
        var amount = (Question.Amount) reading.questions().get(3);
        assertThat(amount.value()).isEqualTo("72");
        assertThat(amount.near()).hasSize(1);
        assertThat(((Question.Choice) reading.questions().get(4)).answers())
                .containsExactly(answer("Vrai", true, "Voilà."), answer("Faux", false, "Elle l’est."));
    }

    @Test
    void giftAsATeacherWritesIt() throws Exception {
        var reading = read("teacher.gift");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.questions()).hasSize(7).extracting(Question::pool).containsOnly("qualite-risques");
        assertThat(((Question.Choice) reading.questions().get(1)).text())
                .isEqualTo("Le premier geste est de \\_\\_\\_\\_\\_ sans attendre.");
        assertThat(((Question.Amount) reading.questions().get(2)).value()).isEqualTo("30");
        var range = (Question.Amount) reading.questions().get(3);
        assertThat(range.value()).isEqualTo("10");
        assertThat(range.tolerance()).isEqualTo("5");
        assertThat(reading.questions().get(4).text()).isEqualTo("L’affichage : 2\\*3 = 6 {facile} ?");
        assertThat(((Question.Choice) reading.questions().get(5)).answers())
                .containsExactly(answer("Vrai", false, "Pas si rien n’a été corrigé."), answer("Faux", true, ""));
        assertThat(((Question.Match) reading.questions().get(6)).pairs()).hasSize(3);
    }

    @Test
    void xmlAsMoodleWritesIt() throws Exception {
        var reading = read("moodle.xml");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.questions()).hasSize(5).extracting(Question::pool).containsOnly("main-courante");
        var choice = (Question.Choice) reading.questions().getFirst();
        assertThat(choice.id()).isEqualTo("mc-01");
        assertThat(choice.text()).isEqualTo("Laquelle de ces lignes est un **fait**\u00A0?");
        assertThat(choice.answers().get(1).text()).isEqualTo("Ils étaient perdus \\& inquiets");
        var choices = (Question.Choices) reading.questions().get(1);
        assertThat(choices.text()).isEqualTo("Que mettez-vous  \ndans une ligne ?");
        assertThat(choices.answers().get(2).text()).isEqualTo("\\*Les mots\\*");
        var match = (Question.Match) reading.questions().get(3);
        assertThat(match.feedback()).isEqualTo("Repartez de qui écoute.");
        assertThat(match.pairs().get(1).right()).isEqualTo("Les décisions \\[sans nom\\]");
        var amount = (Question.Amount) reading.questions().get(4);
        assertThat(amount.value()).isEqualTo("72");
        assertThat(amount.tolerance()).isEqualTo("2");
        assertThat(amount.unit()).isEqualTo("heures");
        assertThat(amount.feedback()).isEqualTo("En jours pleins.");
    }

    @Test
    void whatCannotComeAlongIsSaidAndTheRestIsTaken() {
        var reading = Gift.read("::a::Qui ?{\n=moi\n~%50%toi\n~lui\n}\n\n::b::Combien ?{#=12:2#bravo =%50%13}\n");
        assertThat(reading.clean()).isTrue();
        assertThat(reading.questions()).hasSize(2);
        assertThat(reading.remarks())
                .extracting(Trouble::line, Trouble::key)
                .containsExactly(tuple(3, "part-credit"), tuple(7, "right-feedback"), tuple(7, "near-right"));
        assertThat(reading.remarks().getFirst().say(FRENCH)).startsWith("Ligne 3 : « toi »");
    }

    @Test
    void twoQuestionsOfOneNameGetTwoIds() {
        var reading = Gift.read("::Été::A ?{T}\n\n::été::B ?{F}\n\nC ?{T}\n\nD ?{F}\n");
        assertThat(reading.questions())
                .extracting(Question::id)
                .containsExactly("ete", "ete-2", "question", "question-2");
    }

    private static Question.Answer answer(String text, boolean right, String feedback) {
        return new Question.Answer(text, right, feedback);
    }

    private static Reading read(String file) throws Exception {
        return QuestionFile.read(Files.readAllBytes(Path.of("src/test/resources/lms", file)), FRENCH);
    }
}
