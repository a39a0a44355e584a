package fr.souffleur;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.springframework.util.FileSystemUtils;

/** The folder in which MariaDB keeps the portal's data, and the files that lie beside it. */
@NullMarked
record MariaDbFolder(Path data) {

    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    Path tables() {
        return data.resolve("mariadb");
    }

    Path temporary() {
        return data.resolve("mariadb-tmp");
    }

    Path accounts() {
        return data.resolve("mariadb-accounts.sql");
    }

    Path log() {
        return data.resolve("logs/mariadb.log");
    }

    String option() {
        return "--datadir=" + tables();
    }

    /** A portal that was killed leaves its MariaDB behind, which holds the lock on this folder. */
    void stopOrphan(MariaDbProgram program) {
        Processes.bearing(program.server(), option()).forEach(Processes::end);
    }

    /** What the program's own script does, which cannot have a space in its paths. */
    void install(MariaDbProgram program) throws IOException, InterruptedException {
        for (var needed : List.of(temporary(), data.resolve("logs"))) Files.createDirectories(needed);
        if (Files.isDirectory(tables())) return;
        var fresh = data.resolve("mariadb-fresh");
        FileSystemUtils.deleteRecursively(fresh);
        Files.createDirectory(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var statements = Files.writeString(temporary().resolve("install.sql"), statements(program));
        var command = new ArrayList<>(List.of(
                program.server().toString(),
                "--no-defaults",
                "--bootstrap",
                "--silent-startup",
                "--log-warnings=0",
                "--enforce-storage-engine=",
                "--basedir=" + program.home(),
                "--lc-messages-dir=" + program.share(),
                "--datadir=" + fresh,
                "--tmpdir=" + temporary()));
        command.addAll(asRoot());
        var ended = new ProcessBuilder(command)
                .redirectInput(statements.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log().toFile()))
                .start()
                .waitFor();
        if (ended != 0) throw new IOException("MariaDB could not be set up; see " + log());
        Files.delete(statements);
        Files.move(fresh, tables(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String statements(MariaDbProgram program) throws IOException {
        var owner = System.getProperty("user.name").replaceAll("[^A-Za-z0-9._-]", "");
        var all = new StringBuilder("create database if not exists mysql;\nuse mysql;\nset @auth_root_socket='")
                .append(owner)
                .append("';\n");
        for (var file : SYSTEM_TABLES)
            for (var line : Files.readAllLines(program.share().resolve(file)))
                if (!line.contains("@current_hostname")) all.append(line).append('\n');
        return all.toString();
    }

    /** Read by the server at its start: the portal's account, whose password nobody else needs to know. */
    void writeAccounts(String account, String password) throws IOException {
        Files.deleteIfExists(accounts());
        Files.createFile(
                accounts(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(accounts(), """
                CREATE DATABASE IF NOT EXISTS %1$s;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON %1$s.* TO '%1$s'@'127.0.0.1';
                """.formatted(account, password));
    }

    /** MariaDB refuses to run as root unless told to. */
    static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }
}
