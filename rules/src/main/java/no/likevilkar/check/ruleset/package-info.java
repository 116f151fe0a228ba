/** The rule set as it lies in a bundle, read by the checker's own means: header, keys, parameters, tables and rules. */
package no.likevilkar.check.ruleset;
