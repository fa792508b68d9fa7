package dev.offprint.credit;

/** Reads Roman numerals. */
final class Roman {

    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LONGEST = 15;

    private Roman() {}

    /** The number that a numeral in its usual form spells, or -1. */
    static int value(String numeral) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < SIGNS.length && numeral.length() <= LONGEST; i++) {
            while (numeral.startsWith(SIGNS[i], at)) {
                value += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        return at == numeral.length() && numeral.equals(of(value)) ? value : -1;
    }

    private static String of(int value) {
        StringBuilder out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < SIGNS.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }
}
