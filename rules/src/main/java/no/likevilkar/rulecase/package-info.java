/**
 * Rule cases: small cases with their expected figures, findings, gaps and outcome, written in YAML beside the rules by those
 * who write the rules. They are part of the rule set and need no Java.
 */
package no.likevilkar.rulecase;
