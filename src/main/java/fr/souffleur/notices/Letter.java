package fr.souffleur.notices;

import fr.souffleur.common.StructureId;
import fr.souffleur.documents.Appointment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person for one reason, in the words of the module that posts it.
 *
 * @param arguments of its texts, in their order; each is data and stays on one line
 * @param path where its one button leads: a path within the portal, with leading slash
 * @param structure whose matter it is
 * @param sections what stands below it, each with a title of its own
 * @param appointment what a calendar takes from it; answers by mail go to its organizer
 */
public record Letter(
        Reason reason,
        Recipient to,
        List<String> arguments,
        @Nullable String path,
        @Nullable StructureId structure,
        List<Section> sections,
        @Nullable Appointment appointment) {

    /** Lines under a title; all of it is data. */
    public record Section(String title, List<String> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    public Letter {
        arguments = List.copyOf(arguments);
        sections = List.copyOf(sections);
        if (path != null && !path.matches("/[!-~]*")) throw new IllegalArgumentException("no path: " + path);
        if (!reason.needed() && to.person() == null)
            throw new IllegalArgumentException("only people who can choose get what they do not need");
        if (!reason.needed() && appointment != null)
            throw new IllegalArgumentException("what stands in a calendar cannot wait for a digest");
    }

    public Letter(
            Reason reason,
            Recipient to,
            List<String> arguments,
            @Nullable String path,
            @Nullable StructureId structure) {
        this(reason, to, arguments, path, structure, List.of(), null);
    }

    /** The same with something for a calendar. */
    public Letter with(Appointment appointment) {
        return new Letter(reason, to, arguments, path, structure, sections, appointment);
    }

    /** The same with more below it. */
    public Letter with(List<Section> sections) {
        return new Letter(reason, to, arguments, path, structure, sections, appointment);
    }
}
