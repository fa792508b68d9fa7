package dev.offprint.credit.phrase;

/** Dutch. */
final class Dutch {

    static final String TABLE = """
            SIGN: auteursrecht | auteursrechten
            RIGHTS ALL_RESERVED: alle rechten voorbehouden | alle rechten zijn voorbehouden
            RIGHTS ALL_RESERVED: alle rechten gereserveerd | overname verboden
            RIGHTS SOME_RESERVED: sommige rechten voorbehouden | enkele rechten voorbehouden
            RIGHTS PUBLIC_DOMAIN: publiek domein | geen rechten voorbehouden | rechtenvrij
            SCOPE TEXT: tekst | teksten | artikelen | woorden
            SCOPE IMAGES: afbeeldingen | beelden | illustraties | tekeningen | beeld
            SCOPE PHOTOS: foto's | fotografie
            SCOPE VIDEO: video | video's
            SCOPE AUDIO: audio | geluid | muziek
            SCOPE CODE: code | broncode
            SCOPE DESIGN: vormgeving | ontwerp
            SCOPE DATA: gegevens
            SCOPE TRANSLATION: vertaling | vertalingen
            SCOPE COMMENTS: reacties
            SCOPE COMPILATION: compilatie | samenstelling
            SCOPE ALL: inhoud | alle inhoud | deze site | dit werk
            SINGLE: foto | afbeelding
            DETERMINER: alle | de | het
            ABOUT: op deze site | van deze site | zijn
            PORTIONS: delen | delen van
            IN_PART: gedeeltelijk
            THIRD_PARTY: kaartgegevens | weergegevens
            FIGURE: foto: | beeld: | fotocredit
            AND: en
            BY: door
            BYLINE: auteur | auteurs | geschreven door | tekst | een artikel van
            BY_OR_PARTICLE: van
            OPEN: heden | nu | vandaag
            SINCE: sinds | vanaf
            TO: tot | t/m | tot en met
            LICENSED: gelicentieerd onder | is gelicentieerd onder | beschikbaar onder | onder licentie | valt onder
            LICENSED: gepubliceerd onder | onder de licentie | licentie:
            LICENCE_WORD: een | de | licentie | internationaal | licentie van
            ELEMENT by: naamsvermelding
            ELEMENT sa: gelijkdelen | gelijk delen
            ELEMENT nc: nietcommercieel | niet-commercieel
            ELEMENT nd: geenafgeleidewerken | geen afgeleide werken
            PORT nl: nederland
            PROVISO: tenzij anders vermeld | tenzij anders aangegeven | met toestemming
            USE SEARCH: zoekindexering
            USE TDM: tekst- en datamining
            USE AI_INDEX: AI-indexering
            USE AI_INPUT: AI-invoer
            USE AI_TRAIN: AI-training
            USE AI_ALL: AI-gebruik
            ALLOWED: toegestaan
            DENIED: niet toegestaan | verboden
            AI: kunstmatige intelligentie | AI-systemen | AI-modellen
            TRAINING: trainen | getraind | AI-training
            DATA_MINING: tekst- en datamining | datamining
            NEGATION: geen | niet | verboden | zonder toestemming
            CREDIT: website | ontwerp | webdesign | realisatie | bouw | ontwikkeling | ontworpen | gemaakt
            CREDIT: ontwikkeld | gebouwd | gerealiseerd | vormgeving | website gemaakt | website ontwikkeld
            CREDIT: website gebouwd | ontwerp en realisatie | techniek | mogelijk gemaakt
            CREDIT_ADVERB: met trots
            CREDIT_LINK: door | met | bij | met ♥ door | met ❤ door | met liefde door | van
            NAVIGATION: algemene voorwaarden | privacybeleid | cookiebeleid | privacyverklaring | over ons
            NAVIGATION: privacy statement | cookie-instellingen
            MENU: voorwaarden | adverteren | abonneren | vacatures | klantenservice
            GROUP: hun auteurs | de auteurs | hun respectievelijke eigenaars | bijdragers | de bijdragers
            GROUP: medewerkers | de auteur | anderen
            ET_AL: e.a. | e.a
            COMPANY: VOF | v.o.f. | B.V. | N.V. | vzw
            FIRM: zonen | zoon | dochters | gebroeders
            ORGANIZATION: uitgeverij | uitgevers | uitgever | krant | dagblad | stichting | universiteit | hogeschool
            ORGANIZATION: omroep | redactie | nieuws | vereniging | ministerie | nieuwsblad | persbureau
            INSTITUTE: ministerie van | universiteit van
            PARTICLE: van | van de | van der | van den | de | den | der | het | 't | ten | ter | en | voor
            APPOSITION: een onderdeel van | onderdeel van | een merk van
            ROLE: redacteur | verslaggever | journalist | hoofdredacteur | fotograaf | onze correspondent
            ROLE: onze verslaggever
            AFFILIATION: voor
            PLACE: vanuit
            """;

    private Dutch() {}
}
