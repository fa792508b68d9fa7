/**
 * The rules that every value of the model obeys: which characters, links and language tags it may hold.
 *
 * <p>Exported to Offprint's own modules alone. A rule strips and normalises where that loses nothing, and otherwise throws
 * {@link java.lang.IllegalArgumentException} with the argument's name, the rule and the value.
 * Start at {@link dev.offprint.rule.Rule}.
 */
@NullMarked
package dev.offprint.rule;

import org.jspecify.annotations.NullMarked;
