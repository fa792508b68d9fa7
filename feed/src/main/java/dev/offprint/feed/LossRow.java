package dev.offprint.feed;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What some formats cannot carry.
 *
 * @param <T> whose field it is
 * @param formats those that cannot
 * @param field the field's name, as the report has it
 * @param extent how much of it is lost
 * @param reason what is written instead, or why nothing is
 * @param lost whether one has anything of it to lose
 */
record LossRow<T>(Set<FeedFormat> formats, String field, FeedReport.Extent extent, String reason, Predicate<T> lost) {}
