// English cues, by what they say about the source: that it said, wrote, thought or wanted
// something. Our own list from general knowledge of the language.

import type { CueKind } from '../../../model.ts'
import { REPORTING_VERBS } from './reporting-verbs.ts'

const WORDS: Readonly<Record<CueKind, string>> = {
  writing:
    'write tweet retweet post repost blog text email e-mail publish pen scribble jot scrawl type print read ' +
    'letter memo op-ed column editorial essay book memoir diary blogpost manifesto obituary',
  thinking:
    'think believe feel fear worry doubt know realize realise understand suspect assume suppose guess imagine consider regard view ' +
    'see hear learn deem mull ponder wonder reckon trust mistrust love like hate loathe admire enjoy resent appreciate value respect ' +
    'belief view opinion idea thought feeling sense concern anxiety suspicion impression conviction mind misgiving perception understanding ' +
    'afraid worried concerned sure certain confident convinced skeptical sceptical optimistic pessimistic aware proud angry unhappy happy glad ' +
    'disappointed surprised fearful hopeful unsure uncertain adamant frustrated',
  wanting:
    'want wish hope intend plan seek aim desire need prefer aspire long yearn crave expect ' +
    'desire intention ambition goal willingness readiness preference willing eager keen determined ready anxious reluctant unwilling',
  // Actions that are often read as an attribution
  doing:
    'support back oppose lobby push press decline refuse avoid sign block veto ban vote ignore try attempt begin start stop help ' +
    'endorsement support opposition fight campaign work visit meet',
  saying:
    'according statement claim remark comment speech promise accusation allegation call demand warning criticism announcement testimony interview ' +
    'question answer reply response argument assertion suggestion proposal denial apology complaint admission acknowledgment acknowledgement ' +
    'message word words declaration assessment estimate prediction forecast conclusion finding report claimant plea appeal ' +
    'outline discuss speak talk refer reference cite put express voice signal mean champion reaffirm restate phrase address clear vocal critical outspoken ' +
    'find liken compare portray proclaim tout articulate allege lament rail demean invoke unveil condemnation pronouncement diagnosis compliment insult attack',
}

/** Lemma → what it says about the source. */
export const CUE_WORDS: ReadonlyMap<string, CueKind> = new Map<string, CueKind>([
  ...[...REPORTING_VERBS].flatMap(([lemma, [first]]) => [[lemma, first === 'think' ? 'thinking' : 'saying'] as const]),
  ...(['saying', 'doing', 'thinking', 'wanting', 'writing'] as const).flatMap((kind) =>
    WORDS[kind].split(' ').map((lemma) => [lemma, kind] as const),
  ),
])

/** Verbs whose meaning is in their object: "made [a promise]", "has [doubts]", "sent [a letter]". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'be have do make give take get go come keep remain seem appear issue release send deliver offer provide raise hold share use may might will would can could shall should must let'.split(
    ' ',
  ),
)
