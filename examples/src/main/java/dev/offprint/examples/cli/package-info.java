/**
 * The command line: articles in files to a site, or to files of another format.
 *
 * <p>Start at {@link dev.offprint.examples.cli.Offprint}. {@code Format} is the one place that knows which formats are read
 * and written; each command is a class; everything that reaches the disk goes through {@code OutputFolder}.
 */
@NullMarked
package dev.offprint.examples.cli;

import org.jspecify.annotations.NullMarked;
