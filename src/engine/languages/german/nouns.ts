// German nouns for people and organizations.

/** Texts that speak. */
export const DOCUMENTS =
  /(?:bericht|studie|erklärung|mitteilung|schreiben|brief|papier|dokument|text|umfrage|gutachten|urteil|bericht(?:en|s|es)?|meldungen?|angaben|vorw(?:urf|ürfe)|kritik|begründung|forderung(?:en)?)$/u

/** People and organizations that speak, without a name. */
export const ROLES =
  /(?:sprecher(?:in)?|minister(?:in)?|präsident(?:in)?|chef(?:in)?|kanzler(?:in)?|leiter(?:in)?|direktor(?:in)?|polizei|regierung|behörden?|ministerium|vorsitzende[rn]?|bürgermeister(?:in)?|experte|expertin|experten|anwalt|anwältin|sender|agentur|zeitung|medien|zeugen|amt|verband|gericht|unternehmen|beamte[rn]?|forscher(?:in)?|wissenschaftler(?:in)?|politiker(?:in)?|abgeordnete[rn]?|richter(?:in)?|trainer(?:in)?|sekretär(?:in)?|botschafter(?:in)?|funktionär(?:in)?|autor(?:in)?|general|professor(?:in)?|könig(?:in)?|papst|bischof|journalist(?:in)?|korrespondent(?:in)?|reporter(?:in)?|mitarbeiter(?:in)?|gründer(?:in)?|kommissar(?:in)?|senator(?:in)?|kandidat(?:in)?|gouverneur(?:in)?|premier|manager(?:in)?|ökonom(?:in)?|historiker(?:in)?|arzt|ärztin|lehrer(?:in)?|zeuge|zeugin|^frau|^herr|^mann|(?:fach|kauf|ob|staats|haus|geschäfts|amts|see|berg|wehr|lands)(?:mann|frau)|gewerkschaft|kommission|ausschuss|opposition|fraktion|justiz|feuerwehr|armee|militär|staatsanwaltschaft|institut)$/u

/** Organizations. */
export const BODIES =
  /^(?:[\p{L}-]*(?:polizei|regierung|ministerium|amt|gericht|gerichtshof|rechnungshof|verband|verbund|agentur|kommission|ausschuss|komitee|feuerwehr|bundeswehr|armee|streitkräfte|militär|gewerkschaft|staatsanwaltschaft|opposition|direktion|behörde|präsidium|klinikum|klinik|krankenhaus|universität|hochschule|akademie|institut|museum|stiftung|partei|fraktion|koalition|verwaltung|kammer|gruppe|initiative|bündnis|bewegung|allianz|zentrale|werke|verkehrsbetriebe|vereinigung|gesellschaft|gemeinschaft|genossenschaft|organisation|föderation|kirche|kanzlei|konzern|unternehmen|verein|klub|club|liga|parlament|senat|kongress|geheimdienst|nachrichtendienst|wetterdienst|pressedienst|rettungsdienst|verfassungsschutz|katastrophenschutz|mission|bank|kasse|versicherung|ministerrat|bundesrat|stadtrat|gemeinderat|sicherheitsrat|aufsichtsrat|betriebsrat|bundestag|landtag|kreistag|kreuz|bund|bistum|konsulat|nationen|hilfswerk|umwelthilfe|reinigung))$/u

/** Organizations that every place has. */
export const COMMON_BODIES =
  /^(?:(?:kriminal|bundes|landes|verkehrs|wasserschutz)?polizei|(?:berufs)?feuerwehr|armee|militär|justiz|opposition|verteidigung)$/u

/** Nouns followed by an organization’s name. */
export const BODY_LABELS =
  /^(?:[\p{L}-]*(?:agentur|zeitung|sender|magazin|konzern|unternehmen|firma|bank|verein|verband|partei|portal|verlag|gewerkschaft|organisation|stiftung|behörde|klub|klinik|anbieter|hersteller|betreiber|initiative|website|plattform)(?:e?s)?|radio|journal)$/u

/** The look of nouns for people that are on no list. */
export const ROLE_LOOK =
  /(?:(?<!ei)(?<!w)(?<=\p{L}{4})in|(?<=\p{L}{3})(?:leiter|sprecher|meister|führer|händler|arbeiter|forscher|lehrer|trainer|spieler|bauer|fahrer|richter|berater|gründer|macher|schützer|pfleger|wirt|ler|iker|ologe|oge|ist|ent|ant|eur|ator|itor|äter|ärer|ähmer|inger|mann|frau|chef|anwalt|arzt|rat|wart|vorstand|vorsitzender?|beauftragter?|beamter?|abgeordneter?|experte|kollege|zeuge|pilot|agent|kapitän|pfarrer|vater|mutter|sohn|tochter|bruder|schwester|freund|nachbar|besitzer|eigentümer|mieter|käufer|bewohner|autor|sänger|schauspieler|künstler|maler|dichter|schriftsteller|regisseur|intendant|kurator|dirigent|bischof|general|oberst|könig|prinz|fürst|graf|kämmerer|kommandant|hüter|stürmer|wächter|gärtner|bäcker|müller(?=chef)|jährige[rn]?|(?:klagte|schuldigte|dächtige|urteilte|haftete|letzte|fragte|stellte|kannte|wandte|troffene|nommene|lebende|reisende|werbende)[rn]?))$/u

