package fr.souffleur.live;

import fr.souffleur.common.RoleId;
import fr.souffleur.planning.RunSheet;
import java.util.List;

/** Draws what one role may know, and nothing else: the screen, and the envelope beside it. */
record PlayerBoard(Stage stage, RoleId id) {

    PlayerScreen draw() {
        var sheet = stage.sheet();
        return new PlayerScreen(
                stage.seq(),
                stage.phase(),
                stage.course().ending(),
                stage.prose().plain(sheet.title()),
                sheet.structure(),
                stage.opened(),
                Arrivals.of(stage, id).newest(),
                stage.log().newest(stage),
                stage.log().older(stage),
                Guide.forAll(stage));
    }

    Envelope envelope() {
        var sheet = stage.sheet();
        return new Envelope(
                stage.opened(),
                stage.role(id).map(this::role).orElseGet(() -> new Envelope.Role(id, "", "", List.of())),
                sheet.roles().stream()
                        .filter(it -> it.heldBy().equals(id) && !it.id().equals(id))
                        .map(this::role)
                        .toList(),
                sheet.reflexCards().stream()
                        .map(it -> new Envelope.Card(
                                it.id(),
                                stage.prose().plain(it.title()),
                                stage.prose().html(it.text())))
                        .toList(),
                stage.prose().html(sheet.rules()));
    }

    private Envelope.Role role(RunSheet.Role role) {
        var prose = stage.prose();
        return new Envelope.Role(
                role.id(),
                prose.plain(role.name()),
                prose.plain(role.mission()),
                role.reflexes().stream().map(prose::plain).toList());
    }
}
