package fr.souffleur.training.exchange.scorm;

import fr.souffleur.training.course.Course;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** The manifest of the package, with the elements that SCORM 1.2 asks for and no other: one organization, one item, one resource. */
final class Manifest {

    private Manifest() {}

    /** @param mastery percent; 0 for none @param files all of the package but this one */
    static byte[] of(Course course, int mastery, Collection<String> files) {
        var code = course.code().replaceAll("[^A-Za-z0-9_.-]", "-");
        var title = Markup.escaped(course.title());
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="souffleur-%1$s" version="%2$s"
                    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                  <metadata>
                    <schema>ADL SCORM</schema>
                    <schemaversion>1.2</schemaversion>
                  </metadata>
                  <organizations default="organization-%1$s">
                    <organization identifier="organization-%1$s">
                      <title>%3$s</title>
                      <item identifier="item-%1$s" identifierref="resource-%1$s" isvisible="true">
                        <title>%3$s</title>
                """.formatted(code, Markup.escaped(course.version()), title));
        if (mastery > 0)
            xml.append("        <adlcp:masteryscore>").append(mastery).append("</adlcp:masteryscore>\n");
        xml.append("""
                      </item>
                    </organization>
                  </organizations>
                  <resources>
                    <resource identifier="resource-%s" type="webcontent" adlcp:scormtype="sco" href="%s">
                """.formatted(code, ScormPackage.PAGE));
        for (var file : files)
            xml.append("      <file href=\"").append(Markup.escaped(file)).append("\"/>\n");
        xml.append("""
                    </resource>
                  </resources>
                </manifest>
                """);
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
