package dev.offprint.html.web;

import java.util.List;
import java.util.Random;

/** A language in which stories are made up: sentences of parts that go together, and the words of a site's furniture. */
enum Tongue {
    ENGLISH(
            "en",
            "The harbour master|An old ferry|The town council|Our neighbour|The night train|A young baker|The library|The river|A choir of nine|The lighthouse",
            "had repaired|carried|refused|counted|painted over|quietly sold|remembered|lost",
            "the last crate of pears|seven wooden boats|every lamp on the quay|a letter from the island|the blue bicycles|two hundred tickets|the bell of the chapel|its winter timetable",
            " before the first snow| in a single afternoon|, although nobody had asked| and told the newspaper about it|, said a woman at the gate| for less than a week's wages| near the broken bridge|, as in every year since the flood",
            "Share|Related articles|Comments|Subscribe to our newsletter and get the best stories each morning.|We use cookies to give you the best experience. By continuing you accept our privacy policy.|Advertisement|Read more:|About the author|Home|By|Most read|Leave a reply|Tags",
            "Harriet Moss|Ivor Penhale|Joan Tregear"),
    GERMAN(
            "de",
            "Die Hafenmeisterin|Ein altes Fährschiff|Der Gemeinderat|Unsere Nachbarin|Der Nachtzug|Ein junger Bäcker|Die Bücherei|Der Fluss|Ein kleiner Chor|Der Leuchtturm",
            "brachte|verlor|zählte|bemalte|verkaufte|vergaß|suchte|bewachte",
            "die letzte Kiste Birnen|sieben hölzerne Boote|jede Lampe am Kai|einen Brief von der Insel|die blauen Fahrräder|zweihundert Karten|die Glocke der Kapelle|den Fahrplan für den Winter",
            " vor dem ersten Schnee| an einem einzigen Nachmittag|, obwohl niemand gefragt hatte| und erzählte es der Zeitung|, sagte eine Frau am Tor| für weniger als einen Wochenlohn| nahe der zerbrochenen Brücke|, wie in jedem Jahr seit der Flut",
            "Teilen|Mehr zum Thema|Kommentare|Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen die besten Geschichten.|Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten. Mit der Nutzung stimmen Sie dem zu.|Anzeige|Lesen Sie auch:|Über die Autorin|Startseite|Von|Meistgelesen|Kommentar schreiben|Schlagwörter",
            "Greta Lindau|Ole Harms|Wiebke Thomsen"),
    FRENCH(
            "fr",
            "La capitaine du port|Un vieux bac|Le conseil municipal|Notre voisine|Le train de nuit|Un jeune boulanger|La bibliothèque|La rivière|Une petite chorale|Le phare",
            "a réparé|a perdu|a compté|a repeint|a vendu|a oublié|cherchait|gardait",
            "la dernière caisse de poires|sept barques en bois|chaque lampe du quai|une lettre de l'île|les vélos bleus|deux cents billets|la cloche de la chapelle|les horaires d'hiver",
            " avant la première neige| en un seul après-midi|, sans que personne l'ait demandé| et l'a raconté au journal|, dit une femme près de la porte| pour moins d'une semaine de salaire| près du pont cassé|, comme chaque année depuis la crue",
            "Partager|Sur le même sujet|Commentaires|Abonnez-vous à notre lettre et recevez chaque matin les meilleures histoires.|Nous utilisons des cookies pour vous offrir la meilleure expérience. En continuant, vous les acceptez.|Publicité|Lire aussi :|À propos de l'auteur|Accueil|Par|Les plus lus|Laisser un commentaire|Mots-clés",
            "Maëlle Kergoat|Yann Le Bris|Odile Marchand"),
    SPANISH(
            "es",
            "La capitana del puerto|Un viejo transbordador|El ayuntamiento|Nuestra vecina|El tren nocturno|Un joven panadero|La biblioteca|El río|Un coro pequeño|El faro",
            "reparó|perdió|contó|pintó|vendió|olvidó|buscaba|guardaba",
            "la última caja de peras|siete barcas de madera|cada farola del muelle|una carta de la isla|las bicicletas azules|doscientas entradas|la campana de la capilla|el horario de invierno",
            " antes de la primera nieve| en una sola tarde|, aunque nadie lo había pedido| y se lo contó al periódico|, dijo una mujer en la puerta| por menos de una semana de sueldo| cerca del puente roto|, como cada año desde la riada",
            "Compartir|Noticias relacionadas|Comentarios|Suscríbete a nuestro boletín y recibe cada mañana las mejores historias.|Usamos cookies para ofrecerte la mejor experiencia. Si continúas, aceptas su uso.|Publicidad|Lea también:|Sobre el autor|Inicio|Por|Lo más leído|Deja un comentario|Etiquetas",
            "Lucía Ferrer|Andrés Olmo|Pilar Quintana"),
    PORTUGUESE(
            "pt",
            "A capitã do porto|Uma balsa antiga|A câmara municipal|A nossa vizinha|O comboio noturno|Um jovem padeiro|A biblioteca|O rio|Um coro pequeno|O farol",
            "consertou|perdeu|contou|pintou|vendeu|esqueceu|procurava|guardava",
            "a última caixa de peras|sete barcos de madeira|cada candeeiro do cais|uma carta da ilha|as bicicletas azuis|duzentos bilhetes|o sino da capela|o horário de inverno",
            " antes da primeira neve| numa única tarde|, embora ninguém tivesse pedido| e contou tudo ao jornal|, disse uma mulher ao portão| por menos de uma semana de salário| perto da ponte partida|, como todos os anos desde a cheia",
            "Compartilhar|Notícias relacionadas|Comentários|Assine a nossa newsletter e receba as melhores histórias todas as manhãs.|Usamos cookies para lhe dar a melhor experiência. Ao continuar, aceita a sua utilização.|Publicidade|Leia também:|Sobre o autor|Início|Por|Mais lidas|Deixe um comentário|Etiquetas",
            "Inês Valadares|Rui Salgueiro|Marta Pinho"),
    RUSSIAN(
            "ru",
            "Начальница порта|Старый паром|Городской совет|Наша соседка|Ночной поезд|Молодой пекарь|Библиотека|Река|Небольшой хор|Маяк",
            "вернули|потеряли|пересчитали|покрасили|продали|забыли|искали|берегли",
            "последний ящик груш|семь деревянных лодок|каждый фонарь на набережной|письмо с острова|синие велосипеды|двести билетов|колокол часовни|зимнее расписание",
            " до первого снега| за один день|, хотя никто об этом не просил| и рассказали об этом газете|, сказала женщина у ворот| меньше чем за недельный заработок| возле сломанного моста|, как каждый год после наводнения",
            "Поделиться|Читайте также|Комментарии|Подпишитесь на нашу рассылку и получайте лучшие истории каждое утро.|Мы используем файлы cookie, чтобы сайт работал лучше. Продолжая, вы соглашаетесь с этим.|Реклама|Читайте также:|Об авторе|Главная|Автор:|Самое читаемое|Оставить комментарий|Теги",
            "Вера Лунина|Пётр Зимин|Анна Бережная"),
    JAPANESE(
            "ja",
            "港の管理人は|古い渡し船は|町の議会は|隣の奥さんは|夜行列車は|若いパン職人は|図書館は|大きな川は|小さな合唱団は|岬の灯台は",
            "",
            "最後の梨の箱を|七隻の木の舟を|岸壁の明かりをすべて|島からの手紙を|青い自転車を|二百枚の切符を|礼拝堂の鐘を|冬の時刻表を",
            "初雪の前に直したという|一日の午後だけで売ってしまった|誰にも頼まれないのに数えた|新聞に話しながら運んだ、と門の女性は語った|わずかな給料で塗り直した|壊れた橋の近くで見つけた|洪水の後から毎年守ってきた、と人々は話す|忘れてしまったらしい",
            "シェア|関連記事|コメント|メールマガジンに登録すると、毎朝おすすめの記事が届きます。|当サイトでは利便性向上のためクッキーを使用しています。続けると同意したものとみなします。|広告|あわせて読みたい|著者について|ホーム|文・|アクセスランキング|コメントを書く|タグ",
            "高瀬陽子|北村亮|三浦さくら"),
    ARABIC(
            "ar",
            "مديرة الميناء|العبّارة القديمة|مجلس البلدة|جارتنا|قطار الليل|خباز شاب|المكتبة العامة|النهر|جوقة صغيرة|المنارة",
            "",
            " أصلحت آخر صندوق من الإجاص| فقدت سبعة قوارب خشبية| عدّت كل مصباح على الرصيف| حملت رسالة من الجزيرة| طلت الدراجات الزرقاء| باعت مئتي تذكرة| حرست جرس الكنيسة| نسيت جدول الشتاء",
            " قبل أول ثلج| في عصر واحد|، مع أن أحدا لم يطلب ذلك| وروت القصة للصحيفة|، قالت امرأة عند البوابة| بأقل من أجر أسبوع| قرب الجسر المكسور|، كما في كل عام منذ الفيضان",
            "مشاركة|مواضيع ذات صلة|التعليقات|اشترك في نشرتنا البريدية لتصلك أفضل القصص كل صباح.|نستخدم ملفات تعريف الارتباط لتحسين تجربتك. بالمتابعة فإنك توافق على ذلك.|إعلان|اقرأ أيضا|عن الكاتب|الرئيسية|بقلم|الأكثر قراءة|اترك تعليقا|الوسوم",
            "ليلى منصور|سامي الخطيب|هدى ناصر");

