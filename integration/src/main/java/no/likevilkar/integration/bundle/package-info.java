/** Puts what an assessment rests on and says into one file that proves itself, and signs it. */
package no.likevilkar.integration.bundle;
