package dev.offprint.feed;

import dev.offprint.credit.Author;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the people of an article, whoever names them, each once. */
final class PeopleDraft {

    /** What podcasts call those who speak in their own name. */
    private static final Set<String> AUTHORS = Set.of("author", "host", "co-host", "writer", "creator");

    /** Among more people than any article has, nobody is looked for, which would take the square of the time. */
    private static final int MOST_COMPARED = 200;

    /** More texts than any article has that name people; a limit against feeds that are made to take time. */
    private static final int MOST_READ = 10_000;

    private int read;

    private final List<PersonDraft> authors = new ArrayList<>(2);
    private final List<PersonDraft> contributors = new ArrayList<>(0);
    private final List<PersonDraft> persons = new ArrayList<>(0);

    /** Whether one more text that names people is to be read; the first beyond the limit is told of. */
    boolean hasRoom(Findings findings) {
        if (++read == MOST_READ + 1) {
            findings.error("too-many-people", "more than " + MOST_READ + " names of people", "the others are left out");
        }
        return read <= MOST_READ;
    }

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

    List<Author> authors(FeedContext context) {
        settle(context);
        if (!context.isOurs) {
            nameAddress();
        }
        return build(authors, context);
    }

    List<Author> contributors(FeedContext context) {
        settle(context);
        return build(contributors, context);
    }

    /** An address for mail alone, beside the name of one author alone, is that author's. */
    private void nameAddress() {
        if (authors.size() == 2) {
            int address = authors.get(0).isAddress() ? 0 : 1;
            PersonDraft other = authors.get(1 - address);
            if (authors.get(address).isAddress() && !other.isAddress() && other.email == null) {
                other.email = authors.get(address).email;
                authors.remove(address);
            }
        }
    }

    private static List<Author> build(List<PersonDraft> drafts, FeedContext context) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<Author> people = new ArrayList<>(drafts.size());
        for (PersonDraft draft : drafts) {
            people.add(draft.author(context));
        }
        return people;
    }

    private static void add(List<PersonDraft> list, PersonDraft person) {
        if (!merge(list, person)) {
            list.add(person);
        }
    }

    private static boolean merge(List<PersonDraft> list, PersonDraft person) {
        for (int i = 0; i < Math.min(list.size(), MOST_COMPARED); i++) {
            if (list.get(i).isSame(person) && list.get(i).agrees(person)) {
                list.set(i, list.get(i).merge(person));
                return true;
            }
        }
        return false;
    }

    private static boolean hasPage(List<PersonDraft> list, PersonDraft person) {
        return person.url != null && list.stream().anyMatch(it -> it.isSame(person) && person.url.equals(it.url));
    }

    private boolean merge(List<PersonDraft> list, PersonDraft person, String role) {
        person.role = said(role, list);
        return merge(list, person);
    }

    /** A role that says no more than the list is not said. */
    private @Nullable String said(String role, List<PersonDraft> list) {
        return role.equals(list == authors ? "author" : "contributor") ? null : role;
    }

    /** We write an element for each of those who share a name, in their order, authors before contributors. */
    private void settleOurs() {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < authors.size() + contributors.size(); i++) {
            places.computeIfAbsent(PeopleElements.key(at(i).name), name -> new ArrayDeque<>(2))
                    .add(i);
        }
        for (Iterator<PersonDraft> rest = persons.iterator(); rest.hasNext(); ) {
            PersonDraft person = rest.next();
            Deque<Integer> of = places.get(PeopleElements.key(person.name));
            if (of != null && !of.isEmpty() && person.role != null) {
                int place = of.remove();
                List<PersonDraft> list = place < authors.size() ? authors : contributors;
                person.role = said(person.role, list);
                list.set(
                        place < authors.size() ? place : place - authors.size(),
                        at(place).merge(person));
                rest.remove();
            }
        }
    }

    private PersonDraft at(int place) {
        return place < authors.size() ? authors.get(place) : contributors.get(place - authors.size());
    }

    /** Someone who is an author or contributor already gets role, page and picture; anyone else joins by role. */
    private void settle(FeedContext context) {
        if (context.isOurs && !persons.isEmpty()) {
            settleOurs();
        }
        for (PersonDraft person : persons) {
            String role = person.role == null ? "host" : person.role;
            boolean isContributor =
                    role.equals("contributor") || hasPage(contributors, person) && !hasPage(authors, person);
            boolean isKnown = isContributor
                    ? merge(contributors, person, role) || merge(authors, person, role)
                    : merge(authors, person, role) || merge(contributors, person, role);
            if (!isKnown) {
                List<PersonDraft> list = AUTHORS.contains(role) ? authors : contributors;
                person.role = said(role, list);
                list.add(person);
            }
        }
        persons.clear();
    }
}
