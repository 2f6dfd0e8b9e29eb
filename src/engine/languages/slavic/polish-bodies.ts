// Nouns for organizations in Polish in all cases, and the adjectives that agree with them. Our own
// lists from general knowledge.

import { declined, type AdjectiveForms, type BodyNouns } from './body-names.ts'

export const POLISH_BODIES: BodyNouns = new Map([
  ...declined(
    'ministerstwo towarzystwo przedsiębiorstwo wydawnictwo starostwo nadleśnictwo',
    'neuter',
    /o$/u,
    'a u em ie',
  ),
  ...declined('radio', 'neuter', /o$/u, 'a u em'),
  ...declined('biuro', 'neuter', /ro$/u, 'ra ru rem rze'),
  ...declined('stowarzyszenie zrzeszenie zgromadzenie porozumienie', 'neuter', /e$/u, 'a u em'),
  ...declined('centrum muzeum liceum kolegium kuratorium', 'neuter', /$/u, '-'),
  ...declined(
    'policja komisja fundacja federacja organizacja instytucja redakcja telewizja agencja dyrekcja inspekcja opozycja delegacja koalicja frakcja korporacja',
    'female',
    /a$/u,
    'i ę ą',
  ),
  ...declined('partia akademia kuria filharmonia', 'female', /a$/u, 'i ę ą'),
  ...declined('spółdzielnia uczelnia', 'female', /a$/u, '0 ę ą'),
  ...declined('rada komenda', 'female', /da$/u, 'dy dzie dę dą'),
  ...declined('prokuratura', 'female', /ra$/u, 'ry rze rę rą'),
  ...declined('izba', 'female', /a$/u, 'y ie ę ą'),
  ...declined('firma', 'female', /a$/u, 'y ie ę ą'),
  ...declined('szkoła', 'female', /ła$/u, 'ły le łę łą'),
  ...declined('gazeta', 'female', /ta$/u, 'ty cie tę tą'),
  ...declined('spółka', 'female', /ka$/u, 'ki ce kę ką'),
  ...declined('gmina', 'female', /a$/u, 'y ie ę ą'),
  ...declined('biblioteka', 'female', /ka$/u, 'ki ce kę ką'),
  ...declined('kancelaria', 'female', /a$/u, 'i ę ą'),
  ...declined('prasa', 'female', /sa$/u, 'sy sie sę są'),
  ...declined('straż', 'female', /$/u, 'y ą'),
  ...declined('sieć', 'female', /ć$/u, 'ci cią'),
  ...declined('rząd', 'male', /d$/u, 'du dowi dem dzie'),
  ...declined('zarząd', 'male', /d$/u, 'du dowi dem dzie'),
  ...declined('urząd', 'male', /ąd$/u, 'ędu ędowi ędem ędzie'),
  ...declined('sąd', 'male', /d$/u, 'du dowi dem dzie'),
  ...declined('zakład', 'male', /d$/u, 'du dowi dem dzie'),
  ...declined(
    'komitet instytut uniwersytet inspektorat konsulat resort departament parlament senat sekretariat',
    'male',
    /t$/u,
    'tu towi tem cie',
  ),
  ...declined('bank', 'male', /$/u, 'u owi iem'),
  ...declined('tygodnik dziennik', 'male', /$/u, 'a owi iem u'),
  ...declined('holding', 'male', /$/u, 'u owi iem'),
  ...declined('klub sztab', 'male', /$/u, 'u owi em ie'),
  ...declined('koncern', 'male', /$/u, 'u owi em ie'),
  ...declined('szpital', 'male', /$/u, 'a owi em u'),
  ...declined('portal', 'male', /$/u, 'u owi em'),
  ...declined('serwis', 'male', /$/u, 'u owi em ie'),
  ...declined('sejm', 'male', /$/u, 'u owi em ie'),
  ...declined('teatr', 'male', /r$/u, 'ru rowi rem rze'),
  ...declined('wydział oddział trybunał', 'male', /ł$/u, 'łu łowi łem le'),
  ...declined('związek', 'male', /ek$/u, 'ku kowi kiem'),
  ...declined('ośrodek', 'male', /ek$/u, 'ka kowi kiem ku'),
  ...declined('fundusz', 'male', /$/u, 'u owi em'),
  ...['władz', 'władzom', 'władzami', 'władzach', 'władze'].map(
    (form) => [form, { nominative: 'władze', gender: 'plural' }] as const,
  ),
])

const ADJECTIVE = /^(\p{L}{2,}?)(iego|ego|iemu|emu|ym|im|iej|ej|ą|ich|ych)$/u

export const POLISH_ADJECTIVES: AdjectiveForms = {
  follow: true,
  nominative: (lower, gender) => {
    const [, stem, ending] = ADJECTIVE.exec(lower) ?? []
    if (stem === undefined || ending === undefined) return null
    const isSoft = /^i/u.test(ending) || /[kg]$/u.test(stem)
    if (gender === 'female') return isSoft && !/[kg]$/u.test(stem) ? `${stem}ia` : `${stem}a`
    if (gender === 'neuter' || gender === 'plural') return isSoft ? `${stem}ie` : `${stem}e`
    return isSoft ? `${stem}i` : `${stem}y`
  },
}
