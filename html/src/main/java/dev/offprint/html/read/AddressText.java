package dev.offprint.html.read;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** Addresses as people write them. */
public final class AddressText {

    private AddressText() {}

    /** The URI that somebody meant: as it stands if it is one, else mended. */
    public static URI parse(String address) throws URISyntaxException {
        if (isPlain(address)) {
            try {
                return new URI(address);
            } catch (URISyntaxException e) {
                // mended below
            }
        }
        return mended(address);
    }

    static URI mended(String address) throws URISyntaxException {
        return new URI(mend(address));
    }

    /** Whether there are only printable ASCII characters. */
    static boolean isPlain(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** As browsers do it: line ends out, backslashes turned, the host in ASCII, everything else percent-encoded. */
    static String mend(String address) {
        String line = address.replaceAll("[\\t\\n\\r]", "");
        int authority = authority(line);
        if (authority < 0) {
            return encode(line, 0);
        }
        String slashed = turnBackslashes(line);
        int end = authority;
        while (end < slashed.length() && "/?#".indexOf(slashed.charAt(end)) < 0) {
            end++;
        }
        return slashed.substring(0, authority) + host(slashed.substring(authority, end)) + encode(slashed, end);
    }

    /** Where the authority starts; negative where there is none. */
    private static int authority(String address) {
        for (String start : new String[] {"https:", "http:", ""}) {
            int at = start.length();
            if (address.regionMatches(true, 0, start, 0, at)
                    && address.length() > at + 1
                    && isSlash(address.charAt(at))
                    && isSlash(address.charAt(at + 1))) {
                return at + 2;
            }
        }
        return -1;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    private static String turnBackslashes(String address) {
        int end = address.length();
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                end = i;
                break;
            }
        }
        return address.substring(0, end).replace('\\', '/') + address.substring(end);
    }

    private static String host(String authority) {
        if (isPlain(authority)) {
            return authority;
        }
        int start = authority.lastIndexOf('@') + 1;
        return encode(authority.substring(0, start), 0) + IDN.toASCII(authority.substring(start));
    }

    private static String encode(String address, int start) {
        StringBuilder out = new StringBuilder(address.length() + 16);
        boolean inFragment = false;
        for (int i = start; i < address.length(); ) {
            int c = address.codePointAt(i);
            i += Character.charCount(c);
            boolean secondHash = c == '#' && inFragment;
            inFragment |= c == '#';
            if (c == '%' && !isHex(address, i)) {
                out.append("%25");
            } else if (c > ' ' && c < 0x7F && "\"<>\\^`{|}[]".indexOf(c) < 0 && !secondHash) {
                out.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%')
                            .append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                            .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
                }
            }
        }
        return out.toString();
    }

    private static boolean isHex(String address, int at) {
        return at + 1 < address.length()
                && Character.digit(address.charAt(at), 16) >= 0
                && Character.digit(address.charAt(at + 1), 16) >= 0
                && address.charAt(at) < 0x80
                && address.charAt(at + 1) < 0x80;
    }
}
