package fr.souffleur.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which way the cell went where the story forks, and what the facilitator made of the reactions offered. */
record Forks(Map<String, Pick> picks, Map<String, Answer> answers) {

    static final Forks NONE = new Forks(Map.of(), Map.of());

    /** The newest answer to a choice. */
    record Pick(String option, long play) {}

    enum Answer {
        TAKEN,
        DECLINED
    }

    Optional<Pick> pick(String choice) {
        return Optional.ofNullable(picks.get(choice));
    }

    boolean taken(String reaction) {
        return answers.get(reaction) == Answer.TAKEN;
    }

    boolean declined(String reaction) {
        return answers.get(reaction) == Answer.DECLINED;
    }

    Forks chosen(String choice, String option, long play) {
        return new Forks(with(picks, choice, new Pick(option, play)), answers);
    }

    Forks answered(String reaction, Answer answer) {
        return new Forks(picks, with(answers, reaction, answer));
    }

    private static <T> Map<String, T> with(Map<String, T> known, String key, T value) {
        var more = new LinkedHashMap<>(known);
        more.put(key, value);
        return more;
    }
}
