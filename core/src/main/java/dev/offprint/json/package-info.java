/**
 * Articles as JSON, and back. Start at {@link dev.offprint.json.ArticleJson}; the JSON Schema is
 * {@code offprint-1.schema.json} beside it. Nothing here uses reflection, and only
 * {@link dev.offprint.json.OffprintModule} needs jackson-databind.
 *
 * <h2>The form, version 1.0</h2>
 *
 * <p>A document is an edition, {@code {"offprint": "1.0", "publication": {…}, "articles": [{…}, …]}}, or an article
 * alone, or a publication alone. Every value of the model is an object whose members are named as its accessors:
 *
 * <ul>
 *   <li>What is absent, empty, false or as usual is left out, and never null. An article's {@code id} is left out where it
 *       is the URL, its {@code direction} where it follows from the language.
 *   <li>A constant is its name in lower case with hyphens: {@code "blog-post"}, {@code "ltr"}, {@code "ai-train"}.
 *   <li>A moment is RFC 3339 with the offset and the fraction that were published. The date of a work may be as short as
 *       {@code "2012"}. A duration is ISO 8601: {@code "PT1H30M"}.
 *   <li>Blocks, inlines, holders and the content of a figure have a {@code type}, which is the name of the record with
 *       hyphens: {@code {"type": "item-list", …}}. An inline that is plain text is simply a string.
 *   <li>What any node may have (id, language, direction) is in its member {@code attributes}.
 *   <li>{@code translations} and {@code permissions} are objects from language or use to address or permission;
 *       {@code properties} is the JSON that it is, a number with all its digits.
 * </ul>
 *
 * <p>Names that schema.org, JSON Feed or HTML have for the same thing are theirs: {@code sameAs}, {@code jobTitle},
 * {@code alt}. A later minor version only adds members, types and constants; another major version is refused.
 *
 * <h2>What a reader makes of other input</h2>
 *
 * <ul>
 *   <li>Syntax is strict: JSON as in RFC 8259, one value, nothing after it. Members may come in any order, and null is
 *       absent.
 *   <li>A member that nobody knows is left out and told in a finding; so is a character that no text may hold.
 *   <li>A value of the wrong type or against a rule of the model, and a member given twice, make the article unreadable:
 *       alone it is a {@link dev.offprint.ReadingException}, in an edition it is left out and told in a finding, and so is
 *       an edition's publication.
 *   <li>Broken syntax and input beyond a {@linkplain dev.offprint.json.JsonReader.Builder limit} end the reading. An
 *       {@link dev.offprint.json.EditionReader} has given the articles before that place.
 * </ul>
 */
@NullMarked
package dev.offprint.json;

import org.jspecify.annotations.NullMarked;
