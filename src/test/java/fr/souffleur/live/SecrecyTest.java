package fr.souffleur.live;

import static fr.souffleur.live.Played.ENTRANCES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.live.FacilitatorScreen.State;
import fr.souffleur.planning.RunSheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is played in whatever order: a record holds nothing that its audience must not know. */
class SecrecyTest {

    private static final int MOVES = 60;

    /** What only the facilitator holds: forks of the story, what answers them, what lies ready, what helps. */
    private static final List<String> FORKS =
            List.of("CHOIX-", "OPTION-", "REACTION-", "PAROLE-", "CONSEIL-", "PRET-", "SOUFFLE-");

    private static final List<RoleId> ROLES = List.of(Sheets.DIRECTION, Sheets.NURSE, Sheets.CLERK);

    @RepeatedTest(40)
    void noPlayerEverHoldsTheScript(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var played = Played.opened();
        played.player(Sheets.NURSE);
        check(played.stage);
        for (int i = 0; i < MOVES; i++) {
            try {
                played.minutes(random.nextDouble() * 2).move(move(random));
            } catch (Refused no) {
                continue;
            }
            check(played.stage);
        }
    }

    static void check(Stage stage) {
        for (var role : ROLES)
            assertThat(Json.write(stage.forPlayer(role)) + Json.write(new PlayerBoard(stage, role).envelope()))
                    .doesNotContain(secretsFrom(stage, role));
        assertThat(Json.write(stage.forRoom(ENTRANCES))).doesNotContain(scriptOnly(stage));
        assertThat(Json.write(stage.forObserver())).doesNotContain(notGiven(stage));
    }

    /** Everything but what was given to this role, or put on the table. */
    private static Set<String> secretsFrom(Stage stage, RoleId role) {
        var secrets = new HashSet<>(scriptOnly(stage));
        stage.sheet()
                .criteria()
                .forEach(it -> secrets.addAll(List.of("SIGNE-" + it.id(), "QUESTION-MINUTE-" + it.id())));
        for (var line : stage.sheet().lines()) {
            boolean given = given(stage, line.id());
            boolean relanced = given && stage.script().cue(line.id()).relanced() > 0;
            boolean mine = holds(stage, role, line.to());
            if (!given || !mine) secrets.add("MOTS-" + line.id());
            line.documents().forEach(id -> {
                if (!given || !(mine || shared(stage, id))) secrets.add("DOCUMENT-" + id + ".");
            });
            var relance = line.relance();
            if (relance == null) continue;
            boolean forMe = relanced && holds(stage, role, relance.to().isEmpty() ? line.to() : relance.to());
            if (!forMe) secrets.add(relance.words());
            relance.documents().forEach(id -> {
                if (!forMe && !(relanced && shared(stage, id))) secrets.add("DOCUMENT-" + id + ".");
            });
        }
        return secrets;
    }

    private static Set<String> scriptOnly(Stage stage) {
        var secrets = new HashSet<>(notGiven(stage));
        stage.sheet().lines().forEach(it -> secrets.addAll(List.of("NOTE-" + it.id(), "ATTENDU-" + it.id())));
        secrets.addAll(FORKS);
        secrets.addAll(List.of(Repertoire.WHISPER, Repertoire.OBSERVED));
        return secrets;
    }

    private static Set<String> notGiven(Stage stage) {
        var secrets = new HashSet<String>(FORKS);
        secrets.add(Repertoire.WHISPER);
        for (var line : stage.sheet().lines()) {
            secrets.add("NOTE-" + line.id());
            secrets.add("ATTENDU-" + line.id());
            if (given(stage, line.id())) continue;
            secrets.add("MOTS-" + line.id());
            line.documents().forEach(it -> secrets.add("DOCUMENT-" + it + "."));
        }
        return secrets;
    }

    private static boolean given(Stage stage, InjectId inject) {
        return stage.script().cue(inject).is(State.GIVEN);
    }

    private static boolean holds(Stage stage, RoleId role, List<RoleId> to) {
        return to.isEmpty()
                || stage.sheet().roles().stream()
                        .filter(it -> it.heldBy().equals(role))
                        .map(RunSheet.Role::id)
                        .anyMatch(to::contains);
    }

    private static boolean shared(Stage stage, String document) {
        return stage.sheet().documents().stream().anyMatch(it -> it.id().equals(document) && it.shared());
    }

    private static Move move(Random random) {
        var injects = new ArrayList<InjectId>(List.of(
                Sheets.OPENING, Sheets.INVOICE, Sheets.SON, Sheets.STRANGERS, Sheets.JUMP, Sheets.NIGHT, Sheets.RULE));
        var inject = injects.get(random.nextInt(injects.size()));
        return switch (random.nextInt(15)) {
            case 0, 1, 2 -> new Move.Give(inject);
            case 3 -> new Move.Skip(inject);
            case 4 -> new Move.Hold(inject);
            case 5 -> new Move.Release(inject);
            case 6 -> new Move.TakeBack(inject);
            case 7 -> new Move.Relance(inject);
            case 8 -> random.nextBoolean() ? new Move.Pause() : new Move.Resume();
            case 9 -> new Move.Start();
            case 11 -> new Move.Choose(Sheets.NET, random.nextBoolean() ? "cut" : "not-yet");
            case 12 ->
                new Move.React(List.of(Sheets.CUT, Sheets.UNTOLD, Sheets.EARLY, Sheets.QUIET)
                        .get(random.nextInt(4)));
            case 13 -> new Move.Decline(random.nextBoolean() ? Sheets.CUT : Sheets.QUIET);
            case 10 -> random.nextInt(8) == 0 ? new Move.Real() : new Move.Resume();
            default -> random.nextInt(30) == 0 ? new Move.Finex() : new Move.Note(NoteKind.FACT, "un fait");
        };
    }
}
