package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.textfield.TextArea;
import fr.souffleur.training.authoring.Edit;
import fr.souffleur.training.authoring.Place;
import java.util.stream.Collectors;

/** Further texts that fit nothing, one a line. */
class ExtraField extends TextArea {

    private static final long serialVersionUID = 1L;

    ExtraField(Writing writing, Place place) {
        setLabel(getTranslation("training.author.field.extra"));
        setHelperText(getTranslation("training.author.field.extra.help"));
        setMaxLength(2_000);
        setWidthFull();
        setReadOnly(!writing.writable());
        setValue(writing.desk()
                .manuscript()
                .at(place)
                .valueStream()
                .map(it -> it.asString(""))
                .collect(Collectors.joining("\n")));
        addValueChangeListener(it -> {
            if (!it.isFromClient()) return;
            var texts = it.getValue()
                    .lines()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
            writing.write(new Edit.Say(place, texts.isEmpty() ? null : texts));
        });
    }
}
