package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import fr.souffleur.kits.Bringing;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a folder or a zip, reads and checks it in memory, and hands over what came of it. */
@Tag("souffleur-bring")
@JsModule("./souffleur-bring.js")
@NpmPackage(value = "fflate", version = "0.8.3")
class BringField extends Component {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final List<String> WORDS =
            List.of("drop", "folder", "zip", "packing", "sending", "reading", "empty", "heavy", "failed");

    private transient volatile @Nullable Bringing brought;

    BringField(Consumer<Bringing> then) {
        WORDS.forEach(it -> getElement().setAttribute("data-" + it, getTranslation("kits.bring." + it)));
        getElement().setAttribute("target", (request, response, _, _) -> take(request, response));
        getElement().addEventListener("brought", _ -> {
            var now = brought;
            brought = null;
            if (now != null) then.accept(now);
        });
    }

    /** In the thread of the request: checking a kit must not hold the screen up. */
    private void take(VaadinRequest request, VaadinResponse response) throws IOException {
        var name = Objects.requireNonNullElse(request.getHeader("X-Name"), "");
        // One byte more than the reader of archives takes: it says what is too much.
        brought = Bringing.of(plain(name), request.getInputStream().readNBytes(LARGEST + 1));
        response.setStatus(204);
    }

    private static String plain(String name) {
        try {
            var decoded = URLDecoder.decode(name, StandardCharsets.UTF_8).strip();
            return decoded.isEmpty() ? "kit.zip" : decoded.substring(0, Math.min(80, decoded.length()));
        } catch (IllegalArgumentException odd) {
            return "kit.zip";
        }
    }
}
