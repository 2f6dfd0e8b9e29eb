import t from 'tap'
import { isNamedBefore } from '../../../../src/engine/language/clauses/naming-clause.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'

/** Whether the first words in marks are what something is called. */
function isNamed(text: string): boolean {
  const document = readDocument(text)
  const { start } = document.quotedSpans[0]!
  return isNamedBefore(
    document,
    document.tokens.findIndex((token) => token.end > start),
  )
}

const NAMED: Readonly<Record<string, readonly string[]>> = {
  'a relative clause in the present': [
    'The tax, which officials call “the levy”, is due.',
    'He drove what locals dub “the goat road”.',
    'It is what cooks here call “caviar”.',
  ],
  'a relative clause without a pronoun': [
    'They cheered the man they call “Papa”.',
    'She sold a boat he named “Duchess”.',
  ],
  'its own name': ['The club, which calls itself “The Burrow,” sang.'],
  'a participle behind its noun': [
    'They grow rice called “ghost grain”.',
    'They grow rice, called “ghost grain”, in Minh.',
    'Karl Moe, called “the butcher” by his men, lived there.',
    'Karl Moe earned the nickname “man of the whip” there.',
    'A robot called “Doris” swept the hall.',
    'The bill, dubbed the “Clean Rivers Act,” passed.',
    'The ad, titled, “Scam,” ran in May.',
  ],
  'a passive': ['The hill was dubbed “the oven”.', 'It is often called “the oven”.'],
  'a nickname': ['Fans nicknamed the boat “Old Tub”.', 'The team has nicknamed it “the Glutton”.'],
  'known as': [
    'The road is known to locals as “the Spine”.',
    'It was billed as “the last show”.',
    'The plan was known in the village of Sarn as “the Book”.',
    'They swim in a hall known on campus as “the Tank”.',
  ],
  'a noun for a name': [
    'It ran under the headline “Queen of Slime” in May.',
    'The gates carry the motto “Forged Here”.',
    'Ines Moe coined the word “softquake”.',
    'Ines Moe, who popularized the term “kitchen science,” left.',
    'It goes by the name of “Empty Trolley”.',
    'Pupils gave the ban a nickname, “the big quiet”.',
    'Critics have a name for them, “paper schools”.',
    'The firm chose a new slogan, “Salt for All”.',
  ],
  'so-called': ['The so-called “experts” left.'],
}

for (const [what, texts] of Object.entries(NAMED))
  t.test(`isNamedBefore() knows ${what}`, async (t) => {
    for (const text of texts) t.ok(isNamed(text), text)
  })

t.test('isNamedBefore() leaves what somebody called something', async (t) => {
  for (const text of [
    'The tax, which Lee called “a joke on the poor”, is due.',
    'It was a step that Lee called “reckless”.',
    'It was a step critics called “reckless”.',
    'Lee called the tax “a joke”.',
    'Lee called it “a joke”.',
    'Lee, a lawyer, called “Move On” a joke.',
    'Lee has known her as long as “ever”.',
    'Lee often calls her by a nickname, “Gert”.',
    'Lee gave it a look, “half a smile”.',
    'The club, which calls itself “a family first”, sang.',
    'It was a step they called “reckless”.',
  ])
    t.notOk(isNamed(text), text)
})
