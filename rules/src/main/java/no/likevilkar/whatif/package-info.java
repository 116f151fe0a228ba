/** What would have changed a verdict: other values, the point where the outcome turns, and what the difference is sensitive to. */
package no.likevilkar.whatif;
