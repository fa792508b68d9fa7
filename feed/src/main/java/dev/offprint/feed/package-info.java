/**
 * Articles as RSS 2.0, Atom 1.0 and JSON Feed 1.1, and a bridge to Rome.
 *
 * <p>A {@link dev.offprint.feed.Feed} is a publication and its articles in order; writing one tells, field by field, what
 * the format could not carry. Start at {@link dev.offprint.feed.Feeds}; Rome applications at {@link dev.offprint.feed.RomeFeeds}.
 */
@NullMarked
package dev.offprint.feed;

import org.jspecify.annotations.NullMarked;