    final String code;
    private final List<String> subjects;
    private final List<String> verbs;
    private final List<String> objects;
    private final List<String> ends;
    private final List<String> labels;
    private final List<String> names;

    Tongue(String code, String subjects, String verbs, String objects, String ends, String labels, String names) {
        this.code = code;
        this.subjects = List.of(subjects.split("\\|"));
        this.verbs = List.of(verbs.split("\\|"));
        this.objects = List.of(objects.split("\\|"));
        this.ends = List.of(ends.split("\\|"));
        this.labels = List.of(labels.split("\\|"));
        this.names = List.of(names.split("\\|"));
    }

    boolean isSpaced() {
        return this != JAPANESE;
    }

    String label(Label label) {
        return labels.get(label.ordinal());
    }

    String name(int number) {
        return names.get(number);
    }

    /** A sentence without its stop. */
    String clause(Random random) {
        String verb = pick(verbs, random);
        return pick(subjects, random)
                + (verb.isEmpty() ? "" : " " + verb + " ")
                + pick(objects, random)
                + pick(ends, random);
    }

    String sentence(Random random) {
        String stop = isSpaced() ? "." : "。";
        String joint = switch (this) {
            case JAPANESE -> "、そして";
            case ARABIC -> "؛ ";
            default -> "; ";
        };
        String more = random.nextInt(3) == 0 ? joint + clause(random) : "";
        return clause(random) + more + stop;
    }

    String sentences(int count, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i > 0 && isSpaced() ? " " : "").append(sentence(random));
        }
        return text.toString();
    }

    String headline(Random random) {
        String verb = pick(verbs, random);
        return pick(subjects, random) + (verb.isEmpty() ? "" : " " + verb + " ") + pick(objects, random);
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** What stands around an article, in the order of the words above. */
    enum Label {
        SHARE,
        RELATED,
        COMMENTS,
        NEWSLETTER,
        COOKIES,
        ADVERTISEMENT,
        READ_MORE,
        ABOUT,
        HOME,
        BY,
        MOST_READ,
        REPLY,
        TAGS
    }
}
