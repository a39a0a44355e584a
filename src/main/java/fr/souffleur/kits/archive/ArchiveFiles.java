package fr.souffleur.kits.archive;

import fr.souffleur.kits.source.KitFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The unpacked files of an archive, or those below one of its folders. */
record ArchiveFiles(String archive, String folder, Map<String, byte[]> files) implements KitFiles {

    @Override
    public String name() {
        return folder.isEmpty()
                ? ""
                : folder.substring(folder.lastIndexOf('/', folder.length() - 2) + 1, folder.length() - 1);
    }

    @Override
    public String path(String name) {
        return archive + "!/" + folder + name;
    }

    @Override
    public boolean has(String name) {
        return files.containsKey(folder + name);
    }

    @Override
    public List<String> names() {
        return files.keySet().stream()
                .filter(it -> it.startsWith(folder))
                .map(it -> it.substring(folder.length()))
                .sorted()
                .toList();
    }

    @Override
    public List<KitFiles> folders() {
        var names = new TreeSet<String>();
        for (var file : files.keySet())
            if (file.startsWith(folder) && file.indexOf('/', folder.length()) > 0)
                names.add(file.substring(0, file.indexOf('/', folder.length()) + 1));
        return names.stream()
                .<KitFiles>map(it -> new ArchiveFiles(archive, it, files))
                .toList();
    }

    @Override
    public Optional<byte[]> bytes(String name, int limit, Blame blame) {
        var content = files.get(folder + name);
        if (name.contains("..") || name.startsWith("/")) blame.on("file.outside", name);
        else if (content == null) blame.on("file.unknown", name);
        else if (content.length > limit) blame.on("file.too-big", name, limit / 1024);
        else return Optional.of(content);
        return Optional.empty();
    }
}
