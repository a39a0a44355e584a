import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What the command line asks for. Nulls: no other name than localhost, the own database, the own Keycloak. */
record Options(int port, String host, Path data, String database, URI issuer) {

    static final String HELP = """
            ./run [options]              démarre le portail · starts the portal
            ./run kits check DOSSIER     vérifie des kits, sans serveur · checks kits, without a server
            ./run kits format DOSSIER    les écrit sous leur forme canonique · writes them in canonical form
            ./run kits upgrade DOSSIER   les porte au format de ce portail · lifts them to this portal's format
            ./run courses check DOSSIER  vérifie des cours, sans serveur · checks courses, without a server
            ./run seals list             dit les clés qui signent · tells the keys that sign
            ./run seals rotate           change de clé, sans arrêter le portail · changes the key, the portal runs on
            ./run bodies …               nomme la première instance régionale et ses premières personnes
                                         names the first regional body and its first people
            ./run code                   le code à six chiffres des comptes de démonstration · the demo accounts' six digits
            ./run bundle [--check]       refait (vérifie) le paquet des écrans · remakes (checks) the bundle of the screens
            ./run keycloak [options]     Keycloak seul, pour développer · Keycloak alone, to develop
            ./run tools                  cherche ce dont ./test a besoin · fetches what ./test needs

              --port N         port du portail, 8080 sans cela ; les autres le suivent :
                               Keycloak N+100 et N+1100, courrier N+200 et N+1200, MariaDB N+5226
                               port of the portal, 8080 unless told; the others follow it
              --host NOM       nom ou adresse de cette machine pour les téléphones de la salle
                               name or address of this machine for the phones in the room
              --data DOSSIER   dossier des données, conservé ; ./data sans cela
                               folder of the data, which is kept; ./data unless told
              --database URL   une MariaDB existante (jdbc:mariadb://…) ; compte et mot de passe dans
                               SOUFFLEUR_DATABASE_USER et SOUFFLEUR_DATABASE_PASSWORD
                               an existing MariaDB; its account and password in these variables
              --issuer URL     un fournisseur OpenID Connect existant ; client et secret dans
                               SOUFFLEUR_KEYCLOAK_CLIENT et SOUFFLEUR_KEYCLOAK_SECRET
                               an existing OpenID Connect provider; its client and secret in these variables
              --help, --version
            """;

    static Options of(List<String> words, Path root) {
        var options = new Options(8080, null, root.resolve("data"), null, null);
        for (var rest = words.iterator(); rest.hasNext(); ) options = options.with(rest.next(), rest);
        return options;
    }

    private Options with(String option, Iterator<String> rest) {
        if (!List.of("--port", "--host", "--data", "--database", "--issuer").contains(option))
            throw new Refusal(
                    "Option inconnue : " + option + " ; ./run --help les dit toutes.",
                    "Unknown option: " + option + "; ./run --help lists them.");
        if (!rest.hasNext())
            throw new Refusal("Il manque une valeur après " + option + ".", "A value is missing after " + option + ".");
        var value = rest.next();
        return switch (option) {
            case "--port" -> new Options(port(value), host, data, database, issuer);
            case "--host" -> new Options(port, host(value), data, database, issuer);
            case "--data" -> new Options(port, host, Path.of(value), database, issuer);
            case "--database" -> new Options(port, host, data, database(value), issuer);
            default -> new Options(port, host, data, database, issuer(value));
        };
    }

    private static int port(String value) {
        var port = value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
        if (port < 1 || port > 60_000)
            throw new Refusal("--port attend un nombre entre 1 et 60000.", "--port takes a number from 1 to 60000.");
        return port;
    }

    private static String host(String value) {
        if (!value.matches("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?"))
            throw new Refusal(
                    "--host attend un nom ou une adresse, sans http:// ni port.",
                    "--host takes a name or an address, without http:// and port.");
        return value;
    }

    private static String database(String value) {
        if (!value.startsWith("jdbc:mariadb:"))
            throw new Refusal(
                    "--database attend une adresse qui commence par jdbc:mariadb:.",
                    "--database takes an address that begins with jdbc:mariadb:.");
        return value;
    }

    private static URI issuer(String value) {
        if (!value.matches("https?://[^\\s]+"))
            throw new Refusal(
                    "--issuer attend une adresse http:// ou https://.",
                    "--issuer takes an http:// or https:// address.");
        return URI.create(value);
    }

    /** Where people reach the portal. */
    String address() {
        return "http://" + name() + ":" + port;
    }

    /** Where somebody at this machine reaches it as well. */
    String addressHere() {
        return "http://" + (host == null ? "127.0.0.1" : "localhost") + ":" + port;
    }

    String keycloakAddress() {
        return "http://" + name() + ":" + keycloakPort();
    }

    /** Without a name for others, nobody else gets in. */
    String listen() {
        return host == null ? "127.0.0.1" : "0.0.0.0";
    }

    private String name() {
        return host == null ? "localhost" : host;
    }

    int keycloakPort() {
        return port + 100;
    }

    int managementPort() {
        return port + 1100;
    }

    /** Where the mails of a demonstration go. */
    int mailPort() {
        return port + 200;
    }

    /** Where they are read. */
    int mailReadingPort() {
        return port + 1200;
    }

    int databasePort() {
        return port + 5226;
    }
}
