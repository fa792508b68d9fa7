package dev.offprint.credit.phrase;

/** Spanish. */
final class Spanish {

    static final String TABLE = """
            SIGN: derechos de autor | derechos reservados por
            RIGHTS ALL_RESERVED: todos los derechos reservados | todos los derechos están reservados
            RIGHTS ALL_RESERVED: reservados todos los derechos | derechos reservados | se reservan todos los derechos
            RIGHTS ALL_RESERVED: prohibida su reproducción | prohibida la reproducción
            RIGHTS ALL_RESERVED: prohibida la reproducción total o parcial
            RIGHTS SOME_RESERVED: algunos derechos reservados
            RIGHTS PUBLIC_DOMAIN: dominio público | ningún derecho reservado
            SCOPE TEXT: texto | textos | artículos | palabras
            SCOPE IMAGES: imágenes | ilustraciones | dibujos
            SCOPE PHOTOS: fotografías | fotos | fotografía
            SCOPE VIDEO: vídeo | vídeos | video
            SCOPE AUDIO: audio | sonido | música
            SCOPE CODE: código | código fuente
            SCOPE DESIGN: diseño | maquetación
            SCOPE DATA: datos
            SCOPE TRANSLATION: traducción | traducciones
            SCOPE COMMENTS: comentarios
            SCOPE COMPILATION: compilación | recopilación
            SCOPE ALL: contenido | obra | contenidos | todo el contenido | todos los contenidos | este sitio | esta obra
            SCOPE ALL: sitio
            SINGLE: foto | imagen
            DETERMINER: todos los | todas las | los | las | el | la | de los | de las
            ABOUT: de este sitio | en este sitio | son | es | está | están
            PORTIONS: partes | partes de
            IN_PART: en parte
            THIRD_PARTY: datos del mapa | datos de mapas | datos de mercado
            FIGURE: crédito de la foto | pie de foto | foto: | imagen: | derechos de autor de la imagen
            AND: y | e
            BY: por
            BYLINE: autor | autora | autores | texto | texto de | escrito por | redacción
            BY_OR_PARTICLE: de | del
            OPEN: actualidad | la actualidad | presente | hoy | el presente
            SINCE: desde
            TO: a | al | hasta
            LICENSED: bajo licencia | bajo una licencia | está bajo una licencia | bajo la licencia | con licencia
            LICENSED: publicado bajo | se distribuye bajo | disponible bajo | licencia:
            LICENCE_WORD: una | la | los | licencia | internacional | licencia pública | términos de la
            ELEMENT by: reconocimiento | atribución
            ELEMENT sa: compartirigual | compartir igual
            ELEMENT nc: nocomercial | no comercial
            ELEMENT nd: sinobraderivada | sin obra derivada | sinderivadas | sin derivadas
            PORT es: españa
            PROVISO: salvo que se indique lo contrario | excepto donde se indique lo contrario
            PROVISO: salvo indicación contraria | con permiso
            USE SEARCH: indexación para búsqueda
            USE TDM: minería de textos y datos
            USE AI_INDEX: indexación por IA
            USE AI_INPUT: entrada para IA
            USE AI_TRAIN: entrenamiento de IA
            USE AI_ALL: uso por IA
            ALLOWED: sí permitido | permitido | permitida
            DENIED: no permitido | no permitida | prohibido | prohibida
            AI: inteligencia artificial | IA
            TRAINING: entrenamiento | entrenar
            DATA_MINING: minería de textos y datos | minería de datos
            NEGATION: prohibido | prohibida | ninguna | no | sin autorización
            CREDIT: diseño | diseño web | desarrollo | desarrollo web | diseñado | desarrollado | creado | hecho
            CREDIT: realizado | sitio web | sitio | página web | web | sitio desarrollado | sitio diseñado
            CREDIT: sitio web creado | sitio web diseñado | sitio web desarrollado | alojado | alojamiento
            CREDIT: programación | página web diseñada
            CREDIT_ADVERB: orgullosamente
            CREDIT_LINK: por | con | con ♥ por | con ❤ por | con amor por
            NAVIGATION: aviso legal | política de privacidad | política de cookies | términos y condiciones
            NAVIGATION: condiciones de uso | términos de uso | mapa del sitio | quiénes somos | aviso de privacidad
            MENU: inicio | contacto | privacidad | términos | ayuda | publicidad | suscripción
            GROUP: sus autores | sus respectivos autores | los autores | sus respectivos dueños
            GROUP: sus respectivos propietarios | colaboradores | los colaboradores | colaboradores individuales
            GROUP: el autor | la autora | otros
            ET_AL: y otros
            COMPANY: S.L. | SL | S.L.U. | SLU | S.A.U. | S.A. de C.V. | SA de CV | S. de R.L.
            FIRM: hijos | hermanos | cía | cía. | asociados | compañía
            ORGANIZATION: editorial | ediciones | editores | prensa | diario | periódico | universidad | fundación
            ORGANIZATION: grupo | agencia | redacción | noticias | ministerio | sociedad | asociación | instituto
            ORGANIZATION: televisión | la voz | revista | museo
            INSTITUTE: ministerio de | universidad de | instituto de | sociedad de | asociación de
            PARTICLE: de | del | la | las | los | y | el | en
            APPOSITION: una empresa de | una empresa del grupo
            ROLE: redactor | redactora | periodista | corresponsal | enviado especial | enviada especial | columnista
            ROLE: editor | editora | fotógrafo | fotógrafa | reportero | reportera | director | directora
            AFFILIATION: para
            PLACE: desde
            """;

    private Spanish() {}
}
