package no.likevilkar.integration.cli;

/** How results are written. Names as people type them. */
enum Format {
    text,
    json
}
