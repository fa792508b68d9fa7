package dev.offprint.html.page;

import dev.offprint.html.read.WordTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines in which a page asks its readers for something: an address, money, an opinion, good manners. */
final class Requests {

    private static final Map<Character, List<String>> STARTS = List.of(
                    "sign up for our",
                    "sign up here",
                    "sign up to our",
                    "sign up for the newsletter",
                    "subscribe to our",
                    "subscribe now",
                    "subscribe today",
                    "get our newsletter",
                    "get our daily",
                    "get our weekly",
                    "join our newsletter",
                    "join our mailing list",
                    "enter your email",
                    "by signing up",
                    "by subscribing, you",
                    "by entering your email",
                    "by submitting your",
                    "you can unsubscribe",
                    "already a subscriber?",
                    "already a member?",
                    "not a subscriber?",
                    "this article is for subscribers",
                    "this content is for subscribers",
                    "want more stories like this",
                    "enjoying this article?",
                    "enjoyed this article?",
                    "like this article?",
                    "follow us on",
                    "like us on facebook",
                    "join us on facebook",
                    "support our work",
                    "support our journalism",
                    "support us",
                    "support independent journalism",
                    "make a donation",
                    "donate now",
                    "donate today",
                    "become a member today",
                    "become a supporter",
                    "what's your reaction",
                    "what’s your reaction",
                    "how do you feel about this",
                    "was this article helpful",
                    "was this page helpful",
                    "did you find this article",
                    "did you find an error",
                    "comments are closed",
                    "comments are moderated",
                    "comment policy",
                    "our comment policy",
                    "please read our comment",
                    "your email address will not be published",
                    "required fields are marked",
                    "newsletter abonnieren",
                    "jetzt abonnieren",
                    "melden sie sich für unseren newsletter",
                    "abonnieren sie unseren",
                    "unterstützen sie uns",
                    "unterstützen sie unsere",
                    "jetzt spenden",
                    "hat ihnen dieser artikel gefallen",
                    "wie gefällt ihnen dieser artikel",
                    "abonnez-vous à notre",
                    "inscrivez-vous à notre",
                    "recevez notre newsletter",
                    "soutenez-nous",
                    "faites un don",
                    "cet article est réservé aux abonnés",
                    "quelle est votre réaction",
                    "suscríbete a nuestro",
                    "suscríbete a nuestra",
                    "recibe nuestra newsletter",
                    "recibe nuestro boletín",
                    "síguenos en",
                    "apóyanos",
                    "haz una donación",
                    "¿cuál es tu reacción",
                    "iscriviti alla nostra",
                    "iscriviti alla newsletter",
                    "sostienici",
                    "fai una donazione",
                    "seguici su",
                    "qual è la tua reazione",
                    "assine nossa newsletter",
                    "assine a nossa newsletter",
                    "inscreva-se na nossa",
                    "siga-nos",
                    "apoie-nos",
                    "faça uma doação",
                    "qual é a sua reação",
                    "schrijf je in voor",
                    "meld je aan voor onze",
                    "steun ons",
                    "doneer nu",
                    "подпишитесь на наш",
                    "подпишитесь на рассылку",
                    "подписывайтесь на наш",
                    "поддержите нас",
                    "поддержать нас",
                    "メールマガジンに登録",
                    "メルマガ登録",
                    "フォローしてください",
                    "订阅我们的",
                    "訂閱我們的",
                    "支持我们",
                    "支持我們",
                    "뉴스레터 구독",
                    "후원하기",
                    "اشترك في نشرتنا",
                    "اشترك في النشرة",
                    "ادعمنا",
                    "تابعونا على",
                    "ร่วมสนับสนุนเรา",
                    "zapisz się do newslettera",
                    "wesprzyj nas")
            .stream()
            .collect(Collectors.groupingBy(start -> start.charAt(0)));

    private Requests() {}

    /** Whether a line begins as such a request. */
    static boolean isOne(String line) {
        if (line.isEmpty()) {
            return false;
        }
        for (String start : STARTS.getOrDefault(WordTable.lower(line.charAt(0)), List.of())) {
            if (WordTable.isAt(line, 0, start)) {
                return true;
            }
        }
        return false;
    }
}
