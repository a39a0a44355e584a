package fr.souffleur.planning.papers;

import fr.souffleur.documents.Booklet;
import fr.souffleur.documents.Paper;
import fr.souffleur.planning.Mallette;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mallette as one booklet: what to print for whom, then each part in the order in which it is needed. */
public final class MallettePaper {

    private MallettePaper() {}

    /** All of it, script included. */
    public static Booklet of(Mallette mallette) {
        var voice = new Voice(mallette);
        return booklet(mallette, voice, "pack", voice.say("for-facilitator"), sections(mallette, voice));
    }

    /** What players hold, and nothing of what is to come: whoever prepares may print it. */
    public static Booklet forPlayers(Mallette mallette) {
        var voice = new Voice(mallette);
        return booklet(mallette, voice, "players-pack", null, open(mallette, voice));
    }

    private static Booklet booklet(
            Mallette mallette, Voice voice, String name, @Nullable String restriction, List<Section> sections) {
        var pieces = new ArrayList<>(new CoverPages(mallette, voice).pieces(name, sections));
        sections.forEach(it -> pieces.addAll(it.pages()));
        var sheet = mallette.sheet();
        var title = voice.plain(sheet.title());
        var opening = new Paper(
                sheet.language(),
                title,
                voice.say(name + ".subject", sheet.structure()),
                voice.say(name + ".description", title, sheet.structure()),
                new Paper.Edges(
                        true,
                        restriction,
                        voice.say("source", code(sheet.kit()), sheet.kitVersion()),
                        voice.say("promise")),
                List.of());
        return new Booklet(opening, pieces);
    }

    static List<Section> open(Mallette mallette, Voice voice) {
        var sections = new ArrayList<Section>();
        sections.add(new CardPages(mallette, voice).roles());
        sections.addAll(new PlayerPages(mallette, voice).rules());
        sections.addAll(new PlayerPages(mallette, voice).sheets());
        return sections;
    }

    static List<Section> sections(Mallette mallette, Voice voice) {
        var sections = new ArrayList<Section>();
        var book = new FacilitatorPages(mallette, voice);
        sections.add(book.before());
        sections.add(new ScriptPages(mallette, voice).section());
        new WhatIfPages(mallette, voice).section().ifPresent(sections::add);
        sections.add(book.after());
        sections.add(new RecordPages(mallette, voice).section());
        sections.add(new CardPages(mallette, voice).stimuli());
        sections.add(new DocumentPages(mallette, voice).section());
        sections.add(new CardPages(mallette, voice).roles());
        sections.addAll(new PlayerPages(mallette, voice).rules());
        sections.addAll(new GridPages(mallette, voice).sections());
        sections.addAll(new PlayerPages(mallette, voice).sheets());
        sections.add(new HourBeforePages(mallette, voice).section());
        sections.add(new ChecklistPages(mallette, voice).section());
        return sections;
    }

    static String code(String kit) {
        return kit.substring(kit.indexOf('/') + 1);
    }
}
