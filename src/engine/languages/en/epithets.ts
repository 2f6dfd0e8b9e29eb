// Nouns for what somebody is by age, family, fortune or calling rather than by office. With "the",
// they stand for a name: "Priya Nandakumar, 17, won. … the teenager said". Our own list from
// general knowledge. Lower case singular.

const EPITHETS: ReadonlySet<string> = new Set(
  (
    'teenager teen youngster pensioner retiree newcomer debutant debutante veteran rookie prodigy graduate newlywed widow widower bachelor father mother grandfather grandmother dad mum ' +
    'businessman businesswoman entrepreneur billionaire millionaire tycoon magnate mogul financier industrialist philanthropist politician neurosurgeon ' +
    'striker forward winger midfielder defender centre-half centre-back full-back left-back right-back goalkeeper goalie keeper playmaker fly-half scrum-half hooker flanker batter batsman bowler seamer spinner all-rounder pitcher quarterback sprinter swimmer cyclist boxer golfer jockey rower skier wrestler ' +
    'singer rapper songwriter musician guitarist bassist drummer pianist violinist cellist composer actor actress comedian comic dancer novelist poet playwright sculptor painter filmmaker screenwriter frontman star superstar'
  ).split(' '),
)

/** "Frenchwoman" */
export const COUNTRYMAN = /^(?:french|english|irish|scots|welsh|dutch)(?:wo)?man$/u

/** Also "octogenarian" and the like. */
export function isEpithetNoun(lower: string): boolean {
  return EPITHETS.has(lower) || COUNTRYMAN.test(lower) || /^\p{L}{4,}genarian$|^centenarian$/u.test(lower)
}
