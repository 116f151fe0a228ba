/** Runs a bundle's case again under the rule set it names, and compares what comes out byte by byte. */
package no.likevilkar.replay;
