package no.likevilkar.integration.document.notice;

import java.util.List;
import java.util.stream.Stream;

/** Which lots of an eForms notice are about a framework agreement, and what says so: a technique, a maximum, or a text. */
final class EformsFrameworks {

    /** Why the amount in the field for it is a ceiling. */
    static final String MAXIMUM = "its field for the maximum of the framework agreement";

    private final NoticeElement root;
    private final NoticeElement result;

    EformsFrameworks(NoticeElement root, NoticeElement result) {
        this.root = root;
        this.result = result;
    }

    /** Why an amount of this lot is a ceiling; empty when nothing says so. Where there is no such lot, as for a group, all count. */
    String why(String lot) {
        List<NoticeElement> all = root.all("ProcurementProjectLot").stream()
                .filter(one -> !"LotsGroup"
                        .equals(one.at("ID")
                                .map(id -> id.attributes().get("schemeName"))
                                .orElse("")))
                .toList();
        List<NoticeElement> related = all.stream()
                .filter(one -> one.text("ID").filter(lot::equals).isPresent())
                .toList();
        List<NoticeElement> those = related.isEmpty() ? all : related;
        if (those.stream().anyMatch(EformsFrameworks::technique)) {
            return "the technique of the lot is a framework agreement";
        }
        boolean maximum = result.all("LotResult").stream()
                .filter(one -> related.isEmpty()
                        || one.text("TenderLot", "ID").filter(lot::equals).isPresent())
                .anyMatch(one ->
                        one.at("FrameworkAgreementValues", "MaximumValueAmount").isPresent());
        return maximum
                ? "the notice names a maximum for the framework agreement"
                : FrameworkWords.in(Stream.concat(Stream.of(root), those.stream())
                        .flatMap(one -> one.all("ProcurementProject").stream())
                        .flatMap(EformsFrameworks::texts));
    }

    private static boolean technique(NoticeElement lot) {
        return lot.all("TenderingProcess").stream()
                .flatMap(process -> process.all("ContractingSystem").stream())
                .flatMap(system -> system.all("ContractingSystemTypeCode").stream())
                .anyMatch(code -> "framework-agreement".equals(code.attributes().get("listName"))
                        && !code.text().equals("none"));
    }

    private static Stream<String> texts(NoticeElement project) {
        return Stream.concat(project.all("Name").stream(), project.all("Description").stream())
                .map(NoticeElement::text);
    }
}
