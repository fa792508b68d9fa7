package dev.offprint.feed;

import dev.offprint.credit.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the people of an article, whoever names them, each once. */
final class PeopleDraft {

    /** What podcasts call those who speak in their own name. */
    private static final Set<String> AUTHORS = Set.of("author", "host", "co-host", "writer", "creator");

    private final List<PersonDraft> authors = new ArrayList<>(2);
    private final List<PersonDraft> contributors = new ArrayList<>(0);
    private final List<PersonDraft> persons = new ArrayList<>(0);

    void author(PersonDraft author) {
        add(authors, author);
    }

    void contributor(PersonDraft contributor) {
        add(contributors, contributor);
    }

    /** A {@code podcast:person}, of whom only the role tells what list it belongs to. */
    void person(PersonDraft person) {
        persons.add(person);
    }

    List<Author> authors() {
        settle();
        return authors.stream().map(PersonDraft::author).toList();
    }

    List<Author> contributors() {
        settle();
        return contributors.stream().map(PersonDraft::author).toList();
    }

    private static void add(List<PersonDraft> list, PersonDraft person) {
        if (!merge(list, person)) {
            list.add(person);
        }
    }

    private static boolean merge(List<PersonDraft> list, PersonDraft person) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).isSame(person) && list.get(i).agrees(person)) {
                list.set(i, list.get(i).merge(person));
                return true;
            }
        }
        return false;
    }

    /** Someone who is an author or contributor already gets role, page and picture; anyone else joins by role. */
    private void settle() {
        for (PersonDraft person : persons) {
            String role = person.role == null ? "host" : person.role;
            boolean isPlain = role.equals("author") || role.equals("contributor");
            person.role = isPlain ? null : role;
            List<PersonDraft> first = role.equals("contributor") ? contributors : authors;
            List<PersonDraft> second = first == authors ? contributors : authors;
            if (!merge(first, person) && !merge(second, person)) {
                (AUTHORS.contains(role) ? authors : contributors).add(person);
            }
        }
        persons.clear();
    }
}
