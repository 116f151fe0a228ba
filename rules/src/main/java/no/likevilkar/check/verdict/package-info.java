/**
 * The outcome and every other member of {@code verdict.json} worked out a second time, from a case that the checker derived
 * itself, and held against what a bundle says. Written from the method and the description of the file; shares no code with
 * the engine.
 */
package no.likevilkar.check.verdict;
