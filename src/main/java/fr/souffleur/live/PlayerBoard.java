package fr.souffleur.live;

import fr.souffleur.common.RoleId;
import fr.souffleur.planning.RunSheet;
import java.util.List;

/** Draws what one role may know, and nothing else. */
record PlayerBoard(Stage stage, RoleId id) {

    PlayerScreen draw() {
        var sheet = stage.sheet();
        return new PlayerScreen(
                stage.seq(),
                stage.phase(),
                stage.course().ending(),
                stage.prose().plain(sheet.title()),
                sheet.structure(),
                stage.role(id).map(this::role).orElseGet(() -> new PlayerScreen.Role(id, "", "", List.of())),
                sheet.roles().stream()
                        .filter(it -> it.heldBy().equals(id) && !it.id().equals(id))
                        .map(this::role)
                        .toList(),
                Arrivals.of(stage, id).newest(),
                stage.log().lines(stage),
                sheet.reflexCards().stream()
                        .map(it -> new PlayerScreen.Card(
                                it.id(),
                                stage.prose().plain(it.title()),
                                stage.prose().html(it.text())))
                        .toList(),
                stage.prose().html(sheet.rules()),
                Guide.forAll(stage));
    }

    private PlayerScreen.Role role(RunSheet.Role role) {
        var prose = stage.prose();
        return new PlayerScreen.Role(
                role.id(),
                prose.plain(role.name()),
                prose.plain(role.mission()),
                role.reflexes().stream().map(prose::plain).toList());
    }
}
