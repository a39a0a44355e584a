package fr.souffleur.training.exchange.questions;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of an XML file with its line. Nothing is declared, fetched or unfolded: a file that declares something is refused. */
record XmlTree(int line, String name, Map<String, String> attributes, List<XmlTree> children, StringBuilder letters) {

    private static final int DEEPEST = 30;

    static Optional<XmlTree> of(String text, Findings findings) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            return read(factory.createXMLStreamReader(new StringReader(text.stripLeading())), text, findings);
        } catch (XMLStreamException broken) {
            var place = broken.getLocation();
            findings.fault(place == null ? 1 : shift(text) + Math.max(1, place.getLineNumber()), "xml");
            return Optional.empty();
        }
    }

    private static Optional<XmlTree> read(XMLStreamReader reader, String text, Findings findings)
            throws XMLStreamException {
        int shift = shift(text);
        var open = new ArrayDeque<XmlTree>();
        XmlTree root = null;
        while (reader.hasNext()) {
            int event = reader.next();
            int line = shift + reader.getLocation().getLineNumber();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = element(reader, line);
                    if (open.isEmpty()) root = element;
                    else open.peek().children().add(element);
                    open.push(element);
                    if (open.size() > DEEPEST) return refused(line, "too-nested", findings);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) open.peek().letters().append(reader.getText());
                }
                case XMLStreamConstants.DTD -> {
                    return refused(line, "doctype", findings);
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> {
                    return refused(line, "entity", findings);
                }
                default -> {}
            }
        }
        return Optional.ofNullable(root);
    }

    private static Optional<XmlTree> refused(int line, String key, Findings findings) {
        findings.fault(line, key);
        return Optional.empty();
    }

    /** Empty lines before the declaration, which XML does not allow and editors leave. */
    private static int shift(String text) {
        return Letters.lineAt(text, text.length() - text.stripLeading().length()) - 1;
    }

    private static XmlTree element(XMLStreamReader reader, int line) {
        var attributes = new TreeMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++)
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        return new XmlTree(line, reader.getLocalName(), attributes, new ArrayList<>(), new StringBuilder());
    }

    List<XmlTree> all(String name) {
        return children.stream().filter(it -> it.name().equals(name)).toList();
    }

    Optional<XmlTree> first(String name) {
        return children.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** Of the first child of this name, its text or that of the {@code text} inside; empty when there is none. */
    String said(String name) {
        return first(name).map(XmlTree::said).orElse("");
    }

    /** Its own letters, or those of the {@code text} inside. */
    String said() {
        return first("text").map(XmlTree::letters).orElse(letters).toString().strip();
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    boolean contains(String name) {
        return name().equals(name) || children.stream().anyMatch(it -> it.contains(name));
    }
}