/** The endings of nouns that are not names. */
export const NOUN_LOOK =
  /(?:\p{L}{2}(?:ung|heit|keit|schaft|tion|tät|nis|ismus|ment|tum|ität|enz|anz)(?:en|s|es|e)?|kreise[ns]?|\p{L}{3}(?:zahl|stelle|zeit|gesetz|programm|platz|haus|werk|projekt|vertrag|fall|tag|jahr|preis|plan|punkt|teil|stand|weg|kosten|mittel|recht|dienst)(?:e[ns]?|s|n)?|leute[ns]?|anwohner[ns]?)$/u

/** The look of nouns for women. */
export const FEMALE_ROLES = /(?:(?<!ei)(?<!w)(?<=\p{L}{4})in|frau|mutter|tochter|schwester|beauftragte|vorsitzende)$/u

/** Each the nouns for one office or trade, by their endings. */
export const SAME_OFFICE: readonly RegExp[] = [
  /(?:anw[aä]lt|verteidiger|jurist|rechtsbeistand|advokat)(?:in)?$/u,
  /(?:trainer|coach|übungsleiter|fußballlehrer)(?:in)?$/u,
  /(?:bürgermeister|rathauschef|stadtchef|verwaltungschef|gemeindechef)(?:in)?$/u,
  /(?:minister|ressortchef)(?:in)?$/u,
  /(?:^|[^s])(?:staatsanw[aä]lt|ankläger|anklagevertreter)(?:in)?$/u,
  /(?:geschäftsführer|vorstandschef|firmenchef|konzernchef|vorstandsvorsitzende|manager|unternehmer)(?:in|r|n)?$/u,
  /(?:lehrer|pädagog)(?:e|in)?$/u,
  /(?:[aä]rzt|mediziner|chirurg|internist)(?:in)?$/u,
  /(?:forscher|wissenschaftler|\p{L}olog|\p{L}iker|professor)(?:e|in)?$/u,
  /(?:torwart|torhüter|keeper|schlussmann)(?:in)?$/u,
  /(?:pfarrer|priester|geistliche|pastor|theolog)(?:e|in|r)?$/u,
  /(?:landwirt|bauer|bäuer|winzer)(?:in)?$/u,
  /(?:autor|schriftsteller|romancier|lyriker|dichter)(?:in)?$/u,
  /(?:regisseur|filmemacher)(?:in)?$/u,
  /(?:stadtr[aä]t|ratsfrau|ratsherr|kommunalpolitiker)(?:in)?$/u,
  /(?:gewerkschafter|gewerkschaftschef|bezirksleiter)(?:in)?$/u,
]

/** What anybody may be besides their office: countries, parties, and circumstances of life. */
export const EPITHETS =
  /^(?:(?:süd|nord|us-)?(?:afghan|alban|algerier|amerikaner|argentinier|armenier|australier|belgier|bosnier|brasilianer|brit|bulgar|chilen|chines|dän|deutsch|engländer|est|finn|franzos|französ|georgier|griech|holländer|ind|inder|iraker|iraner|ir|isländer|israeli|italiener|japaner|kanadier|kenianer|kolumbianer|koreaner|kosovar|kroat|kubaner|kurd|lett|libanes|litauer|luxemburger|marokkaner|mexikaner|montenegriner|neuseeländer|niederländer|nigerianer|norweger|österreicher|palästinenser|pakistaner|peruaner|pol|portugies|rumän|russ|schott|schwed|schweizer|senegales|serb|slowak|slowen|spanier|afrikaner|syrer|tschech|tunesier|türk|ukrainer|ungar|uruguayer|vietnames|walis|belaruss)(?:e[rn]?|in|n)?|(?:sozial|christ|frei)demokrat(?:in|en)?|(?:sozialist|kommunist|grünen-politiker|parlamentarier|politiker|manager|unternehmer|jurist|ökonom|physiker|ingenieur|forscher|wissenschaftler|funktionär|gewerkschafter|rentner|pensionär|schwabe|bayer|sachse)(?:in)?|(?:liberale|grüne|linke|konservative|christsoziale)[rn]?|witwer?n?|(?:familien|groß)?(?:vater|mutter)|prinzipal(?:in)?)$/u

/** Roles at a paper or broadcaster. */
export const PRESS_ROLES =
  /(?:sprecher|redakteur|chef|herausgeber|verleger|korrespondent|reporter|journalist|mitarbeiter|leser|leiter|autor)(?:in)?$/u
