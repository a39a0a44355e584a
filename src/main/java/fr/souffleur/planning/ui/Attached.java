package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import fr.souffleur.common.Refused;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.RunSheet;
import java.io.ByteArrayInputStream;

/** Pictures and recordings of the frozen kit on a screen that may show them; never an address from a text. */
record Attached(Exercises exercises) {

    Image seen(RunSheet.Picture picture) {
        var image = new Image(file(picture.digest()), picture.alt());
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    /** @param label says whose voice it is */
    Component heard(RunSheet.Recording recording, String label) {
        var voice = new HtmlComponent("audio");
        voice.getElement()
                .setAttribute("controls", true)
                .setAttribute("preload", "none")
                .setAttribute("aria-label", label)
                .setAttribute("src", file(recording.digest()));
        return voice;
    }

    private InputStreamDownloadHandler file(String digest) {
        return DownloadHandler.fromInputStream(event -> {
                    var media = exercises.media(digest).orElseThrow(() -> new Refused("unknown"));
                    return new DownloadResponse(
                            new ByteArrayInputStream(media.content()), digest, media.type(), media.content().length);
                })
                .inline();
    }
}
