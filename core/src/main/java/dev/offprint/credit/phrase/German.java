package dev.offprint.credit.phrase;

/** German. */
final class German {

    static final String TABLE = """
            SIGN: urheberrecht | copyright bei | copyright by | urheberrechte bei | das copyright liegt bei
            RIGHTS ALL_RESERVED: alle Rechte vorbehalten | alle Rechte liegen | sämtliche Rechte vorbehalten
            RIGHTS ALL_RESERVED: alle Rechte reserviert | Nachdruck verboten
            RIGHTS SOME_RESERVED: einige Rechte vorbehalten | manche Rechte vorbehalten
            RIGHTS PUBLIC_DOMAIN: gemeinfrei | keine Rechte vorbehalten
            SCOPE TEXT: Text | Texte | Artikel | Wort
            SCOPE IMAGES: Bilder | Abbildungen | Illustrationen | Zeichnungen | Grafiken | Bild | Illustration
            SCOPE PHOTOS: Fotos | Fotografien | Photos | Fotografie | Foto
            SCOPE VIDEO: Video | Videos | Filme
            SCOPE AUDIO: Audio | Ton | Musik
            SCOPE CODE: Code | Quellcode | Quelltext | Programmcode
            SCOPE DESIGN: Design | Gestaltung | Layout
            SCOPE DATA: Daten
            SCOPE TRANSLATION: Übersetzung | Übersetzungen | deutsche Übersetzung
            SCOPE COMMENTS: Kommentare
            SCOPE COMPILATION: Zusammenstellung | Sammlung | Auswahl
            SCOPE ALL: Inhalt | Inhalte | alle Inhalte | Webseite | diese Webseite | dieses Werk | Werk | Seite
            SINGLE: Bild | Foto | Grafik
            DETERMINER: alle | die | der | das | sämtliche | dieser | diese
            ABOUT: auf dieser Seite | auf dieser Webseite | dieser Webseite | dieser Seite | sind | ist
            PORTIONS: Teile | Teile von
            IN_PART: teilweise
            THIRD_PARTY: Kartendaten | Wetterdaten | Kursdaten | Sportdaten
            FIGURE: Bildrechte | Bildnachweis | Bildquelle | Bildrechte bei | Foto: | Bild: | Fotonachweis
            FIGURE: Fotoquelle
            AND: und | sowie
            BY: bei
            BY_OR_PARTICLE by: von | vom
            BYLINE: Autor | Autorin | Autoren | Autor*in | Text von | ein Artikel von | ein Beitrag von | verfasst von
            BYLINE: geschrieben von
            OPEN: heute | jetzt | dato
            SINCE: seit | ab
            TO: bis
            LICENSED: lizenziert unter | ist lizenziert unter | sind lizenziert unter | steht unter | stehen unter
            LICENSED: unter der Lizenz | veröffentlicht unter | verfügbar unter | Lizenz: | unter
            LICENCE_WORD: einer | der | den | dem | die | Lizenz | Bedingungen der | International Lizenz
            LICENCE_WORD: Bedingungen
            ELEMENT by: Namensnennung
            ELEMENT sa: Weitergabe unter gleichen Bedingungen
            ELEMENT nc: nicht kommerziell | nicht-kommerziell | keine kommerzielle Nutzung
            ELEMENT nd: keine Bearbeitungen | keine Bearbeitung
            PORT de: Deutschland
            PORT at: Österreich
            PROVISO: soweit nicht anders angegeben | sofern nicht anders angegeben | wenn nicht anders angegeben
            PROVISO: falls nicht anders angegeben | wo nicht anders angegeben | mit freundlicher Genehmigung
            PROVISO: mit Genehmigung
            USE SEARCH: Suchindizierung
            USE TDM: Text- und Data-Mining
            USE AI_INDEX: KI-Indizierung
            USE AI_INPUT: KI-Eingabe
            USE AI_TRAIN: KI-Training
            USE AI_ALL: KI-Nutzung
            ALLOWED: gestattet | erlaubt
            DENIED: nicht gestattet | nicht erlaubt | verboten | untersagt | vorbehalten
            AI: Künstliche Intelligenz | künstlicher Intelligenz | KI | KI-Systeme | KI-Systemen | KI-Modelle
            AI: KI-Modellen | Sprachmodelle | Sprachmodellen
            TRAINING: Training | trainieren | trainiert | KI-Training
            DATA_MINING: Text- und Data-Mining | Text und Data Mining | Data-Mining
            NEGATION: kein | keine | nicht | untersagt | verboten | ohne Genehmigung
            CREDIT: Webseite | Webdesign | Gestaltung | Umsetzung | Realisierung | Programmierung | Entwicklung
            CREDIT: Konzept | erstellt | gestaltet | entwickelt | umgesetzt | realisiert | gehostet | gemacht
            CREDIT: Technik | technische Umsetzung | Konzeption | Webentwicklung
            CREDIT_ADVERB: mit Stolz
            CREDIT_LINK: von | bei | mit | durch | mit Liebe von | mit ♥ von | mit ❤ von | vom
            NAVIGATION: Datenschutzerklärung | allgemeine Geschäftsbedingungen | Cookie-Einstellungen | über uns
            NAVIGATION: rechtliche Hinweise | Impressum & Datenschutz | Impressum und Datenschutz
            MENU: Impressum | Datenschutz | Kontakt | AGB | Nutzungsbedingungen | Startseite | Hilfe | Karriere
            MENU: Mediadaten | Barrierefreiheit
            GROUP: die Autoren | den Autoren | Autoren | die Autorinnen und Autoren | die jeweiligen Autoren
            GROUP: den jeweiligen Autoren | die jeweiligen Rechteinhaber | die Urheber | ihre Autoren
            GROUP: die Mitwirkenden | Mitwirkende | andere | der Autor | die Autorin | beim Autor
            ET_AL: u. a. | u.a.
            COMPANY: GmbH | mbH | gGmbH | UG | e.V. | e. V. | GbR | GmbH & Co. KG | GmbH & Co KG | & Co. KG
            COMPANY: & Co. KGaA | eG | AöR | Stiftung
            FIRM: Söhne | Sohn | Partner | Co. KG | Gebrüder | Töchter
            ORGANIZATION: Verlag | Verlage | Verlagsgruppe | Zeitung | Rundfunk | Stiftung | Universität | Hochschule
            ORGANIZATION: Verein | Gesellschaft | Institut | Museum | Redaktion | Agentur | Nachrichten | Anzeiger
            ORGANIZATION: Rundschau | Tageblatt | Medien | Buchverlag | Fernsehen | Bundesministerium | Gruppe
            INSTITUTE: Ministerium für | Bundesministerium für | Universität für | Institut für | Gesellschaft für
            INSTITUTE: Museum für | Akademie der | Verband der
            NAME_SUFFIX: jun. | sen. | d. Ä. | d. J.
            PARTICLE: von | vom | zu | zum | zur | der | den | und | für | des | am
            ABBREVIATION: Gebr | Dipl | Ing | Hrsg | Str | Nr | geb
            APPOSITION: ein Unternehmen der | ein Imprint von | eine Marke der | ein Verlag der
            APPOSITION: Sitz der Gesellschaft
            ROLE: Redakteur | Redakteurin | Redaktion | Korrespondent | Korrespondentin | Reporter | Reporterin
            ROLE: Autor | Autorin | Journalist | Journalistin | Chefredakteur | Chefredakteurin | Kolumnist
            ROLE: Kolumnistin | Ressortleiter | Ressortleiterin | Volontär | Volontärin | Fotograf | Fotografin
            ROLE: freier Journalist
            AFFILIATION: für
            PLACE: in | aus
            """;

    private German() {}
}
