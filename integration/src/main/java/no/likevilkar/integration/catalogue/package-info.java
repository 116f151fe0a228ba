/** The catalogue of a rule set for people who look a rule up: what each rule says, rests on, takes and gives, in English. */
package no.likevilkar.integration.catalogue;
