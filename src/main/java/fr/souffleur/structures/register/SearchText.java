package fr.souffleur.structures.register;

import fr.souffleur.common.Folded;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a site is found by, and how a question is put to the index. The index keeps no word under three letters, so each
 * abbreviation of the field gets a longer name of its own ({@code abrch}), whether a site writes it or spells it out.
 */
final class SearchText {

    private static final int LONGEST = 2000;
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST = 3;
    private static final String NAMED = "abr";

    private static final Set<String> SMALL =
            Set.of("de", "du", "des", "la", "le", "les", "l", "d", "et", "a", "au", "aux", "en", "sur", "sous");

    private static final Map<String, String> ABBREVIATIONS = Arrays.stream(
                    """
                    ch=centre hospitalier
                    chu=centre hospitalier universitaire
                    chr=centre hospitalier regional
                    chi=centre hospitalier intercommunal
                    chs=centre hospitalier specialise
                    gh=groupe hospitalier
                    hl=hopital local
                    gcs=groupement de cooperation sanitaire
                    epsm=etablissement public de sante mentale
                    clcc=centre de lutte contre le cancer
                    had=hospitalisation a domicile
                    smr=soins medicaux et de readaptation
                    ssr=soins de suite et de readaptation
                    usld=soins de longue duree
                    cmp=centre medico psychologique
                    msp=maison de sante pluriprofessionnelle
                    ehpad=hebergement pour personnes agees dependantes
                    mr=maison de retraite
                    ra=residence autonomie
                    ssiad=soins infirmiers a domicile
                    ime=institut medico educatif
                    iem=institut d education motrice
                    cmpp=centre medico psycho pedagogique
                    camsp=centre d action medico sociale precoce
                    esat=aide par le travail
                    mas=maison d accueil specialisee
                    fam=foyer d accueil medicalise
                    eam=etablissement d accueil medicalise
                    savs=accompagnement a la vie sociale
                    csapa=prevention en addictologie
                    ccas=centre communal d action sociale
                    st=saint
                    ste=sainte
                    nd=notre dame
                    """.strip().split("\n"))
            .map(it -> it.split("="))
            .collect(Collectors.toMap(it -> it[0], it -> it[1], (a, _) -> a, LinkedHashMap::new));

    private SearchText() {}

    /** One word after the other, each once, between blanks. */
    static String of(List<String> texts) {
        var plain = " " + Folded.of(String.join(" ", texts)) + " ";
        var words = new LinkedHashSet<>(List.of(plain.strip().split(" ")));
        ABBREVIATIONS.forEach((brief, spelt) -> {
            if (!plain.contains(" " + brief + " ") && !plain.contains(" " + spelt + " ")) return;
            words.add(NAMED + brief);
            words.addAll(List.of(spelt.split(" ")));
        });
        var text = " " + String.join(" ", words) + " ";
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST - 1) + 1);
    }

    /**
     * A question to the index, in its boolean mode: every word, from its beginning.
     *
     * @return empty when nothing in it is long enough
     */
    static String asked(String typed) {
        return words(typed).stream()
                .filter(it -> it.length() >= SHORTEST || ABBREVIATIONS.containsKey(it))
                .map(SearchText::term)
                .collect(Collectors.joining(" "));
    }

    /** A lone beginning that the index cannot know; empty when {@link #asked} says all. */
    static String beginning(String typed) {
        var words = words(typed);
        return asked(typed).isEmpty() && !words.isEmpty() ? words.getFirst() : "";
    }

    private static String term(String word) {
        if (!ABBREVIATIONS.containsKey(word)) return "+" + word + "*";
        return word.length() < SHORTEST ? "+" + NAMED + word : "+(" + word + "* " + NAMED + word + ")";
    }

    private static List<String> words(String typed) {
        var cut = typed.length() <= 200 ? typed : typed.substring(0, 200);
        var words = Arrays.stream(Folded.of(cut).split(" "))
                .filter(it -> !it.isEmpty())
                .toList();
        var large = words.stream()
                .filter(it -> !SMALL.contains(it))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return large.isEmpty() ? words : large;
    }
}
