package no.likevilkar.integration.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoad;

/** What the inbox does with a case that is whole: the command line and the server each bring their own. */
@FunctionalInterface
public interface Assessing {

    /**
     * Assesses the case and writes what is to be delivered.
     *
     * @param load with a case
     * @param folder an empty folder for it
     * @return why it was refused after all; empty when it was assessed
     */
    List<Problem> assess(CaseLoad load, Path folder) throws IOException;
}
