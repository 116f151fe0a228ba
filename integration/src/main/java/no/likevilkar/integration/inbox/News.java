package no.likevilkar.integration.inbox;

import java.util.List;
import no.likevilkar.integration.document.Problem;

/** What happened in the inbox, for whoever looks on. */
public interface News {

    /** @param where the folder in the outbox */
    void delivered(String sending, String where);

    /** @param where the report in the folder of what is refused */
    void refused(String sending, String where);

    /** It is not whole: these documents are missing. */
    void waits(String sending, List<String> missing);

    /** The same documents were sent in before and have their verdict. */
    void again(String sending);

    /** Something in the program or the machine failed, as the problem says; nothing is lost. */
    void failed(String sending, Problem problem, Exception fault);
}
