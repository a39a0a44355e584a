package fr.souffleur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The plan of the house, held against the code. */
class HouseTest {

    private static final String ROOT = "fr.souffleur.";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.souffleur");

    @Test
    void modulesKeepTheirArrows() {
        ApplicationModules.of(Souffleur.class).verify();
    }

    @Test
    void onlyScreensSpeakVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..shell..")
                .and()
                .doNotHaveFullyQualifiedName("fr.souffleur.Souffleur")
                .and()
                .doNotHaveFullyQualifiedName("fr.souffleur.identity.SecurityConfiguration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CODE);
    }

    @Test
    void screensAndDoorsToTheNetworkNeverSpeakSql() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..http..", "..shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "souffleur.db..")
                .check(CODE);
    }

    @Test
    void everyTableHasOneOwner() {
        classes()
                .that()
                .resideInAPackage(ROOT + "*..")
                .should(touchOnlyOwnTables())
                .check(CODE);
    }

    private static ArchCondition<JavaClass> touchOnlyOwnTables() {
        return new ArchCondition<>("touch only tables named after their own module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var module = type.getPackageName().substring(ROOT.length()).split("\\.")[0];
                type.getDirectDependenciesFromSelf().stream()
                        .filter(it -> it.getTargetClass().getPackageName().equals("souffleur.db.tables"))
                        .filter(it -> !it.getTargetClass()
                                .getSimpleName()
                                .toLowerCase(Locale.ROOT)
                                .startsWith(module))
                        .forEach(it -> events.add(SimpleConditionEvent.violated(type, it.getDescription())));
            }
        };
    }
}
