package dev.offprint.html.web;

import java.util.List;

/** How a system lays out the page of an article. */
interface Layout {

    /** The whole page. */
    String html(Story story);

    /** Its name. */
    String name();

    /** Who is named as the story's authors. */
    default List<String> authors(Story story) {
        return List.of(story.author());
    }

    /** Whether the page says when the story was changed, two days after it was published. */
    default boolean isModified() {
        return false;
    }
}
