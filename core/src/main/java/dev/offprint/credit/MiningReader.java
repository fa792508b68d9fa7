package dev.offprint.credit;

import dev.offprint.credit.MiningTerms.Permission;
import dev.offprint.credit.MiningTerms.Use;
import dev.offprint.credit.Token.Type;
import dev.offprint.credit.phrase.Meaning;
import dev.offprint.credit.phrase.Meanings;

/** Reads what machines may do: this library's own wording, and sentences that refuse mining or training. */
final class MiningReader {

    private static final Meanings USE = Meanings.of(Meaning.USE);
    private static final Meanings ANSWER = Meanings.of(Meaning.ALLOWED, Meaning.DENIED);
    private static final Meanings REFUSAL = Meanings.of(Meaning.MINING);
    private static final Meanings RIGHTS = Meanings.of(Meaning.RIGHTS);

    private MiningReader() {}

    /** Whether terms begin here in the wording that this library writes. */
    static boolean isTerms(Line line, int i) {
        Line.Found use = line.find(i, USE);
        return line.starts(i, REFUSAL) || use != null && line.is(use.end(), Type.COLON);
    }

    /** The token after "AI training: not permitted" or "no AI training", or the same token. */
    static int terms(Reading reading, int i) {
        Line line = reading.line();
        Line.Found refusal = line.find(i, REFUSAL);
        if (refusal != null) {
            reading.mining.put(Use.valueOf(refusal.argument()), Permission.DENY);
            return refusal.end();
        }
        Line.Found use = line.find(i, USE);
        Line.Found answer = use != null && line.is(use.end(), Type.COLON) ? line.find(use.end() + 1, ANSWER) : null;
        if (use == null || answer == null) {
            return i;
        }
        boolean denied = answer.meaning() == Meaning.DENIED;
        reading.mining.put(Use.valueOf(use.argument()), denied ? Permission.DENY : Permission.ALLOW);
        return answer.end();
    }

    /** Whether a whole sentence refuses mining or training in its own words; if so it is taken down. */
    static boolean sentence(Reading reading, int from, int to) {
        Line line = reading.line();
        long all = 0;
        Rights rights = Rights.NONE_STATED;
        for (int i = from; i < to; i++) {
            all |= line.meanings(i);
            Line.Found found = line.find(i, RIGHTS);
            rights = found == null ? rights : Rights.valueOf(found.argument());
        }
        Meanings said = new Meanings(all);
        boolean mining = said.has(Meaning.DATA_MINING);
        boolean training = said.has(Meaning.TRAINING) && said.has(Meaning.AI);
        boolean refused = said.has(Meaning.NEGATION) || rights == Rights.ALL_RESERVED;
        if (!(mining || training) || !refused || said.has(Meaning.SIGN)) {
            return false;
        }
        if (mining) {
            reading.mining.putIfAbsent(Use.TDM, Permission.DENY);
        }
        if (training) {
            reading.mining.putIfAbsent(Use.AI_TRAIN, Permission.DENY);
        }
        if (rights != Rights.NONE_STATED) {
            reading.rights(rights);
        }
        reading.doubt("The terms for machines were read from a sentence.");
        reading.mark(from, to);
        return true;
    }
}
