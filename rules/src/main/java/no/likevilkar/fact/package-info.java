/**
 * What rules see and conclude. This is the fact model that rule sets are written against; it has a version of its own in
 * the rule set's identity, and an old one stays while a released rule set needs it.
 */
package no.likevilkar.fact;
