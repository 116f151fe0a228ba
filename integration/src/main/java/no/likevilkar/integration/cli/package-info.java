/**
 * The command line: one class for each command, and the text a case officer reads. Data goes to standard output, talk to
 * standard error; all of it in UTF-8 and none of it by the machine's locale.
 */
package no.likevilkar.integration.cli;
