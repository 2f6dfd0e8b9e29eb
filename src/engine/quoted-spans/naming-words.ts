// Words beside a quoted span that say what it is. Compiled by hand from general knowledge of
// English news, without copying any source. Lower case.

/** Nouns for what has a title or a name: the film “The Long Way Home”. */
export const WORK_NOUNS: ReadonlySet<string> = words(`
  film films movie movies documentary documentaries show shows series sitcom drama comedy musical opera play song songs single hit album track anthem
  book books novel novels memoir biography poem essay article column editorial op-ed podcast programme program magazine newspaper
  website blog station channel network game spot video episode party ship titled entitled headlined pageant exhibition thriller blockbuster sequel
  miniseries soundtrack painting sculpture mural ballad hymn trilogy bestseller newscast broadcast segment special
`)

/** Nouns and verbs for words as such: the word “hope”. */
export const WORD_NOUNS: ReadonlySet<string> = words(`
  word words term terms phrase phrases expression expressions letter letters name names label labels labeled labelled motto mottos heading headings
  category categories tab option marked stamped reading reads spelled pronounced means meaning mean called termed so-called
`)

/** Things that words are written on: a “No Entry” sign. */
export const THINGS_WITH_WORDS: ReadonlySet<string> = words(`
  sign signs signage banner banners poster posters placard placards sticker stickers button buttons t-shirt t-shirts shirt shirts hat hats cap caps
  badge badges billboard billboards flag flags petition petitions pin pins tattoo tattoos
  chant chants chanting hashtag hashtags slogan slogans label category tab option
`)

/** Words that precede a nickname: nicknamed “Kingfish”. */
export const NAMING_WORDS: ReadonlySet<string> = words(
  'nickname nicknamed nicknames dubbed aka a.k.a. alias moniker sobriquet',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}
