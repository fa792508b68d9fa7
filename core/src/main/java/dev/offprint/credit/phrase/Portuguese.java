package dev.offprint.credit.phrase;

/** Portuguese. */
final class Portuguese {

    static final String TABLE = """
            SIGN: direitos autorais | direitos de autor
            RIGHTS ALL_RESERVED: todos os direitos reservados | todos os direitos estão reservados
            RIGHTS ALL_RESERVED: direitos reservados | proibida a reprodução | todos direitos reservados
            RIGHTS ALL_RESERVED: reservados todos os direitos
            RIGHTS SOME_RESERVED: alguns direitos reservados
            RIGHTS PUBLIC_DOMAIN: domínio público | nenhum direito reservado
            SCOPE TEXT: texto | textos | artigos | palavras
            SCOPE IMAGES: imagens | ilustrações | desenhos
            SCOPE PHOTOS: fotografias | fotos | fotografia
            SCOPE VIDEO: vídeo | vídeos
            SCOPE AUDIO: áudio | som | música
            SCOPE CODE: código | código-fonte
            SCOPE DESIGN: design | desenho gráfico | projeto gráfico
            SCOPE DATA: dados
            SCOPE TRANSLATION: tradução | traduções
            SCOPE COMMENTS: comentários
            SCOPE COMPILATION: compilação | coletânea
            SCOPE ALL: conteúdo | conteúdos | todo o conteúdo | este site | esta obra
            SINGLE: imagem | foto
            DETERMINER: todos os | todas as | os | as | o | a
            ABOUT: deste site | neste site | são | é
            PORTIONS: partes | partes de
            IN_PART: em parte
            THIRD_PARTY: dados do mapa | dados cartográficos
            FIGURE: crédito da foto | foto: | imagem: | legenda da foto | direitos autorais da imagem
            AND: e
            BY: por
            BYLINE: autor | autora | autores | escrito por | texto de | reportagem de
            OPEN: presente | hoje | atualidade | até hoje
            SINCE: desde
            TO: a | até
            LICENSED: sob licença | está sob licença | sob uma licença | está licenciado sob | licenciado sob
            LICENSED: disponível sob | publicado sob | sob a licença | está licenciado com uma | licença:
            LICENCE_WORD: uma | a | licença | internacional | termos da
            ELEMENT by: atribuição
            ELEMENT sa: compartilhaigual | compartilha igual | partilha nos mesmos termos
            ELEMENT nc: nãocomercial | não comercial
            ELEMENT nd: semderivações | sem derivações | semderivados
            PORT br: brasil
            PROVISO: salvo indicação em contrário | exceto onde indicado | salvo indicação contrária | com permissão
            USE SEARCH: indexação para pesquisa
            USE TDM: mineração de textos e dados
            USE AI_INDEX: indexação por IA
            USE AI_INPUT: entrada para IA
            USE AI_TRAIN: treinamento de IA
            USE AI_ALL: uso por IA
            ALLOWED: permitido | permitida
            DENIED: não permitido | não permitida | proibido | proibida
            AI: inteligência artificial
            TRAINING: treinamento | treino | treinar
            DATA_MINING: mineração de textos e dados | mineração de dados | prospeção de texto e dados
            NEGATION: proibido | proibida | nenhuma | não | sem autorização
            CREDIT: desenvolvido | site desenvolvido | desenvolvimento | site criado | criado | feito | produzido
            CREDIT: projeto | site | hospedado | hospedagem | criação de sites | criação | site feito
            CREDIT: desenvolvimento web | webdesign
            CREDIT_ADVERB: orgulhosamente
            CREDIT_LINK: por | com | com ♥ por | com ❤ por | com amor por | pela | pelo
            NAVIGATION: política de privacidade | política de cookies | termos de uso | termos e condições
            NAVIGATION: mapa do site | quem somos | fale conosco | aviso legal
            MENU: início | contato | contacto | privacidade | termos | ajuda | assine | anuncie
            GROUP: seus autores | seus respectivos autores | os autores | seus respectivos proprietários
            GROUP: colaboradores | os colaboradores | o autor | a autora | outros
            COMPANY: Ltda | Ltda. | Lda | Lda. | S/A | EIRELI
            FIRM: filhos | irmãos | associados | companhia
            ORGANIZATION: editora | edições | editores | imprensa | jornal | universidade | fundação | grupo | agência
            ORGANIZATION: redação | notícias | ministério | sociedade | associação | instituto | televisão | revista
            ORGANIZATION: museu
            INSTITUTE: ministério da | ministério do | universidade de | instituto de
            PARTICLE: de | da | do | das | dos | e
            APPOSITION: uma empresa do grupo
            ROLE: jornalista | repórter | correspondente | colunista | redator | redatora | editor | editora
            ROLE: enviado especial | enviada especial | fotógrafo | fotógrafa
            AFFILIATION: para
            PLACE: em
            """;

    private Portuguese() {}
}
