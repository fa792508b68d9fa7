package dev.offprint.credit;

import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What machines may do with a work, use by use.
 *
 * @param permissions the uses that are allowed or denied, in the order of {@link Use}; of the others nothing is said
 * @param policy where the terms are written for people or machines
 * @param licenceServer where a machine can ask for a licence; an absolute http or https URL
 */
public record MiningTerms(Map<Use, Permission> permissions, Optional<URI> policy, Optional<URI> licenceServer) {

    /** What a machine does with a work. The names are those of RSL 1.0, with text and data mining added. */
    public enum Use {
        /** Building a search index that links to the work. */
        SEARCH,
        /** Text and data mining of any kind. */
        TDM,
        /** Building an index that a model consults. */
        AI_INDEX,
        /** Handing the work to a model as input, as in an answer that draws on it. */
        AI_INPUT,
        /** Training a model. */
        AI_TRAIN,
        /** Everything that has to do with models. */
        AI_ALL
    }

    /** Whether a use may be made. */
    public enum Permission {
        /** It may. */
        ALLOW,
        /** It may not. */
        DENY
    }

    /** Validates and copies. Terms must say something: a use, a policy or a licence server. */
    public MiningTerms {
        permissions = Rule.map("permissions", permissions);
        policy = Rule.link("policy", policy);
        licenceServer =
                Objects.requireNonNull(licenceServer, "licenceServer").map(url -> Rule.address("licenceServer", url));
        Rule.check(
                !permissions.isEmpty() || policy.isPresent() || licenceServer.isPresent(),
                "permissions",
                "must not be empty where there is neither policy nor licence server",
                permissions);
    }

    /** Terms that say this of one use. */
    public static MiningTerms of(Use use, Permission permission) {
        return of(Map.of(use, permission));
    }

    /** Terms that say this of some uses. */
    public static MiningTerms of(Map<Use, Permission> permissions) {
        return new MiningTerms(permissions, Optional.empty(), Optional.empty());
    }

    /** The uses that are spoken of, and the links if any. */
    @Override
    public String toString() {
        return new Shown("MiningTerms")
                .add("permissions", permissions)
                .add("policy", policy)
                .add("licenceServer", licenceServer)
                .toString();
    }
}
