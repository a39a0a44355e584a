package fr.souffleur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A count of one is said in the singular, whatever is counted. */
class OneIsSingularTest {

    /** What the portal counts. */
    private static final Pattern MANY = Pattern.compile("(?<![\\p{L}\\p{N},.-])1[ \\u00A0\\u202F](?:\\p{Ll}+ )?"
            + "(?:acc|act|autre|carte|caractère|champ|demande|département|élément|endroit|enregistrement|entité|établissement"
            + "|exercice|faute|fichier|groupe|invitation|jour|joueur|kit|lieu|ligne|lit|membre|minute|mot|octet|personne|place"
            + "|point|question|remarque|réponse|rôle|seconde|section|signe|site|structure|thème|version"
            + "|byte|card|change|character|day|entitie|exercise|fault|file|line|member|place|player|record|remark|request|role"
            + "|second|theme|thing|word)s\\b");

    /** A limit is a number of the portal's own, beyond one. */
    private static final Pattern LIMIT =
            Pattern.compile("au plus|at most|plus de 1|more than 1|dépasse|dernières|last 1|dans les 1|within 1");

    /** Counted only where there are several; lengths of play that a kit may not go under. */
    private static final Set<String> NEVER_ONE = Set.of(
            "debrief.left",
            "kits.check.advice.rhythm.gap",
            "kits.check.timeline.beyond-play",
            "kits.players",
            "kits.time",
            "live.screen.console.cut-title",
            "live.screen.console.offer-more",
            "live.screen.console.rail",
            "live.screen.lobby.some",
            "planning.papers.cards.how",
            "planning.papers.roles.how",
            "planning.ready",
            "refused.journal.wording",
            "refused.live.file.many",
            "refused.live.whispers",
            "refused.planning.players",
            "refused.structures.profile.most",
            "structures.profile.add-all",
            "structures.register.first");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void noTextSaysOneThings(String language) {
        var words = Words.in(Locale.of(language));
        var ones = Collections.nCopies(20, 1).toArray();
        var wrong = words.under("").keySet().stream()
                .filter(it -> !NEVER_ONE.contains(it))
                .map(it -> it + "=" + words.say(it, ones))
                .filter(it -> MANY.matcher(it).find())
                .filter(it -> !LIMIT.matcher(it).find())
                .sorted()
                .toList();
        assertThat(wrong).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Une entité juridique lue dans le fichier‚ et un site.",
        "en, One legal entity and one site read in the file."
    })
    void theReportOfAnImportCountsOneOfEach(String language, String said) {
        assertThat(Words.in(language).say("structures.register.read", 1, 1)).isEqualTo(said.replace('‚', ','));
    }
}
