package fr.souffleur.kits.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A choice of a file as the browser itself draws it; it needs nothing of the bundle. */
@Tag("label")
class FilePicker extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final Map<String, Element> options = new LinkedHashMap<>();

    /** @param chosen hears which file somebody chose, never what {@code show} set */
    FilePicker(Collection<String> files, SerializableConsumer<String> chosen) {
        addClassNames("field", "filepicker");
        var name = getTranslation("kits.source.file");
        var select = new Element("select");
        select.setAttribute("class", "input").setAttribute("aria-label", name);
        for (var file : files) {
            var option = new Element("option").setAttribute("value", file).setText(file);
            options.put(file, option);
            select.appendChild(option);
        }
        select.addEventListener(
                        "change",
                        it -> chosen.accept(
                                it.getEventData().get("element.value").asString()))
                .addEventData("element.value");
        add(new Span(name));
        getElement().appendChild(select);
    }

    void show(String chosen) {
        options.forEach((file, option) -> option.setProperty("selected", file.equals(chosen)));
    }
}
