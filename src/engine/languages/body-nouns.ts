// Nouns for bodies that speak, in all the languages together: what they are is
// no person’s role. Our own list from general knowledge.

/** Matches a whole word in lower case; German compounds by their end. */
export const BODY_NOUNS =
  /^(?:\p{L}*(?:polizei|regierung|ministerium|amt|gericht|verband|agentur|kommission|feuerwehr|armee|gewerkschaft|staatsanwaltschaft|opposition)|police|gouvernement|ministère|préfecture|mairie|parquet|tribunal|armée|commission|opposition|policía|gobierno|ministerio|fiscalía|ayuntamiento|comisión|oposición|polizia|governo|ministero|polícia|ministério|policja|rząd|ministerstwo|politie|regering|ministerie|полиция|правительство|министерство|ведомство|прокуратура|пресс-служба|оппозиция|поліція|уряд|міністерство|відомство|пресслужба|прес-служба|опозиція|агентство|agence|agencia|agenzia|agência|полиции|поліції|policji|прокуратуры|прокуратури|следствия|слідства|ведомства|министерства|міністерства|правительства|уряду|властей|влади|пресс-службы|пресслужби)$/u
