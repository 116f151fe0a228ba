/**
 * {@code verify}: proves bundles and says in words what was proven. Stands on the checker and the JDK alone, because
 * verification must outlive the product; the small jar is made of it.
 */
package no.likevilkar.integration.verify;
