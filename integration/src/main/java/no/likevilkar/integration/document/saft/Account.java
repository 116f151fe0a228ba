package no.likevilkar.integration.document.saft;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** An account as the file describes it. Texts as written, null where absent. */
@XmlAccessorType(XmlAccessType.FIELD)
final class Account {

    @XmlElement(name = "AccountID", namespace = Masters.NAMESPACE)
    String id;

    @XmlElement(name = "AccountDescription", namespace = Masters.NAMESPACE)
    String description;

    @XmlElement(name = "StandardAccountID", namespace = Masters.NAMESPACE)
    String standardAccount;

    @XmlElement(name = "GroupingCategory", namespace = Masters.NAMESPACE)
    String groupingCategory;

    @XmlElement(name = "GroupingCode", namespace = Masters.NAMESPACE)
    String groupingCode;

    /** Which of the file's accounts it is, from 1. */
    int number;

    /** Number of the file in its set. */
    int part;

    /** The chart that the account is mapped to; empty where it is mapped to none. */
    String category() {
        boolean standard =
                text(groupingCategory).isEmpty() && !text(standardAccount).isEmpty();
        return standard ? "StandardAccountID" : text(groupingCategory);
    }

    /** Its code in that chart. */
    String code() {
        return text(groupingCategory).isEmpty() ? text(standardAccount) : text(groupingCode);
    }

    static String text(String maybe) {
        return maybe == null ? "" : maybe.strip();
    }
}
