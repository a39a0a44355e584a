package fr.souffleur.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A field that takes one small file, held in memory, and hands it over as soon as it has come. */
public final class FileBox extends Div {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The browser sends the file itself, in one request. */
    private static final String SEND = """
            const box = this, input = box.querySelector('input[type=file]');
            input.addEventListener('change', () => {
              if (!input.files[0]) return;
              const request = new XMLHttpRequest();
              request.onloadend = () => { input.value = ''; box.dispatchEvent(new CustomEvent('brought')); };
              request.open('POST', box.getAttribute('target'));
              request.setRequestHeader('Content-Type', 'application/octet-stream');
              request.setRequestHeader('X-File-Name', encodeURIComponent(input.files[0].name));
              request.send(input.files[0]);
            });
            """;

    private final int largest;
    private final transient BiConsumer<String, byte[]> taker;
    private volatile @Nullable Taken file;

    private record Taken(String name, byte[] content) {}

    /**
     * @param accept file endings as HTML writes them, e.g. {@code .csv,.xlsx}
     * @param largest in bytes; of a larger file the taker gets {@code largest + 1} bytes, enough to refuse it
     * @param taker hears of each file, on the screen's own thread
     */
    public FileBox(String label, String accept, int largest, Consumer<byte[]> taker) {
        this((_, file) -> taker.accept(file), label, accept, largest);
    }

    /** The same, for who keeps the file under its name. */
    public static FileBox named(String label, String accept, int largest, BiConsumer<String, byte[]> taker) {
        return new FileBox(taker, label, accept, largest);
    }

    private FileBox(BiConsumer<String, byte[]> taker, String label, String accept, int largest) {
        this.largest = largest;
        this.taker = taker;
        getElement().setAttribute("target", (request, response, _, _) -> take(request, response));
        getElement().addEventListener("brought", _ -> handOver());
        add(new FilePick(label, accept));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(SEND);
    }

    /** In the thread of the request. */
    private void take(VaadinRequest request, VaadinResponse response) throws IOException {
        file = new Taken(name(request), request.getInputStream().readNBytes(largest + 1));
        response.setStatus(204);
    }

    private void handOver() {
        var taken = file;
        file = null;
        if (taken != null) taker.accept(taken.name(), taken.content());
    }

    private static String name(VaadinRequest request) {
        var sent = Objects.requireNonNullElse(request.getHeader("X-File-Name"), "");
        try {
            return URLDecoder.decode(sent.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }
}
