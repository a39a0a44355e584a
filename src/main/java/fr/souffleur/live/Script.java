package fr.souffleur.live;

import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.live.FacilitatorScreen.State;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.planning.RunSheet.Kind;
import fr.souffleur.planning.RunSheet.Line;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The sheet's lines and those invented on the day, where each stands, and which way the story went. */
record Script(List<Line> lines, Map<InjectId, Happening.Improvised> improvised, Map<InjectId, Cue> cues, Forks forks) {

    static Script of(RunSheet sheet) {
        var cues = new LinkedHashMap<InjectId, Cue>();
        sheet.lines().forEach(it -> cues.put(it.id(), Cue.waiting(it.automatic())));
        return new Script(sheet.lines(), Map.of(), cues, Forks.NONE);
    }

    Happening give(InjectId inject) {
        mustStand(inject, State.WAITING, State.HELD);
        return new Happening.Given(inject);
    }

    Happening relance(InjectId inject) {
        mustStand(inject, State.GIVEN);
        if (line(inject).map(Line::relance).isEmpty()) throw new Refused("live.no-relance");
        if (cue(inject).relanced() > 0) throw new Refused("live.relanced");
        return new Happening.Relanced(inject);
    }

    Happening skip(InjectId inject) {
        mustBeOptional(inject);
        mustStand(inject, State.WAITING, State.HELD);
        return new Happening.Skipped(inject);
    }

    /** All of them or none. */
    Happening cut(List<InjectId> injects) {
        if (injects.isEmpty()) throw new Refused("live.inject");
        injects.forEach(this::skip);
        return new Happening.Cut(List.copyOf(injects));
    }

    Happening hold(InjectId inject) {
        mustBeOptional(inject);
        mustStand(inject, State.WAITING);
        return new Happening.Held(inject);
    }

    Happening release(InjectId inject) {
        mustStand(inject, State.HELD, State.SKIPPED);
        return new Happening.Released(inject);
    }

    Happening takeBack(InjectId inject) {
        mustBeOptional(inject);
        mustStand(inject, State.GIVEN);
        return new Happening.TakenBack(inject);
    }

    Happening automate(InjectId inject, boolean on) {
        mustBeOptional(inject);
        mustStand(inject, State.WAITING, State.HELD);
        return new Happening.Automated(inject, on);
    }

    /** Opening and closing belong to DEBEX and FINEX: they are not skipped, held or taken back. */
    private void mustBeOptional(InjectId inject) {
        line(inject)
                .map(Line::kind)
                .filter(it -> it == Kind.OPENING || it == Kind.CLOSING)
                .ifPresent(_ -> {
                    throw new Refused("live.frame");
                });
    }

    private void mustStand(InjectId inject, State... fitting) {
        var state = cue(inject).state();
        if (List.of(fitting).contains(state)) return;
        throw new Refused("live.stands-" + state.name().toLowerCase(Locale.ROOT));
    }

    Cue cue(InjectId inject) {
        var cue = cues.get(inject);
        if (cue == null) throw new Refused("live.inject");
        return cue;
    }

    Optional<Line> line(InjectId inject) {
        return lines.stream().filter(it -> it.id().equals(inject)).findFirst();
    }

    boolean is(InjectId inject, Kind kind) {
        return line(inject).filter(it -> it.kind() == kind).isPresent();
    }

    /** Lines of this state in the order of the sheet. */
    List<Line> lines(State state) {
        return lines.stream().filter(it -> cue(it.id()).is(state)).toList();
    }

    /** What was given, first to last, invented ones among them. */
    List<InjectId> given() {
        return cues.entrySet().stream()
                .filter(it -> it.getValue().is(State.GIVEN))
                .sorted(Comparator.comparingInt(it -> it.getValue().seq()))
                .map(Map.Entry::getKey)
                .toList();
    }

    InjectId nextImprovised() {
        int number = improvised.size() + 1;
        while (cues.containsKey(new InjectId("x" + number))) number++;
        return new InjectId("x" + number);
    }

    Script with(Forks changed) {
        return new Script(lines, improvised, cues, changed);
    }

    Script given(InjectId inject, Entry entry) {
        return changed(inject, it -> it.given(entry.seq(), entry.playMillis()));
    }

    /** DEBEX gives the opening, FINEX the closing. */
    Script given(Kind kind, Entry entry) {
        var script = this;
        for (var line : lines) if (line.kind() == kind) script = script.given(line.id(), entry);
        return script;
    }

    Script improvised(Happening.Improvised one, Entry entry) {
        var more = new LinkedHashMap<>(improvised);
        more.put(one.inject(), one);
        var all = new LinkedHashMap<>(cues);
        all.put(one.inject(), Cue.waiting(false).given(entry.seq(), entry.playMillis()));
        return new Script(lines, more, all, forks);
    }

    Script now(InjectId inject, State state) {
        return changed(inject, it -> it.now(state));
    }

    Script now(List<InjectId> injects, State state) {
        var script = this;
        for (var inject : injects) script = script.now(inject, state);
        return script;
    }

    Script automatic(InjectId inject, boolean on) {
        return changed(inject, it -> it.automatic(on));
    }

    Script relanced(InjectId inject, Entry entry) {
        return changed(inject, it -> it.relanced(entry.seq()));
    }

    Script takenBy(InjectId inject, @Nullable RoleId role, long play) {
        return changed(inject, it -> it.takenBy(role, play));
    }

    private Script changed(InjectId inject, UnaryOperator<Cue> change) {
        var cue = cues.get(inject);
        if (cue == null) return this;
        var all = new LinkedHashMap<>(cues);
        all.put(inject, change.apply(cue));
        return new Script(lines, improvised, all, forks);
    }
}
