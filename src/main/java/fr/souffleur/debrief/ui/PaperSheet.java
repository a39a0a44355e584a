package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.documents.Block;
import fr.souffleur.documents.Paper;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** A paper on screen, in the order of the printed one. */
class PaperSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BiFunction<Block.Part, Component, Component> around;

    PaperSheet(Paper paper) {
        this(paper, (_, words) -> words);
    }

    /** @param around what stands in the place of a part, given its words */
    PaperSheet(Paper paper, BiFunction<Block.Part, Component, Component> around) {
        this.around = around;
        addClassName("sheet");
        getElement().setAttribute("lang", paper.language());
        var band = Tags.div("exo", new Span(getTranslation("documents.exercise")));
        var restriction = paper.edges().restriction();
        add(band, Tags.p("restricted", restriction == null ? "" : restriction), new Hr());
        add(new H1(paper.title()), Tags.p("sub", paper.subject()));
        lay(this, paper.blocks());
        add(Tags.p("foot s soft", paper.edges().source() + " · " + paper.edges().promise()));
    }

    private void lay(HasComponents into, List<Block> blocks) {
        blocks.stream()
                .filter(it -> !(it instanceof Block.Break))
                .map(this::laid)
                .forEach(into::add);
    }

    private Component laid(Block block) {
        return switch (block) {
            case Block.Heading it -> it.level() == 2 ? new H2(it.text()) : new H3(it.text());
            case Block.Paragraph it -> Tags.p(it.tone().name().toLowerCase(Locale.ROOT) + " typed", it.text());
            case Block.Prose it -> new Html("<div class=\"prose\">" + it.html() + "</div>");
            case Block.Bullets it -> bullets(it);
            case Block.Table it -> new PaperTable(it);
            case Block.Facts it -> facts(it);
            case Block.Part it -> part(it);
            case Block.Pair it -> pair(it);
            case Block.Scale it -> new PaperTable(it);
            case Block.Break _ -> new Div();
            case Block.Picture _ -> new Div();
            case Block.Signatures it -> Tags.p("s soft", String.join(" · ", it.functions()));
            case Block.SignatureSheet it -> new PaperTable(it);
        };
    }

    private static Component bullets(Block.Bullets bullets) {
        var items = bullets.items().stream()
                .map(it -> {
                    var item = new ListItem(it);
                    item.addClassName("typed");
                    return item;
                })
                .toArray(ListItem[]::new);
        if (bullets.mark() == Block.Mark.NUMBER) return new OrderedList(items);
        var list = new UnorderedList(items);
        list.addClassName("dashes");
        return list;
    }

    private static Component facts(Block.Facts facts) {
        var line = Tags.div("facts");
        facts.facts().forEach(it -> line.add(Tags.div("fact", Tags.span("lab", it.label()), new Span(it.value()))));
        return line;
    }

    private Component part(Block.Part part) {
        var words = new Div();
        lay(words, part.blocks());
        return around.apply(part, words);
    }

    private Component pair(Block.Pair pair) {
        var left = new Div();
        var right = new Div();
        lay(left, pair.left());
        lay(right, pair.right());
        return Tags.div("pair", left, right);
    }
}
