package no.likevilkar.integration.document.saft;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** One value of a dimension as the file's table describes it (AnalysisTypeTableEntry). Texts as written, null where absent. */
@XmlAccessorType(XmlAccessType.FIELD)
final class DimensionEntry {

    @XmlElement(name = "AnalysisType", namespace = Masters.NAMESPACE)
    String type;

    @XmlElement(name = "AnalysisTypeDescription", namespace = Masters.NAMESPACE)
    String typeDescription;

    @XmlElement(name = "AnalysisID", namespace = Masters.NAMESPACE)
    String id;

    @XmlElement(name = "AnalysisIDDescription", namespace = Masters.NAMESPACE)
    String description;
}
