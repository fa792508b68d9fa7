/**
 * The words that bylines and copyright lines are made of, in twelve languages.
 *
 * <p>Not exported, and knows nothing of authors or copyrights: each language is a table of phrases by meaning, and
 * {@link dev.offprint.credit.phrase.Lexicon} finds them in a line. To add a language, write its table and name it in
 * {@link dev.offprint.credit.phrase.Tables}.
 */
@NullMarked
package dev.offprint.credit.phrase;

import org.jspecify.annotations.NullMarked;
