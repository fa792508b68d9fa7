package dev.offprint.html.read;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A site whose frames show something that has a page of its own there. */
record EmbedProvider(String name, Pattern frame, String page) {

    /**
     * Each with what the address of its frames looks like, less scheme and {@code www.}, and how the page's address is
     * made of that: {@code $1} is the first group, {@code %1} the same decoded, and nothing at all is the frame's own.
     */
    private static final List<EmbedProvider> ALL = List.of(
            of(
                    "YouTube",
                    "youtube(?:-nocookie)?\\.com/embed/videoseries\\?.*?list=([\\w-]+).*",
                    "https://www.youtube.com/playlist?list=$1"),
            of(
                    "YouTube",
                    "youtube(?:-nocookie)?\\.com/(?:embed|v|shorts)/([\\w-]{6,20}).*",
                    "https://www.youtube.com/watch?v=$1"),
            of("Vimeo", "player\\.vimeo\\.com/video/(\\d+)(?:\\?.*?h=(\\w+))?.*", "https://vimeo.com/$1/$2"),
            of("Dailymotion", "dailymotion\\.com/embed/video/(\\w+).*", "https://www.dailymotion.com/video/$1"),
            of(
                    "Dailymotion",
                    "geo\\.dailymotion\\.com/player[\\w./-]*\\?.*?video=(\\w+).*",
                    "https://www.dailymotion.com/video/$1"),
            of("TED", "embed\\.ted\\.com/(?:talks/)?(.+)", "https://www.ted.com/talks/$1"),
            of("Twitch", "player\\.twitch\\.tv/\\?.*?video=v?(\\d+).*", "https://www.twitch.tv/videos/$1"),
            of("Twitch", "player\\.twitch\\.tv/\\?.*?channel=(\\w+).*", "https://www.twitch.tv/$1"),
            of("Streamable", "streamable\\.com/[eos]/(\\w+).*", "https://streamable.com/$1"),
            of("Loom", "loom\\.com/embed/(\\w+).*", "https://www.loom.com/share/$1"),
            of("SoundCloud", "w\\.soundcloud\\.com/player/?\\?.*?url=([^&]+).*", "%1"),
            of("Spotify", "open\\.spotify\\.com/embed(?:-podcast)?/(\\w+/\\w+).*", "https://open.spotify.com/$1"),
            of(
                    "Spotify",
                    "embed\\.spotify\\.com/\\?.*?uri=spotify(?::|%3A)(\\w+)(?::|%3A)(\\w+).*",
                    "https://open.spotify.com/$1/$2"),
            of("Apple Podcasts", "embed\\.podcasts\\.apple\\.com/(.+)", "https://podcasts.apple.com/$1"),
            of("Apple Music", "embed\\.music\\.apple\\.com/(.+)", "https://music.apple.com/$1"),
            of("Bandcamp", "bandcamp\\.com/EmbeddedPlayer/.+", ""),
            of("X", "platform\\.(?:twitter|x)\\.com/embed/[\\w./]*\\?.*?id=(\\d+).*", "https://x.com/i/status/$1"),
            of("Instagram", "instagram\\.com/(p|reel|tv)/([\\w-]+)/embed.*", "https://www.instagram.com/$1/$2/"),
            of("TikTok", "tiktok\\.com/(?:embed/(?:v2/)?|player/v1/)(\\d+).*", "https://www.tiktok.com/embed/v2/$1"),
            of(
                    "Bluesky",
                    "embed\\.bsky\\.app/embed/([^/]+)/app\\.bsky\\.feed\\.post/(\\w+).*",
                    "https://bsky.app/profile/$1/post/$2"),
            of("Facebook", "facebook\\.com/plugins/(?:video|post)\\.php\\?.*?href=([^&]+).*", "%1"),
            of(
                    "Reddit",
                    "(?:embed\\.reddit|redditmedia|reddit)\\.com/(r/\\w+/comments/.+?)/?(?:\\?.*)?",
                    "https://www.reddit.com/$1/"),
            of("Google Maps", "google\\.[a-z.]{2,6}/maps/(?:embed|d/).*", ""),
            of("Google Maps", "maps\\.google\\.[a-z.]{2,6}/.*output=embed.*", ""),
            of("OpenStreetMap", "openstreetmap\\.org/export/embed\\.html.*", ""),
            of("CodePen", "codepen\\.io/([\\w-]+)/embed/(?:preview/)?(\\w+).*", "https://codepen.io/$1/pen/$2"),
            of("JSFiddle", "jsfiddle\\.net/((?:[\\w-]+/)+)embed(?:ded)?/.*", "https://jsfiddle.net/$1"),
            of("CodeSandbox", "codesandbox\\.io/embed/([\\w-]+).*", "https://codesandbox.io/s/$1"),
            of("StackBlitz", "stackblitz\\.com/edit/([\\w-]+).*", "https://stackblitz.com/edit/$1"),
            of("GitHub Gist", "gist\\.github\\.com/([\\w-]+/\\w+)(?:\\.js|\\.pibb).*", "https://gist.github.com/$1"),
            of("SlideShare", "slideshare\\.net/slideshow/embed_code/.+", ""),
            of("Datawrapper", "datawrapper\\.dwcdn\\.net/(\\w+)/.*", "https://datawrapper.dwcdn.net/$1/"),
            of(
                    "Flourish",
                    "flo\\.uri\\.sh/(visualisation|story)/(\\d+)/embed.*",
                    "https://public.flourish.studio/$1/$2/"),
            of("Giphy", "giphy\\.com/embed/(\\w+).*", "https://giphy.com/gifs/$1"),
            of("Internet Archive", "archive\\.org/embed/([^/?]+).*", "https://archive.org/details/$1"),
            of("PeerTube", "([\\w.-]+)/videos/embed/([\\w-]+).*", "https://$1/w/$2"),
            of("Mastodon", "([\\w.-]+)/(@[\\w.@-]+/\\d+)/embed.*", "https://$1/$2"));

    private static final int LONGEST = 4000;

    private static EmbedProvider of(String name, String frame, String page) {
        return new EmbedProvider(name, Pattern.compile(frame), page);
    }

    /** Whose frame an address is. */
    static Optional<EmbedProvider> at(URI address) {
        String bare = bare(address);
        return bare.isEmpty()
                ? Optional.empty()
                : ALL.stream()
                        .filter(provider -> provider.frame.matcher(bare).matches())
                        .findFirst();
    }

    /** The page that the frame shows something of. */
    String pageOf(URI address) {
        Matcher matcher = frame.matcher(bare(address));
        if (page.isEmpty() || !matcher.matches()) {
            return address.toString();
        }
        String url = page;
        for (int i = 1; i <= matcher.groupCount(); i++) {
            String group = String.valueOf(matcher.group(i) == null ? "" : matcher.group(i));
            url = url.replace("$" + i, group).replace("%" + i, decoded(group));
        }
        return url.endsWith("/") && page.endsWith("$2") ? url.substring(0, url.length() - 1) : url;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String bare(URI address) {
        String text = address.toString();
        int slashes = text.indexOf("//");
        if (slashes < 0 || text.length() > LONGEST) {
            return "";
        }
        String bare = text.substring(slashes + 2);
        int path = bare.indexOf('/');
        String host = (path < 0 ? bare : bare.substring(0, path)).toLowerCase(Locale.ROOT);
        return (host.startsWith("www.") ? host.substring(4) : host) + (path < 0 ? "" : bare.substring(path));
    }
}
