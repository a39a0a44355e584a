/** What is said when all is up. */
final class Greeting {

    private static final String PEOPLE = """

              Comptes de démonstration · demo accounts
                claire   souffleur-claire   EHPAD Les Tilleuls — pilote · pilot
                helene   souffleur-helene   EHPAD Les Tilleuls — direction · management
                nadia    souffleur-nadia    EHPAD Les Tilleuls — observation · observer
                paul     souffleur-paul     Résidence des Glycines — pilote · pilot
                camille  souffleur-camille  GCS Val-Fictif — kits · curator   et · and  ./run code
                renaud   souffleur-renaud   GCS Val-Fictif — kits · curator   et · and  ./run code
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
