package no.likevilkar.integration.log;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;

/** A disk that stops at one of its steps: before it, or in the middle of a file, as a process that is killed does. */
final class FailingDisk implements Disk {

    private final Disk disk;
    private final int stopAt;
    private int steps;

    /** @param stopAt the step that does not come to its end; those after it are not taken either */
    FailingDisk(Disk disk, int stopAt) {
        this.disk = disk;
        this.stopAt = stopAt;
    }

    /** Steps that changed something, or would have. */
    int steps() {
        return steps;
    }

    private boolean stops() {
        return ++steps >= stopAt;
    }

    private void step() throws IOException {
        if (stops()) {
            throw new IOException("stopped at step " + steps);
        }
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        return disk.read(path);
    }

    @Override
    public SortedSet<String> names(String folder) throws IOException {
        return disk.names(folder);
    }

    @Override
    public boolean isFolder(String path) throws IOException {
        return disk.isFolder(path);
    }

    @Override
    public void makeFolder(String path) throws IOException {
        step();
        disk.makeFolder(path);
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
        if (stops()) {
            if (steps == stopAt) {
                disk.write(path, Arrays.copyOf(bytes, bytes.length / 2));
            }
            throw new IOException("stopped at step " + steps);
        }
        disk.write(path, bytes);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        step();
        disk.rename(from, to);
    }

    @Override
    public void force(String folder) throws IOException {
        step();
        disk.force(folder);
    }

    @Override
    public void delete(String path) throws IOException {
        step();
        disk.delete(path);
    }
}
