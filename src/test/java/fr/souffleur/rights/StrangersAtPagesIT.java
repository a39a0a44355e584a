package fr.souffleur.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import fr.souffleur.DoorTest;
import fr.souffleur.common.Uuids;
import fr.souffleur.identity.SignIn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every address below a structure, opened by somebody who holds every role elsewhere. */
@DoorTest
class StrangersAtPagesIT extends SpringBrowserlessTest {

    @Autowired
    Pages pages;

    @Autowired
    Worlds worlds;

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void noPageOfAnotherRegionExists() {
        var theirs = worlds.build();
        var stranger = worlds.everything(worlds.build());
        var open = new ArrayList<String>();
        for (var page : pages.all())
            for (var place : List.of(theirs.home(), theirs.group(), theirs.body())) {
                var said = pages.open(page, stranger, Pages.of(theirs, place));
                if (!said.equals("unknown")) open.add(page.template() + " " + said);
            }
        assertThat(pages.all()).hasSizeGreaterThan(30);
        assertThat(open).isEmpty();
    }

    @Test
    void underOnesOwnAddressWhatIsTheirsIsNoOtherThanWhatIsNot() {
        var theirs = worlds.build();
        var ours = worlds.build();
        var person = worlds.everything(ours);
        var told = new ArrayList<String>();
        for (var page : pages.all())
            for (var name : List.of("exercise", "edition", "draft", "import", "delivery")) {
                if (!page.names(name)) continue;
                var place = name.equals("exercise") ? ours.home() : ours.body();
                var foreign = new HashMap<>(Pages.of(ours, place));
                foreign.put(name, Pages.of(theirs, place).get(name));
                var missing = new HashMap<>(foreign);
                missing.put(name, Uuids.v7().toString());
                var said = pages.open(page, person, foreign);
                if (!said.equals("unknown") || !said.equals(pages.open(page, person, missing)))
                    told.add(page.template() + " " + name + " " + said);
            }
        assertThat(told).isEmpty();
    }
}
