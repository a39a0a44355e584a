package fr.souffleur.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.souffleur.common.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives Flow screens the words of all modules. */
@Component
class Bundles implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.FRENCH, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Words.in(locale).say(key, arguments);
    }
}
