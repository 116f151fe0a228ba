/** The bundle as the checker reads it: container, list of contents, commitments and signature. */
package no.likevilkar.check.bundle;
