/** The trace held, step by step, against what the checker works out itself. */
package no.likevilkar.check.trace;
