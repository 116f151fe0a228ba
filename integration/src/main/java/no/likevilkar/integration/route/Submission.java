package no.likevilkar.integration.route;

/** What goes into the route: the envelope is ours, nothing in it comes from a header. */
record Submission(DeclaredDocument declared, byte[] bytes) {}
