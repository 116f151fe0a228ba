package no.likevilkar.check.log;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;

/** The files of a log, wherever they lie. */
public interface LogFiles {

    /** The path of every file, with slashes, from the folder of the log. */
    SortedSet<String> paths() throws IOException;

    /** The bytes of a file; empty when there is none. */
    Optional<byte[]> read(String path) throws IOException;
}
