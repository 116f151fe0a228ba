package no.likevilkar.integration.bundle;

/**
 * What an assessment was made with. Tells people where to look when something differs; no part of the verdict digest.
 *
 * @param engine version of the product
 * @param jdk version of the JDK
 */
public record MadeWith(String engine, String jdk) {

    /** This product on this JDK. */
    public static MadeWith here() {
        String version = MadeWith.class.getPackage().getImplementationVersion();
        return new MadeWith(version == null ? "not packaged" : version, System.getProperty("java.version"));
    }
}
