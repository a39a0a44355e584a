package fr.souffleur.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.training.course.Course;
import fr.souffleur.ui.Tags;

/** The course as files for the learning platform that a structure has already; for who plans, as the right answers are in them. */
class PlatformPart extends Section {

    private static final long serialVersionUID = 1L;

    PlatformPart(Course course) {
        addClassName("platform");
        var list = new UnorderedList();
        list.add(line(course, "scorm.zip", "training.platform.scorm"));
        if (course.quiz() != null) {
            list.add(line(course, "questions.gift", "training.platform.gift"));
            list.add(line(course, "questions.xml", "training.platform.xml"));
        }
        var head = new H2(getTranslation("training.platform"));
        head.setId("platform");
        getElement().setAttribute("aria-labelledby", "platform");
        add(head, Tags.p("s soft", getTranslation("training.platform.about")), list);
    }

    private ListItem line(Course course, String file, String words) {
        Anchor link = Tags.link(CourseView.path(course.code()) + "/" + file, getTranslation(words));
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        return new ListItem(link, Tags.p("s soft", getTranslation(words + ".about")));
    }
}
