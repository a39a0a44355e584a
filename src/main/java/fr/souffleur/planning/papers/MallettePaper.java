package fr.souffleur.planning.papers;

import fr.souffleur.documents.Booklet;
import fr.souffleur.documents.Paper;
import fr.souffleur.planning.Mallette;
import fr.souffleur.planning.RunSheet;
import java.util.ArrayList;
import java.util.List;

/** The mallette as one booklet: what to print for whom, then each part in the order in which it is needed. */
public final class MallettePaper {

    private MallettePaper() {}

    public static Booklet of(Mallette mallette) {
        var voice = new Voice(mallette);
        var sections = sections(mallette, voice);
        var pieces = new ArrayList<>(new CoverPages(mallette, voice).pieces(sections));
        sections.forEach(it -> pieces.addAll(it.pages()));
        return new Booklet(opening(mallette.sheet(), voice), pieces);
    }

    private static Paper opening(RunSheet sheet, Voice voice) {
        return new Paper(
                sheet.language(),
                voice.plain(sheet.title()),
                voice.say("subject", sheet.structure()),
                voice.say("description", voice.plain(sheet.title()), sheet.structure()),
                new Paper.Edges(
                        true,
                        voice.say("for-facilitator"),
                        voice.say("source", code(sheet.kit()), sheet.kitVersion()),
                        voice.say("promise")),
                List.of());
    }

    static List<Section> sections(Mallette mallette, Voice voice) {
        var sections = new ArrayList<Section>();
        var book = new FacilitatorPages(mallette, voice);
        sections.add(book.before());
        sections.add(new ScriptPages(mallette, voice).section());
        sections.add(book.after());
        sections.add(new CardPages(mallette, voice).stimuli());
        sections.add(new DocumentPages(mallette, voice).section());
        sections.add(new CardPages(mallette, voice).roles());
        sections.addAll(new PlayerPages(mallette, voice).rules());
        sections.addAll(new GridPages(mallette, voice).sections());
        sections.addAll(new PlayerPages(mallette, voice).sheets());
        sections.add(new ChecklistPages(mallette, voice).section());
        return sections;
    }

    static String code(String kit) {
        return kit.substring(kit.indexOf('/') + 1);
    }
}
