/** What is said when all is up. */
final class Greeting {

    private static final String PEOPLE = """

              Comptes de démonstration · demo accounts
                claire   souffleur-claire   EHPAD Les Tilleuls — pilote · pilot
                helene   souffleur-helene   EHPAD Les Tilleuls — direction · management
                nadia    souffleur-nadia    EHPAD Les Tilleuls — observation · observer
                lucas    souffleur-lucas    EHPAD Les Tilleuls — informatique · IT
                paul     souffleur-paul     Résidence des Glycines — pilote · pilot
                camille  souffleur-camille  GCS Val-Fictif — kits · curator   et · and  ./run code
                renaud   souffleur-renaud   GCS Val-Fictif — kits · curator   et · and  ./run code
                sophie   souffleur-sophie   GCS Val-Fictif — coordination · coordinator   et · and  ./run code
                marc     souffleur-marc     ARS — lecture · reader   et · and  ./run code
                yasmine  souffleur-yasmine  GCS Val-Fictif — administration · administrator   et · and  ./run code
                thomas   souffleur-thomas   GHT du Val-Fictif — tête · head   et · and  ./run code
                anne     souffleur-anne     pas encore à bord · not aboard yet
            """;

    private static final String MAILS = """

              Courrier de démonstration · demonstration mail
                %s/courrier-de-demonstration
            """;

    private Greeting() {}

    static String of(Options options, DataFolder data) {
        var own = options.issuer() == null;
        return """

                Souffleur est prêt · Souffleur is ready:  %s
                %s%s
                  Données · data:  %s
                  Arrêt · stop:    Ctrl-C
                """.formatted(
                options.address(), own ? PEOPLE : "", own ? MAILS.formatted(options.address()) : "", data.path());
    }
}
