package fr.souffleur.notices;

import fr.souffleur.common.Words;

/** A page as plain text, for programs and people that want no more. */
final class PageText {

    private PageText() {}

    /** @param stop the whole address of the link that stops such mails, empty where they are needed */
    static String of(Page page, Words words, String portal, String stop) {
        var text = new StringBuilder();
        for (var part : page.parts()) {
            if (part.title() != null) text.append("* ").append(part.title()).append("\n\n");
            for (var paragraph : part.paragraphs()) text.append(paragraph).append("\n\n");
            if (part.label() != null && part.link() != null)
                text.append(link(words, part.label(), part.link())).append("\n\n");
        }
        text.append("-- \n").append(words.say("notices.mail.foot", portal)).append('\n');
        text.append(
                stop.isEmpty() ? words.say("notices.mail.needed") : link(words, words.say("notices.mail.stop"), stop));
        return text.append('\n').toString();
    }

    private static String link(Words words, String label, String address) {
        return words.say("notices.mail.link", label) + "\n" + address;
    }
}
