package no.likevilkar.integration.cli;

/** Languages of the command line; names as people type them. */
enum Language {
    nb,
    nn,
    en
}
