package no.likevilkar.integration.log;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;

/** What the log asks of a disk, one step at a time, so that a test can stop between any two. Paths have slashes. */
public interface Disk {

    /** The bytes of a file; empty when there is none. */
    Optional<byte[]> read(String path) throws IOException;

    /** The names of the files in a folder; none when there is no folder. */
    SortedSet<String> names(String folder) throws IOException;

    boolean isFolder(String path) throws IOException;

    /** Makes one folder. */
    void makeFolder(String path) throws IOException;

    /** Writes a file and waits until it is on the disk; one of that name is overwritten. */
    void write(String path, byte[] bytes) throws IOException;

    /** Gives a file another name, whole or not at all, instead of a file that has it. */
    void rename(String from, String to) throws IOException;

    /** Waits until the names in a folder are on the disk. */
    void force(String folder) throws IOException;

    /** Deletes a file, or a folder that is empty. */
    void delete(String path) throws IOException;
}
