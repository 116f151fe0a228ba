package no.likevilkar.server.identity.token;

/** What an issuer's tokens look like beyond the standard. */
enum Profile {
    /** Any issuer, for example the authority's own directory. */
    PLAIN,
    /** ID-porten: persons; the level of assurance is checked, the national identity number is not read. */
    ID_PORTEN,
    /** Maskinporten: machines of organisations; scope and consumer are checked. */
    MASKINPORTEN
}
