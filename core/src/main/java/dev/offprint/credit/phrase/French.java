package dev.offprint.credit.phrase;

/** French. */
final class French {

    static final String TABLE = """
            SIGN: droits d'auteur | tous droits d'auteur
            RIGHTS ALL_RESERVED: tous droits réservés | tous droits réservés pour tous pays
            RIGHTS ALL_RESERVED: tous les droits sont réservés | tous les droits réservés
            RIGHTS ALL_RESERVED: tous droits de reproduction réservés | tout droit réservé | droits réservés
            RIGHTS ALL_RESERVED: reproduction interdite | toute reproduction interdite
            RIGHTS SOME_RESERVED: certains droits réservés | quelques droits réservés
            RIGHTS PUBLIC_DOMAIN: domaine public | aucun droit réservé
            SCOPE TEXT: texte | textes | articles | mots
            SCOPE IMAGES: images | illustrations | dessins
            SCOPE PHOTOS: photos | photographies | photographie | crédits photos
            SCOPE VIDEO: vidéo | vidéos
            SCOPE AUDIO: audio | son | musique
            SCOPE CODE: code | code source
            SCOPE DESIGN: conception graphique | design | mise en page | graphisme
            SCOPE DATA: données
            SCOPE TRANSLATION: traduction | traductions | traduction française
            SCOPE COMMENTS: commentaires
            SCOPE COMPILATION: compilation | recueil | anthologie
            SCOPE ALL: contenu | contenus | tout le contenu | ce site | cette œuvre | site
            SINGLE: photo | image | crédit photo
            DETERMINER: tous les | toutes les | les | le | la | des | l'ensemble des
            ABOUT: de ce site | sur ce site | sont | est
            PORTIONS: parties | parties de | certaines parties
            IN_PART: en partie
            THIRD_PARTY: données cartographiques | données météo | données sportives
            FIGURE: crédit photo | crédits photo | crédit image | photo : | image : | légende
            AND: et
            BY: par
            BYLINE: auteur | auteurs | autrice | propos recueillis par | écrit par | texte de | rédigé par
            BYLINE: un article de
            OPEN: aujourd'hui | à nos jours | ce jour | à ce jour
            SINCE: depuis | dès
            TO: à | au | jusqu'à
            LICENSED: sous licence | est sous licence | sont sous licence | mis à disposition sous
            LICENSED: est mis à disposition sous | sont mis à disposition sous
            LICENSED: est mise à disposition selon les termes de | mis à disposition selon les termes de | publié sous
            LICENSED: sous la licence | sous une licence | diffusé sous | licence : | licence
            LICENCE_WORD: la | les | une | l' | de la | termes de la | licence | non transposé | licence publique
            ELEMENT by: paternité
            ELEMENT sa: partage dans les mêmes conditions | partage à l'identique
            ELEMENT sa: partage des conditions initiales à l'identique
            ELEMENT nc: pas d'utilisation commerciale | pas d'utilisation commerciale
            ELEMENT nd: pas de modification | pas de modifications
            PROVISO: sauf mention contraire | sauf indication contraire | avec autorisation
            PROVISO: avec l'aimable autorisation
            USE SEARCH: indexation pour la recherche
            USE TDM: fouille de textes et de données
            USE AI_INDEX: indexation par l'IA
            USE AI_INPUT: usage en entrée d'une IA
            USE AI_TRAIN: entraînement d'IA
            USE AI_ALL: usage par l'IA
            ALLOWED: permis | autorisé | autorisée
            DENIED: non permis | non autorisé | interdit | interdite
            AI: intelligence artificielle | intelligences artificielles | IA
            TRAINING: entraînement | entraîner | entraîner des
            DATA_MINING: fouille de textes et de données | fouille de données
            NEGATION: aucune | aucun | interdit | interdite | ne peut | sans autorisation | pas
            CREDIT: réalisation | conception | création | développement | site réalisé | site créé | site conçu
            CREDIT: site développé | site internet | réalisé | conçu | créé | développé | propulsé | hébergé
            CREDIT: hébergement | création de site | création site internet | conception et réalisation | intégration
            CREDIT: thème | webmaster | fait
            CREDIT_ADVERB: fièrement | ce site est
            CREDIT_LINK: par | avec | chez | avec ♥ par | avec ❤ par | avec amour par | sur
            NAVIGATION: mentions légales | politique de confidentialité | conditions générales
            NAVIGATION: conditions générales d'utilisation | conditions d'utilisation | plan du site
            NAVIGATION: données personnelles | gestion des cookies | qui sommes-nous | politique de cookies
            MENU: accueil | CGU | CGV | confidentialité | aide | abonnement | publicité | connexion
            GROUP: leurs auteurs | leurs auteurs respectifs | les auteurs | leurs propriétaires respectifs
            GROUP: contributeurs | les contributeurs | les contributeurs individuels | l'auteur | autres
            ET_AL: et coll.
            COMPANY: SARL | SAS | SASU | EURL | S.A.R.L. | S.A.S. | SNC | SCOP
            FIRM: fils | frères | associés | compagnie | filles
            ORGANIZATION: éditions | éditeur | éditeurs | presse | université | musée | société | journal | agence
            ORGANIZATION: fondation | groupe | rédaction | télévision | institut | ministère | librairie | maison
            ORGANIZATION: production
            INSTITUTE: ministère de | ministère des | université de | musée de | école de | institut de
            INSTITUTE: association des
            PARTICLE: de | du | des | d' | la | le | les | et | l' | à | aux
            ABBREVIATION: mme | mlle | mgr
            APPOSITION: une société du groupe | une marque de | une filiale de
            ROLE: journaliste | correspondant | correspondante | rédacteur | rédactrice | rédactrice en chef
            ROLE: rédacteur en chef | envoyé spécial | envoyée spéciale | chroniqueur | chroniqueuse | reporter
            ROLE: éditorialiste | photographe | auteur
            AFFILIATION: pour
            PLACE: à
            """;

    private French() {}
}
