package fr.souffleur.structures.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.souffleur.common.Caller;
import fr.souffleur.structures.register.Register;
import fr.souffleur.structures.register.Site;
import java.util.List;
import java.util.function.Consumer;

/** An open site of the register, found as somebody types its name, town or number; what it does not know is handed on. */
class SiteLookup extends ComboBox<Site> {

    private static final long serialVersionUID = 1L;

    SiteLookup(Register register, Caller caller) {
        setLabel(getTranslation("structures.profile.site-search"));
        setHelperText(getTranslation("structures.register.search-help"));
        setItemLabelGenerator(this::named);
        setAllowCustomValue(true);
        setItems(query -> found(register, caller, query.getFilter().orElse("")).stream()
                .filter(Site::open)
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    void choose(Consumer<Site> chosen) {
        addValueChangeListener(it -> {
            if (it.isFromClient() && it.getValue() != null) chosen.accept(it.getValue());
        });
    }

    void otherwise(Consumer<String> typed) {
        addCustomValueSetListener(it -> {
            if (!it.getDetail().isBlank()) typed.accept(it.getDetail().strip());
        });
    }

    private static List<Site> found(Register register, Caller caller, String typed) {
        return typed.isBlank() ? List.of() : register.find(caller, typed);
    }

    private String named(Site site) {
        return site.name() + " · "
                + getTranslation("structures.register.site", site.postcode(), site.town(), site.number());
    }
}
