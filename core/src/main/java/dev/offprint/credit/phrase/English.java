package dev.offprint.credit.phrase;

/** English. */
final class English {

    static final String TABLE = """
            SIGN: copyright is held by | copyright held by | copyright belongs to | copyright remains with
            SIGN: copyright by | copyright of | is copyright | are copyright | is copyright of | are copyright of
            SIGN: is the copyright of | are the copyright of | is copyrighted by | is ©
            RIGHTS ALL_RESERVED: all rights reserved | all rights are reserved | all right reserved
            RIGHTS ALL_RESERVED: all rights reserved worldwide | all copyrights reserved | all other rights reserved
            RIGHTS ALL_RESERVED: rights reserved | all rights
            RIGHTS SOME_RESERVED: some rights reserved | some rights are reserved
            RIGHTS PUBLIC_DOMAIN: public domain | in the public domain | is in the public domain
            RIGHTS PUBLIC_DOMAIN: dedicated to the public domain | released into the public domain
            RIGHTS PUBLIC_DOMAIN: no rights reserved | no copyright
            SCOPE TEXT: text | texts | words | writing | articles | article text | essays | stories | poems
            SCOPE TEXT: original text | copy
            SCOPE IMAGES: images | pictures | illustrations | artwork | art | graphics | drawings | cartoons | image
            SCOPE IMAGES: picture | illustration | cover image | maps
            SCOPE PHOTOS: photos | photographs | photography | photo | photograph | pics
            SCOPE VIDEO: video | videos | film | films | footage
            SCOPE AUDIO: audio | music | sound | sounds | sound recording | sound recordings | recording | recordings
            SCOPE AUDIO: podcast
            SCOPE CODE: code | source code | software | scripts | code samples | code snippets
            SCOPE DESIGN: design | layout | site design | web design | page design
            SCOPE DATA: data | statistics | dataset | datasets
            SCOPE TRANSLATION: translation | translations | english translation
            SCOPE COMMENTS: comments | user comments | reader comments
            SCOPE COMPILATION: compilation | collection | selection | anthology
            SCOPE ALL: content | contents | all content | entire contents | site content | website content
            SCOPE ALL: site contents | website contents | site | website | this site | this website | web site
            SCOPE ALL: this work | work | works | this page | this content | this document | this book | this article
            SCOPE ALL: this publication | material | materials | original | everything | pages
            SINGLE: image | picture | photo | photograph | illustration | graphic
            DETERMINER: all | the | our | my | these | this | individual | entire | other | any
            DETERMINER: unless otherwise noted, all
            ABOUT: on this site | on this website | on this page | on this blog | of this site | of this website
            ABOUT: in this article | in this publication | of this article | of this page | here | herein | are | is
            ABOUT: and is | on the site | in this work
            PORTIONS: portions | parts | portions of | parts of | some parts
            IN_PART: in part | portions
            THIRD_PARTY: sports data | market data | weather data | map data | maps data | financial data | stock data
            THIRD_PARTY: stock quotes | quotes | scores | ratings and certifications | weather forecast | tv listings
            THIRD_PARTY: some content | some images | certain content | certain images
            FIGURE: image copyright | images copyright | image caption | photo copyright | image credit | photo credit
            FIGURE: photo credits | image source | image: | photo: | picture: | picture credit | photo by
            FIGURE: photo courtesy of | image courtesy of | photograph by | illustration by | cover image
            AND: and | with
            BY: by | held by | owned by | belongs to
            BYLINE: written by | words by | text by | story by | report by | reported by | reporting by | article by
            BYLINE: posted by | published by | author | authors | reporter | words | text | story
            OPEN: present | now | today | current | onwards | to date | the present | ongoing
            SINCE: since | from
            TO: to | until | through | thru
            LICENSED: licensed under | is licensed under | are licensed under | licenced under | is licenced under
            LICENSED: licensed as | is licensed as | available under | is available under | are available under
            LICENSED: made available under | released under | is released under | are released under | published under
            LICENSED: is published under | distributed under | is distributed under | used under | under | license:
            LICENSED: licence: | licensed
            LICENCE_WORD: a | an | the | terms of | the terms of | terms and conditions of | license | licence
            LICENCE_WORD: public license | public licence | international | unported | generic | international license
            LICENCE_WORD: international licence | public domain dedication | universal | version | conditions of
            LICENCE_WORD: dedication | or later
            ELEMENT by: attribution
            ELEMENT sa: sharealike | share-alike | share alike
            ELEMENT nc: noncommercial | non-commercial | non commercial
            ELEMENT nd: noderivatives | no derivatives | noderivs | no derivs | no derivative works | no-derivatives
            PORT us: united states
            PORT uk: uk: england & wales | uk | england & wales
            PORT de: germany
            PORT at: austria
            PORT fr: france
            PORT nl: netherlands
            PORT au: australia
            PORT jp: japan
            PROVISO: all trademarks are the property of their respective owners
            PROVISO: trademarks are the property of their respective owners
            PROVISO: all other trademarks are the property of their respective owners
            PROVISO: all trademarks are property of their respective owners | subject to terms
            PROVISO: or its affiliates | and its affiliates | and/or its affiliates | or its licensors
            PROVISO: and/or its licensors
            PROVISO: and its licensors | or its subsidiaries | and its subsidiaries | and/or its subsidiaries
            PROVISO: unless otherwise stated | unless otherwise noted | unless otherwise indicated
            PROVISO: unless otherwise specified | unless stated otherwise | unless noted otherwise
            PROVISO: except where otherwise noted | except where noted | except where otherwise stated
            PROVISO: except where otherwise indicated | where otherwise noted | unless otherwise credited
            PROVISO: used with permission | used by permission | reproduced with permission
            PROVISO: reprinted with permission | with permission | by permission | used under licence
            PROVISO: used under license
            USE SEARCH: search indexing
            USE TDM: text and data mining
            USE AI_INDEX: AI indexing
            USE AI_INPUT: AI input
            USE AI_TRAIN: AI training
            USE AI_ALL: AI use
            ALLOWED: permitted | allowed
            DENIED: not permitted | not allowed | prohibited | forbidden | reserved
            MINING AI_TRAIN: no ai training | not for ai training | do not train
            MINING TDM: no text and data mining | no tdm | no data mining
            AI: artificial intelligence | ai | generative ai | machine learning | language models | language model
            AI: llm | llms | ai systems | ai models
            TRAINING: train | training | ai training
            DATA_MINING: text and data mining | data mining | text or data mining | tdm | text mining
            NEGATION: no part | no | not | may not | without permission | without the permission | without prior
            NEGATION: prohibited | forbidden | strictly prohibited | nor | never
            CREDIT thing: site | website | web site | this site | site design | website design | web design
            CREDIT thing: webdesign
            CREDIT thing: design | theme | wordpress theme | blog theme | template | development | web development
            CREDIT thing: web
            CREDIT thing: site development | hosting | programming | branding | concept
            CREDIT: designed | developed | built | made | created | powered | hosted | crafted | handcrafted | coded
            CREDIT: hand-crafted | maintained | managed | theme designed | site designed | site developed
            CREDIT: site created
            CREDIT: site built | site made | site powered | site hosted | website designed | website developed
            CREDIT: website created | website built | website made | website powered | website hosted | web designed
            CREDIT_ADVERB: this template is | this theme is | proudly | lovingly | carefully | a | this | this site is
            CREDIT_ADVERB: this site was | this website is | this website was
            CREDIT_LINK with: with | on | using | in
            CREDIT_LINK: by | with ♥ by | with ❤ by | with ❤️ by | with love by | with care by | with ♥ in | with ❤ in
            CREDIT_LINK: with love in | with love from | with ♥ from
            NAVIGATION: terms of service | terms of use | terms and conditions | terms & conditions | terms of sale
            NAVIGATION: privacy policy | privacy notice | privacy statement | privacy & cookies | privacy and cookies
            NAVIGATION: cookie policy | cookie settings | cookie notice | cookie preferences | legal notice
            NAVIGATION: legal notices | legal information | contact us | about us | site map | copyright information
            NAVIGATION: copyright info | copyright infringement | copyright complaints | copyright statement
            NAVIGATION: copyright and disclaimer | copyright & disclaimer | copyright terms | copyright law
            NAVIGATION: copyright agent | copyright faq | copyright help | report copyright infringement
            NAVIGATION: accessibility statement | do not sell my personal information | do not sell my info
            NAVIGATION: your privacy choices | back to top | log in | sign in | sign up | advertise with us
            NAVIGATION: manage cookies | work with us | all rights and permissions | rights and permissions
            NAVIGATION: rights & permissions | read more | follow us | code of conduct | editorial policy | ad choices
            NAVIGATION: adchoices
            MENU: home | about | contact | contacts | privacy | terms | cookies | imprint | legal | sitemap | login
            MENU: help | advertise | careers | jobs | newsletter | disclaimer | accessibility | feedback | subscribe
            MENU: search | copyright | policies | facebook | twitter | instagram | youtube | mastodon
            GROUP: contributors | individual contributors | other contributors | the contributors | its contributors
            GROUP: our contributors | all contributors | various contributors | their authors
            GROUP: their respective authors | the authors | the author | author | authors | the author(s) | author(s)
            GROUP: individual authors | its authors | respective authors | the respective authors | respective owners
            GROUP: their respective owners | the respective owners | the respective copyright holders
            GROUP: respective copyright holders | the copyright holders | copyright holders | their owners | others
            GROUP: various authors | various | the artist | the artists | their creators | the photographer
            GROUP: the photographers
            ET_AL: et al. | et al
            COMPANY: company
            FIRM: sons | son | company | associates | partners | brothers | bros | bros. | daughters | daughter
            FIRM: sisters | family | friends | company ltd | staff | team
            ORGANIZATION: press | crown | publishing | publications | publishers | publisher | books | group | studio
            ORGANIZATION: studios | university | college | school | institute | foundation | society | times
            ORGANIZATION: magazine | journal | herald | agency | company | network | museum | association | council
            ORGANIZATION: ministry | department | government | bank | team | project | collective | archive | archives
            ORGANIZATION: library | trust | television | pictures | productions | records | entertainment
            ORGANIZATION: broadcasting | daily | weekly | gazette | tribune | chronicle | observer | telegraph | board
            ORGANIZATION: trustees | committee | church | centre | center | labs | software | systems | technologies
            ORGANIZATION: solutions | staff | newsroom | union | federation | club | holdings | partners | associates
            ORGANIZATION: consulting | worldwide | interactive | communications | communication | services | service
            ORGANIZATION: editors | editorial | desk | newspaper | newspapers | initiative | alliance | commission
            ORGANIZATION: authority | conservancy | coalition | cooperative | co-operative | films | art | arts
            ORGANIZATION: design | orchestra | band | theatre | theater | gallery | academy | organization
            ORGANIZATION: organisation | ventures | enterprises | industries | office | syndicate | bureau | reuters
            ORGANIZATION: associated press
            INSTITUTE: university of | ministry of | department of | institute of | institute for | museum of
            INSTITUTE: society of | society for | association of | association for | council of | council for
            INSTITUTE: centre for | center for | school of | college of | board of | office of | academy of
            INSTITUTE: journal of | federation of | union of | commission on | bureau of
            NAME_SUFFIX: jr | jr. | sr | sr. | ii | iii | iv | phd | ph.d. | ph.d | md | m.d. | esq | esq. | mba | obe
            NAME_SUFFIX: mbe | cbe | rn | dds | jd | ma | msc | bsc | frs
            PARTICLE: of | the | for | at | in
            ABBREVIATION: al | dr | mr | mrs | ms | prof | st | rev | hon | gen | col | sgt | lt | capt | no | vol
            ABBREVIATION: ed | eds | dept | univ | assn | est | sen | gov | rep
            APPOSITION: a division of | a subsidiary of | a unit of | an imprint of | part of | a member of
            APPOSITION: a company of | a brand of | a trademark of | a part of | registered in | company number
            APPOSITION: company no | registered office | vat | vat no | abn | acn | reg. no | reg no
            APPOSITION: registration number | hrb | siren | siret | inn | p.iva
            ROLE: editor | editors | editor-in-chief | writer | writers | staff writer | staff writers | reporter
            ROLE: reporters | correspondent | correspondents | columnist | columnists | contributor | contributors
            ROLE: journalist | journalists | critic | critics | photographer | photographers | producer | producers
            ROLE: analyst | author | illustrator | translator | professor | lecturer | researcher | fellow | director
            ROLE: staff reporter | senior reporter | senior writer | senior editor | senior correspondent | senior producer
            ROLE: contributing writer | contributing editor | guest writer | guest columnist | freelance writer
            ROLE: associate editor | managing editor | deputy editor | news editor | features editor | executive editor
            ROLE: political reporter | political editor | political correspondent | chief correspondent | sports writer
            ROLE: sports editor | business reporter | business editor | special correspondent | foreign correspondent
            ROLE: investigative reporter | science writer | science editor | culture editor | staff photographer
            ROLE: chief | blogger | intern | commentator | presenter | anchor | curator
            AFFILIATION: for | of | at
            PLACE: on | in | from | reporting from
            """;

    private English() {}
}
