package fr.souffleur.planning.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.souffleur.common.Refused;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.RunSheet;
import java.io.ByteArrayInputStream;

/** Pictures of the frozen kit on a screen that may show them; never an address from a text. */
record Pictures(Exercises exercises) {

    Image of(RunSheet.Picture picture) {
        var image = new Image(
                DownloadHandler.fromInputStream(event -> {
                            var media = exercises.media(picture.digest()).orElseThrow(() -> new Refused("unknown"));
                            return new DownloadResponse(
                                    new ByteArrayInputStream(media.content()),
                                    picture.digest(),
                                    media.type(),
                                    media.content().length);
                        })
                        .inline(),
                picture.alt());
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }
}
