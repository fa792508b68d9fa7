package dev.offprint.credit;

import dev.offprint.credit.MiningTerms.Permission;
import dev.offprint.credit.MiningTerms.Use;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Copyrights that use every field which a line can carry, drawn from a seed. */
final class GeneratedCopyrights {

    private static final List<Holder> HOLDERS = List.of(
            Holder.of("Ada Vale"),
            Holder.of("Ben Orr"),
            Holder.of("Cleo"),
            Holder.of("J. R. Marsh"),
            Holder.of("Ludwig von Orr"),
            Holder.of("María de la Cruz"),
            Holder.of("Anne-Marie O'Hara"),
            Holder.of("Ben Orr, Jr."),
            Holder.of("Ада Вейл"),
            Holder.of("آدا فيل"),
            Holder.of("山田太郎"),
            Holder.of("김철수"),
            Holder.organization("Vale Press"),
            Holder.organization("Vale Press, Inc."),
            Holder.organization("Smith & Sons Ltd."),
            Holder.organization("Marks & Orr"),
            Holder.organization("Orr GmbH & Co. KG"),
            Holder.organization("Vale Press Ltd"),
            Holder.organization("Orr Media, LLC"),
            Holder.of("Plan B"),
            Holder.organization("AUTORAMA"),
            Holder.organization("University of Arts and Culture"),
            Holder.organization("Éditions Vale S.A."),
            Holder.organization("ООО «Вейл»"),
            Holder.organization("ヴェイル出版"),
            Holder.organization("韦尔出版社"),
            Holder.organization("베일 미디어"),
            Holder.organization("دار فيل"),
            Holder.group("their authors"),
            Holder.group("individual contributors"),
            Holder.group("contributors"));

    private static final List<Licence> LICENCES = licences();

    private final Random random;

    GeneratedCopyrights(long seed) {
        random = new Random(seed);
    }

    Copyright next() {
        Copyright.Builder copyright = Copyright.builder();
        int claims = random.nextInt(4);
        for (int i = 0; i < claims; i++) {
            copyright.claim(claim());
        }
        copyright.rights(pick(List.of(Rights.values())));
        for (int i = random.nextInt(3); i > 0; i--) {
            copyright.licence(pick(LICENCES).to(scopes().toArray(new Scope[0])));
        }
        if (random.nextInt(3) == 0) {
            copyright.mining(mining());
        }
        Copyright made = copyright
                .build()
                .with(it ->
                        it.licences(it.build().licences().stream().distinct().toList()));
        return made.isEmpty() ? next() : made;
    }

    private Claim claim() {
        List<Holder> holders = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            holders.add(pick(HOLDERS));
        }
        List<YearSpan> years = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            years.add(years());
        }
        if (years.isEmpty() && holders.isEmpty()) {
            years.add(years());
        }
        return new Claim(years, holders.stream().distinct().toList(), scopes(), random.nextInt(5) == 0);
    }

    private YearSpan years() {
        int from = 1600 + random.nextInt(450);
        return switch (random.nextInt(4)) {
            case 0 -> YearSpan.since(from);
            case 1 -> YearSpan.between(from, from + random.nextInt(100));
            default -> YearSpan.of(from);
        };
    }

    private Set<Scope> scopes() {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        if (random.nextBoolean()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                scopes.add(pick(List.of(Scope.values())));
            }
        }
        scopes.remove(Scope.ALL);
        return scopes;
    }

    private MiningTerms mining() {
        Map<Use, Permission> permissions = new EnumMap<>(Use.class);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            permissions.put(pick(List.of(Use.values())), pick(List.of(Permission.values())));
        }
        return MiningTerms.of(permissions);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<Licence> licences() {
        List<Licence> licences = new ArrayList<>();
        KnownLicences.ROWS.forEach(row -> licences.add(row.licence()));
        for (String parts : List.of("BY", "BY-SA", "BY-ND", "BY-NC", "BY-NC-SA", "BY-NC-ND")) {
            for (String version : List.of("1.0", "2.0", "2.5", "3.0", "4.0")) {
                licences.add(Licence.ofSpdx("CC-" + parts + "-" + version));
            }
        }
        licences.add(Licence.ofSpdx("CC-BY-SA-3.0-AT"));
        licences.add(Licence.ofSpdx("CC0-1.0"));
        licences.add(Licence.ofSpdx("CC-PDM-1.0"));
        licences.add(Licence.named("CC BY-SA"));
        licences.add(Licence.named("House Terms"));
        return licences;
    }
}
