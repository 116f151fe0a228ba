/**
 * The inbox: cases sent in as files, each assessed once and delivered once. What the folders are for and what happens to a file stands
 * in {@code integration/docs/inbox.md}.
 */
package no.likevilkar.integration.inbox;
