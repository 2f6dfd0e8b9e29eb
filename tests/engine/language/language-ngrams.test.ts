import eld from 'eld/small'
import fc from 'fast-check'
import t from 'tap'
import { guessLanguage } from '../../../src/engine/language/language-ngrams.ts'

const SAMPLES = [
  'The harbour master said on Friday that the ferries would run again within a week.',
  'La directrice du port a déclaré qu’elle n’avait pas l’argent, c’est-à-dire rien.',
  'Начальник порта сказала в пятницу, что паромы снова пойдут через неделю.',
  'Ο ΟΔΥΣΣΕΥΣ ΕΙΠΕ ΟΤΙ ΤΑ ΠΛΟΙΑ ΘΑ ΦΥΓΟΥΝ ΣΑΒΒΑΤΟ',
  '日本語の文章には単語の間に空白がないので、一つの語が七十バイトをはるかに超えることがあります。',
  'A line of English that goes on for so long that not all of it is looked at. '.repeat(20),
  'aaa bbb ccc',
  'x',
  '',
]

/** What the package answers that the table was made from. */
function guessOfEld(text: string): object {
  const found = eld.detect(text)
  const scores = found.getScores()
  return {
    language: found.language,
    isReliable: found.isReliable(),
    english: scores['en'] ?? 0,
    best: scores[found.language] ?? 0,
  }
}

function guess(text: string): object {
  const { language, isReliable, scoreOf } = guessLanguage(text)
  return { language, isReliable, english: scoreOf('en'), best: scoreOf(language) }
}

t.test('guessLanguage() answers as eld does', async (t) => {
  for (const text of SAMPLES) t.same(guess(text), guessOfEld(text), text)
})

/**
 * Letters of scripts that no language of eld has. In UTF-8 some of their bytes
 * are unknown to eld, which takes them for spaces ("कǀ" is Hindi to it for the
 * sake of " क "); of others, younger than its list of letters, the whole.
 */
const UNKNOWN_TO_ELD =
  /[\u01c0-\u01ff\u0280-\u037f\u0500-\u053f\u0700-\u07ff\u088f\u0c5c\u0cdc\u1c89\u1c8a\ua7cb-\ua7f1]/g

t.test('guessLanguage() answers as eld does for any string of the letters that eld knows', async (t) => {
  const pieces = fc.constantFrom(...SAMPLES, ' ', "'", '’', '`', '…', 'ß', 'İ', '𝒜', '\ud800', 'n’t')
  const others = fc.string({ unit: 'grapheme' }).map((text) => text.toLowerCase().replace(UNKNOWN_TO_ELD, ' '))
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, others), { maxLength: 8 }), (parts) => {
      t.same(guess(parts.join('')), guessOfEld(parts.join('')))
    }),
  )
})
