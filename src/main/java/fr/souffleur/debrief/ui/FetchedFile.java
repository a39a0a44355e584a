package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.souffleur.ui.Tags;

/** A file that takes seconds to make: it says so, then that it is there, or why it is not. Without script it is a plain link. */
class FetchedFile extends Div {

    private static final long serialVersionUID = 1L;

    private static final String FETCH = """
            const link = this;
            link.addEventListener('click', async event => {
              event.preventDefault();
              if (link.getAttribute('aria-busy') === 'true') return;
              link.setAttribute('aria-busy', 'true');
              $0.textContent = $1;
              try {
                const answer = await fetch(link.href);
                if (!answer.ok) { $0.textContent = await answer.text(); return; }
                const named = /filename="?([^";]+)/.exec(answer.headers.get('content-disposition') ?? '');
                if (!named) { location.assign(link.href); return; }
                const file = document.createElement('a');
                file.href = URL.createObjectURL(await answer.blob());
                file.download = named[1];
                file.click();
                setTimeout(() => URL.revokeObjectURL(file.href), 60000);
                $0.textContent = $2;
              } catch { $0.textContent = $3; } finally { link.removeAttribute('aria-busy'); }
            });
            """;

    private final Anchor link;
    private final Paragraph state = Tags.p("s", "");
    private final transient Says says;

    /** What is said while it is made, once it is there, and when the portal is out of reach. */
    record Says(String making, String made, String away) {}

    FetchedFile(String address, String label, Says says) {
        this.says = says;
        addClassName("evfile");
        link = Tags.link(address, label, "btn cue");
        link.setRouterIgnore(true);
        state.getElement().setAttribute("role", "status");
        add(link, state);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        link.getElement().executeJs(FETCH, state.getElement(), says.making(), says.made(), says.away());
    }
}
