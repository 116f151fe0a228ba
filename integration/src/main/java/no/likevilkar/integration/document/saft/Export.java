package no.likevilkar.integration.document.saft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * One export, read: its master files, then its bookings.
 *
 * @param parts in order
 * @param sought by which the bookings were told apart
 */
record Export(List<SaftPart> parts, Masters masters, Sought sought, Found found) {

    /**
     * Reads all parts twice: what they describe, then what they book.
     *
     * @param schema whether each file is held against the schema as well, which takes several times as long
     * @param choice settles the dimension once the master files are known; empty when it cannot be, which is in the problems then
     * @return empty when the bookings were not read to their end
     */
    static Optional<Export> read(
            List<SaftPart> parts, boolean schema, SaftProblems problems, Function<Masters, Optional<Sought>> choice) {
        var masters = new Masters();
        var lists = new ArrayList<ProblemList>();
        boolean whole = true;
        for (SaftPart part : parts) {
            ProblemList list = problems.ofPart(part.name());
            lists.add(list);
            int number = lists.size();
            whole &= PartReader.read(part, list, reader -> {
                namespace(reader, list);
                new MastersReader(reader, number, masters, list).read();
            });
        }
        Optional<Sought> sought = whole ? choice.apply(masters) : Optional.empty();
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        var found = new Found();
        for (int i = 0; i < parts.size(); i++) {
            int number = i + 1;
            ProblemList list = lists.get(i);
            whole &= PartReader.read(
                    parts.get(i), list, reader -> new EntriesReader(reader, number, sought.get(), found, list).read());
        }
        if (!whole) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.size() && schema; i++) {
            ProblemList list = lists.get(i);
            PartReader.read(parts.get(i), list, reader -> SchemaCheck.check(reader, list));
        }
        var export = new Export(parts, masters, sought.get(), found);
        new ExportCheck(export, lists).check();
        return Optional.of(export);
    }

    private static void namespace(XMLStreamReader2 reader, ProblemList problems) {
        if (reader.getNamespaceURI() == null || reader.getNamespaceURI().isEmpty()) {
            problems.warning(
                    SaftFault.NO_NAMESPACE,
                    Place.line(reader.getLocation().getLineNumber()),
                    "elements in no namespace",
                    "elements in namespace \"" + Masters.NAMESPACE + "\"");
        }
    }
}
