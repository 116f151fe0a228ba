package no.likevilkar.integration.document.saft;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** What is used of a file's header. Texts as written, null where absent: nothing is converted, so nothing is lost in converting. */
@XmlAccessorType(XmlAccessType.FIELD)
final class Header {

    @XmlElement(name = "AuditFileVersion", namespace = Masters.NAMESPACE)
    String version;

    @XmlElement(name = "SoftwareCompanyName", namespace = Masters.NAMESPACE)
    String softwareCompany;

    @XmlElement(name = "SoftwareID", namespace = Masters.NAMESPACE)
    String software;

    @XmlElement(name = "Company", namespace = Masters.NAMESPACE)
    Company company = new Company();

    @XmlElement(name = "DefaultCurrencyCode", namespace = Masters.NAMESPACE)
    String currency;

    @XmlElement(name = "SelectionCriteria", namespace = Masters.NAMESPACE)
    Criteria criteria = new Criteria();

    /** Whose accounts they are. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Company {

        @XmlElement(name = "RegistrationNumber", namespace = Masters.NAMESPACE)
        String number;

        @XmlElement(name = "Name", namespace = Masters.NAMESPACE)
        String name;
    }

    /** What was exported: from and to a day, or a period of a year. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Criteria {

        @XmlElement(name = "SelectionStartDate", namespace = Masters.NAMESPACE)
        String startDate;

        @XmlElement(name = "SelectionEndDate", namespace = Masters.NAMESPACE)
        String endDate;

        @XmlElement(name = "PeriodStart", namespace = Masters.NAMESPACE)
        String startPeriod;

        @XmlElement(name = "PeriodStartYear", namespace = Masters.NAMESPACE)
        String startYear;

        @XmlElement(name = "PeriodEnd", namespace = Masters.NAMESPACE)
        String endPeriod;

        @XmlElement(name = "PeriodEndYear", namespace = Masters.NAMESPACE)
        String endYear;
    }
}
