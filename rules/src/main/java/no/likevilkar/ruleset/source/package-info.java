/** Compiles a rule set from its sources at run time. The sources may come from an opponent, so they are checked first and run narrow. */
package no.likevilkar.ruleset.source;
