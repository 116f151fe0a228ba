package no.likevilkar.integration.document.saft;

import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;

/** Holds what the headers say against what the files are: version, namespace, company. Nothing here changes a number. */
final class HeaderCheck {

    private final Export export;
    private final List<ProblemList> ofParts;

    HeaderCheck(Export export, List<ProblemList> ofParts) {
        this.export = export;
        this.ofParts = ofParts;
    }

    void check() {
        List<Header> headers = export.masters().headers();
        Version.Seen seen = Version.of(export);
        for (int i = 0; i < headers.size() && i < ofParts.size(); i++) {
            Header header = headers.get(i);
            String stated = Account.text(header.version);
            if (!seen.fits(stated)) {
                ofParts.get(i)
                        .warning(
                                SaftFault.OTHER_VERSION,
                                Place.WHOLE,
                                "AuditFileVersion " + Quoted.of(stated) + " and " + seen.why(),
                                seen.expected());
            }
            company(header, export.parts().get(i), ofParts.get(i));
        }
    }

    private static void company(Header header, SaftPart part, ProblemList problems) {
        Optional<String> named = PartName.organisation(part.name());
        String stated = Account.text(header.company.number).replace(" ", "");
        if (named.isPresent() && !stated.startsWith(named.get())) {
            problems.warning(
                    SaftFault.OTHER_COMPANY,
                    Place.WHOLE,
                    "a file named after " + named.get() + ", of company " + Quoted.of(stated),
                    "the same number");
        }
    }
}
