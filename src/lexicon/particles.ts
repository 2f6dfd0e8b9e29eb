// Small words inside family names, and where each of them stands. Our own list,
// from general knowledge of names in the news.

/** One row of the list. */
interface Particles {
  /** Lower case, without accents. */
  readonly words: string
  /**
   * `first`: it can begin a family name ("[de] Gaulle"). `second`: an article
   * after another particle ("von [der] Leyen", "de [los] Santos"). `between`: it
   * joins two names ("Ortega [y] Gasset").
   */
  readonly stands: 'first' | 'second' | 'between'
  /** Whether it proves, before a single name, that this is a family name: it is never a given name (Van Morrison, Al Gore, Do Kwon), nor the article of a nickname (El Greco). */
  readonly isTelling: boolean
}

const PARTICLES: readonly Particles[] = [
  { words: 'de del della di da du dos von zu bin ibn ter ten', stands: 'first', isTelling: true },
  { words: 'van al ben do bint abu zur af av', stands: 'first', isTelling: false },
  { words: 'der den le des', stands: 'second', isTelling: true },
  { words: 'la el das dem las los', stands: 'second', isTelling: false },
  { words: 'y e san binti bte anak', stands: 'between', isTelling: false },
]

/** Those attached to the name with a hyphen or an apostrophe: al-Assad, d’Estaing, ash-Shara. */
export const JOINED_PARTICLES: readonly string[] = 'al el ad as ash an ar at bin de d da von van'.split(' ')

/** All that may occur inside a name: "Leslie van der Berg", "Mohammed bin Salman". */
export const NAME_PARTICLES = wordsWhere(() => true)

/** Those that can begin a family name. */
export const FIRST_PARTICLES = wordsWhere(({ stands }) => stands === 'first')

/** Those that follow another particle. */
export const SECOND_PARTICLES = wordsWhere(({ stands }) => stands === 'second')

/** Those that make a single name a family name: "de Gaulle", "Le Pen". */
export const TELLING_PARTICLES = wordsWhere(({ isTelling }) => isTelling)

function wordsWhere(isMeant: (particles: Particles) => boolean): ReadonlySet<string> {
  return new Set(PARTICLES.filter(isMeant).flatMap(({ words }) => words.split(' ')))
}
