package dev.offprint.credit.phrase;

/** Italian. */
final class Italian {

    static final String TABLE = """
            SIGN: diritti d'autore
            RIGHTS ALL_RESERVED: tutti i diritti riservati | tutti i diritti sono riservati | diritti riservati
            RIGHTS ALL_RESERVED: riproduzione riservata | tutti i diritti sono di
            RIGHTS SOME_RESERVED: alcuni diritti riservati
            RIGHTS PUBLIC_DOMAIN: pubblico dominio | nessun diritto riservato | dominio pubblico
            SCOPE TEXT: testo | testi | articoli | parole
            SCOPE IMAGES: immagini | illustrazioni | disegni
            SCOPE PHOTOS: fotografie | foto
            SCOPE VIDEO: video | filmati
            SCOPE AUDIO: audio | suono | musica
            SCOPE CODE: codice | codice sorgente
            SCOPE DESIGN: grafica | progetto grafico | impaginazione
            SCOPE DATA: dati
            SCOPE TRANSLATION: traduzione | traduzioni
            SCOPE COMMENTS: commenti
            SCOPE COMPILATION: raccolta | compilazione
            SCOPE ALL: contenuto | contenuti | tutti i contenuti | questo sito | quest'opera | sito
            SINGLE: immagine
            DETERMINER: tutti i | tutte le | i | le | gli | la | il
            ABOUT: di questo sito | su questo sito | sono | è
            PORTIONS: porzioni | parti | parti di
            IN_PART: in parte
            THIRD_PARTY: dati cartografici | dati meteo
            FIGURE: foto: | immagine: | crediti fotografici
            AND: e | ed
            BY_OR_PARTICLE by: di
            BY_OR_PARTICLE: da
            BYLINE: autore | autrice | autori | scritto da | testo di | a cura di | articolo di | testi di
            OPEN: oggi | ad oggi | adesso
            SINCE: dal
            TO: al | fino al
            LICENSED: sotto licenza | è distribuito con licenza | distribuito con licenza | rilasciato con licenza
            LICENSED: rilasciato sotto licenza | con licenza | concesso in licenza | pubblicato con licenza | licenza:
            LICENCE_WORD: una | la | licenza | internazionale | termini della
            ELEMENT by: attribuzione
            ELEMENT sa: condividi allo stesso modo
            ELEMENT nc: non commerciale
            ELEMENT nd: non opere derivate
            PORT it: italia
            PROVISO: salvo diversa indicazione | dove non diversamente indicato | salvo dove diversamente indicato
            PROVISO: per gentile concessione
            USE SEARCH: indicizzazione per la ricerca
            USE TDM: estrazione di testo e dati
            USE AI_INDEX: indicizzazione tramite IA
            USE AI_INPUT: input per IA
            USE AI_TRAIN: addestramento di IA
            USE AI_ALL: uso tramite IA
            ALLOWED: consentito | consentita
            DENIED: non consentito | non consentita | vietato | vietata
            AI: intelligenza artificiale
            TRAINING: addestramento | addestrare
            DATA_MINING: estrazione di testo e dati | estrazione di testo e di dati
            NEGATION: vietato | vietata | nessuna | non | senza autorizzazione
            CREDIT: realizzazione | realizzato | sito realizzato | sito web realizzato | sito | sito web
            CREDIT: sito internet | progettato | progettazione | sviluppato | sviluppo | creato | fatto | grafica
            CREDIT: realizzazione sito | realizzazione siti web | web agency | sito creato | sito sviluppato
            CREDIT: ospitato
            CREDIT_LINK: da | di | con | con ♥ da | con ❤ da | su | a cura di
            NAVIGATION: note legali | informativa sulla privacy | informativa privacy | privacy e cookie
            NAVIGATION: termini e condizioni | condizioni d'uso | mappa del sito | chi siamo | preferenze cookie
            MENU: contatti | termini | lavora con noi | pubblicità | abbonati
            GROUP: i loro autori | dei rispettivi autori | i rispettivi autori | dei rispettivi proprietari
            GROUP: gli autori | autori vari | collaboratori | i collaboratori | l'autore | altri
            COMPANY: S.p.A. | SpA | S.r.l. | Srl | S.r.l.s. | S.n.c. | Snc | S.a.s.
            FIRM: figli | fratelli | soci | figlio
            ORGANIZATION: edizioni | editore | editrice | editori | casa editrice | stampa | giornale | quotidiano
            ORGANIZATION: università | fondazione | gruppo | agenzia | redazione | notizie | corriere | associazione
            ORGANIZATION: ministero | istituto | società | museo
            INSTITUTE: ministero della | ministero dei | università di | istituto di
            PARTICLE: di | del | della | dei | degli | da | e | lo | la
            APPOSITION: una società del gruppo | un marchio di
            ROLE: giornalista | corrispondente | inviato | inviata | redattore | redattrice | caporedattore
            ROLE: editorialista | fotografo | fotografa | direttore | direttrice | cronista
            AFFILIATION: per
            PLACE: dal nostro inviato a
            """;

    private Italian() {}
}
