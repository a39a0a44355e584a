package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/** Minutes and seconds that are left, counted down in the browser. It never turns red: past its end it says to take the time. */
class Countdown extends Span {

    private static final long serialVersionUID = 1L;

    private static final String TICK = """
            const end = performance.now() + $0, face = this;
            const tick = () => {
              if (!face.isConnected) return;
              const left = Math.round((end - performance.now()) / 1000);
              face.classList.toggle('over', left <= 0);
              face.textContent = left > 0
                ? String(Math.floor(left / 60)).padStart(2, '0') + ':' + String(left % 60).padStart(2, '0')
                : $1;
              setTimeout(tick, 1000);
            };
            tick();
            """;

    Countdown(Duration left) {
        addClassNames("face", "num");
        var over = getTranslation("debrief.over");
        if (left.isPositive()) setText("%02d:%02d".formatted(left.toMinutes(), left.toSecondsPart()));
        else setText(over);
        setClassName("over", !left.isPositive());
        getElement().setAttribute("role", "timer");
        getElement().executeJs(TICK, (double) left.toMillis(), over);
    }
}
