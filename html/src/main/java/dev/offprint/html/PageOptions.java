package dev.offprint.html;

import java.util.Set;

/**
 * How a page is written.
 *
 * @param body how its body is; the language stands in where the article states none
 * @param stylesheet what styles it
 * @param robots what search engines are told
 */
record PageOptions(BodyOptions body, Stylesheet stylesheet, Set<RobotsRule> robots) {}
