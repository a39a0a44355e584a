package fr.souffleur.structures.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.shared.Registration;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.structures.register.Arrivals;
import fr.souffleur.ui.FilePick;
import fr.souffleur.ui.Tags;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a file of the register as the browser sends it, and says how far its import is; it runs on when people leave. */
class RegisterUpload extends Div {

    private static final long serialVersionUID = 1L;
    private static final int EVERY_MILLIS = 1000;

    /** The browser sends the file itself, in one request; nothing of it goes through the screen. */
    private static final String SEND = """
            const box = this, input = box.querySelector('input[type=file]'), line = box.querySelector('.sending');
            input.addEventListener('change', () => {
              const file = input.files[0];
              if (!file) return;
              input.disabled = true;
              const request = new XMLHttpRequest();
              request.upload.onprogress = ({ loaded, total }) =>
                line.textContent = box.dataset.sending.replace('{0}', Math.round((100 * loaded) / total));
              request.onloadend = () => {
                input.disabled = false;
                input.value = '';
                line.textContent = request.status === 204 ? '' : request.responseText || box.dataset.failed;
                box.dispatchEvent(new CustomEvent('brought'));
              };
              request.open('POST', box.getAttribute('target'));
              request.setRequestHeader('Content-Type', 'application/octet-stream');
              request.setRequestHeader('X-Name', encodeURIComponent(file.name));
              request.send(file);
            });
            """;

    private final transient Arrivals arrivals;
    private final transient Caller caller;
    private final StructureId body;
    private final transient Runnable done;
    private final Checkbox anyway = new Checkbox();
    private final Div progress = new Div();
    private final Locale locale = getLocale();
    private volatile boolean insist;
    private boolean running;
    private transient @Nullable Registration polls;

    /** @param done hears that an import has ended */
    RegisterUpload(Arrivals arrivals, Caller caller, StructureId body, Runnable done) {
        this.arrivals = arrivals;
        this.caller = caller;
        this.body = body;
        this.done = done;
        addClassName("upload");
        getElement().setAttribute("data-sending", getTranslation("structures.register.sending", "{0}"));
        getElement().setAttribute("data-failed", getTranslation("structures.register.not-sent"));
        getElement().setAttribute("target", (request, response, _, _) -> take(request, response));
        getElement().addEventListener("brought", _ -> look());
        anyway.setLabel(getTranslation("structures.register.anyway"));
        anyway.addValueChangeListener(it -> insist = it.getValue());
        progress.getElement().setAttribute("role", "status");
        var sending = new Span();
        sending.addClassNames("sending", "s");
        sending.getElement().setAttribute("role", "status");
        add(new FilePick(getTranslation("structures.register.file"), ".gz,.json,.csv"), anyway, sending, progress);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(SEND);
        polls = event.getUI().addPollListener(_ -> look());
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polls != null) polls.remove();
        event.getUI().setPollInterval(-1);
    }

    /** In the thread of the request, while the screen stays free. */
    private void take(VaadinRequest request, VaadinResponse response) throws IOException {
        try {
            var name = Objects.requireNonNullElse(request.getHeader("X-Name"), "");
            arrivals.take(caller, body, request.getInputStream(), plain(name), insist);
            response.setStatus(204);
        } catch (Refused no) {
            response.setStatus(422);
            response.setContentType("text/plain; charset=utf-8");
            response.getOutputStream().write(Words.in(locale).say(no).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Where the import is; who came back to the page finds it too. */
    private void look() {
        var now = arrivals.now(caller, body);
        progress.removeAll();
        now.ifPresent(it -> {
            var step = "structures.register.step." + it.step().name().toLowerCase(Locale.ROOT);
            var bar = new Element("progress").setAttribute("max", "100");
            bar.setAttribute("aria-hidden", "true");
            if (it.percent() < 100) bar.setAttribute("value", String.valueOf(it.percent()));
            progress.add(Tags.p("", getTranslation(step, it.name(), it.units())));
            progress.getElement().appendChild(bar);
        });
        getUI().ifPresent(it -> it.setPollInterval(now.isPresent() ? EVERY_MILLIS : -1));
        if (running && now.isEmpty()) done.run();
        running = now.isPresent();
    }

    private static String plain(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }
}
