package fr.souffleur.demo;

import fr.souffleur.structures.Role;

/** Somebody of {@code keycloak/demo.json}: the subject of their token, and what they are in their structure. */
enum DemoPerson {
    CLAIRE(1, "Claire Morel", "claire.morel@les-tilleuls.example", DemoStructure.LES_TILLEULS, Role.PILOT),
    HELENE(2, "Hélène Garnier", "helene.garnier@les-tilleuls.example", DemoStructure.LES_TILLEULS, Role.MANAGEMENT),
    NADIA(3, "Nadia Benali", "nadia.benali@les-tilleuls.example", DemoStructure.LES_TILLEULS, Role.OBSERVER),
    PAUL(4, "Paul Lambert", "paul.lambert@glycines.example", DemoStructure.LES_GLYCINES, Role.PILOT),
    CAMILLE(5, "Camille Roux", "camille.roux@gcs-val-fictif.example", DemoStructure.GCS_VAL_FICTIF, Role.CURATOR),
    RENAUD(6, "Renaud Petit", "renaud.petit@gcs-val-fictif.example", DemoStructure.GCS_VAL_FICTIF, Role.CURATOR),
    SOPHIE(7, "Sophie Vidal", "sophie.vidal@gcs-val-fictif.example", DemoStructure.GCS_VAL_FICTIF, Role.COORDINATOR),
    MARC(8, "Marc Delattre", "marc.delattre@ars-val-fictif.example", DemoStructure.GCS_VAL_FICTIF, Role.ARS_READER),
    YASMINE(9, "Yasmine Kaci", "yasmine.kaci@gcs-val-fictif.example", DemoStructure.GCS_VAL_FICTIF, Role.ADMINISTRATOR),
    THOMAS(10, "Thomas Berger", "thomas.berger@ght-val-fictif.example", DemoStructure.GHT_VAL_FICTIF, Role.HEAD),
    LUCAS(11, "Lucas Fabre", "lucas.fabre@les-tilleuls.example", DemoStructure.LES_TILLEULS, Role.IT);

    final String subject;
    final String fullName;
    final String email;
    final DemoStructure structure;
    final Role role;

    DemoPerson(int number, String fullName, String email, DemoStructure structure, Role role) {
        this.subject = "00000000-0000-4000-8000-%012d".formatted(number);
        this.fullName = fullName;
        this.email = email;
        this.structure = structure;
        this.role = role;
    }
}
