/**
 * The library and its peers in one run.
 *
 * <p>Start with {@code java -jar benchmarks/target/benchmarks.jar -prof gc}; what each benchmark measures, and what came out,
 * stands in {@code benchmarks/README.md}.
 */
@NullMarked
package dev.offprint.benchmarks;

import org.jspecify.annotations.NullMarked;
