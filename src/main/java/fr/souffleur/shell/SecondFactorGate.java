package fr.souffleur.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.identity.StrongSignIn;
import fr.souffleur.structures.Rights;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Before the pages of a body whose rights wait for a second factor stands the page that asks for it. */
@Component
class SecondFactorGate implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Pattern BODY = Pattern.compile("s/([0-9a-f-]{36})(/.*)?");

    private final transient SignedIn signedIn;
    private final transient Rights rights;

    SecondFactorGate(SignedIn signedIn, Rights rights) {
        this.signedIn = signedIn;
        this.rights = rights;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(it -> it.getUI().addBeforeEnterListener(this::pass));
    }

    private void pass(BeforeEnterEvent event) {
        var path = event.getLocation().getPath();
        var body = Optional.of(BODY.matcher(path)).filter(it -> it.matches()).map(it -> StructureId.parse(it.group(1)));
        var person = signedIn.person();
        if (body.isEmpty() || person.isEmpty()) return;
        if (rights.awaitsSecondFactor(person.get().caller(), body.get()))
            event.forwardTo(StrongSignIn.PAGE, QueryParameters.of(StrongSignIn.BACK, "/" + path));
    }
}
