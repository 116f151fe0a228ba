package no.likevilkar.integration.log;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.check.log.LogFiles;

/** A disk in memory. */
final class MemoryDisk implements Disk, LogFiles {

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedSet<String> folders = new TreeSet<>();

    /** Another with the same files. */
    MemoryDisk copy() {
        var copy = new MemoryDisk();
        copy.files.putAll(files);
        copy.folders.addAll(folders);
        return copy;
    }

    @Override
    public SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }

    @Override
    public SortedSet<String> names(String folder) {
        var names = new TreeSet<String>();
        files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .map(path -> path.substring(folder.length() + 1))
                .filter(name -> !name.contains("/"))
                .forEach(names::add);
        return names;
    }

    @Override
    public boolean isFolder(String path) {
        return folders.contains(path);
    }

    @Override
    public void makeFolder(String path) {
        folders.add(path);
    }

    @Override
    public void write(String path, byte[] bytes) {
        files.put(path, bytes.clone());
    }

    @Override
    public void rename(String from, String to) {
        files.put(to, files.remove(from));
    }

    @Override
    public void force(String folder) {
        // nothing outlives the process
    }

    @Override
    public void delete(String path) {
        files.remove(path);
        folders.remove(path);
    }
}
