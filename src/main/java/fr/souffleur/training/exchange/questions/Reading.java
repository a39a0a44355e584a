package fr.souffleur.training.exchange.questions;

import fr.souffleur.training.course.Question;
import java.util.List;

/**
 * What came of a file of questions. With a single fault nothing of it is taken.
 *
 * @param questions in the order of the file; feedback that the file does not give is empty, for the author to write
 * @param remarks what could not come along
 */
public record Reading(List<Question> questions, List<Trouble> faults, List<Trouble> remarks) {

    public Reading {
        questions = faults.isEmpty() ? List.copyOf(questions) : List.of();
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    public boolean clean() {
        return faults.isEmpty();
    }
}
