// What kind of organization a noun means in French, Spanish, Italian and Portuguese: "the union" is
// not a company named before. Our own list, from general knowledge of the languages.

const FIELDS: Readonly<Record<string, string>> = {
  company:
    'entreprise société groupe firme compagnie constructeur fabricant exploitant distributeur enseigne filiale opérateur usine direction ' +
    'azienda ditta gruppo società impresa compagnia multinazionale colosso startup direzione ' +
    'empresa compañía grupo firma sociedad multinacional filial dirección companhia sociedade',
  union:
    'syndicat intersyndicale centrale confédération fédération sindacato sigla confederazione federazione sindicato confederación federación ' +
    'confederação federação cgt cfdt fo unsa cftc cfe-cgc sud fsu fnsea cgil cisl uil ugl fiom fim uilm usb cobas filt ugt ccoo csif cgtp cut',
  association:
    'association ong fondation collectif ligue associazione onlus fondazione ' +
    'asociación fundación colectivo associação fundação coletivo',
  party: 'parti formation mouvement partito movimento partido formación movimiento coalición partido coligação',
  media:
    'journal quotidien hebdomadaire mensuel chaîne radio magazine revue rédaction média giornale quotidiano settimanale mensile rivista testata ' +
    'emittente canale diario periódico semanario cadena emisora revista jornal semanário',
  club: 'club équipe squadra società equipo clube equipa time',
  state:
    'ministère préfecture mairie municipalité parquet tribunal cour police gendarmerie gouvernement région département commune ville ' +
    'ministero dicastero prefettura comune municipio procura questura tribunale polizia governo regione provincia giunta ' +
    'ministerio ayuntamiento consistorio fiscalía gobierno policía junta ministério prefeitura câmara autarquia município governo polícia procuradoria',
}

const BY_NOUN = new Map<string, Set<string>>()
for (const [field, nouns] of Object.entries(FIELDS))
  for (const noun of nouns.split(' ')) BY_NOUN.set(noun, (BY_NOUN.get(noun) ?? new Set()).add(field))

/** Whether a noun may mean an organization whose name or description has these words, all in lower case. */
export function mayMeanBody(noun: string, words: readonly string[]): boolean {
  const meant = BY_NOUN.get(noun)
  const told = words.flatMap((word) => [...(BY_NOUN.get(word) ?? [])])
  return meant === undefined || told.length === 0 || told.some((field) => meant.has(field))
}

/** Whether the noun is that of a public authority, of which there are many: "la préfecture". */
export function isAuthority(noun: string): boolean {
  return BY_NOUN.get(noun)?.has('state') === true
}
