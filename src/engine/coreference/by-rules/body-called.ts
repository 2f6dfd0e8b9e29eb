// Which body is meant by a noun for one.
//
//   [МИД Ормонии] заявил … В [министерстве] напомнили …

import { mayBeCalled } from '../../languages/slavic/body-names.ts'
import type { Recent } from './recent-people.ts'
import type { SourceContext } from './rules-context.ts'

/** "La agencia", "в ведомстве": the only body near by where any may be called so; else one whose name has the noun. */
export function bodyCalled({ language, recent, source, document }: SourceContext, noun: string): Recent | null {
  const here = document.paragraphOf[source.first]!
  const word = language.inflection?.nominativeOfBody([noun])[0] ?? noun
  const named = language.shortNames
    ? recent.find(
        ({ person, token }) =>
          person.kind === 'organization' &&
          here - document.paragraphOf[token]! <= BODY_REACH &&
          mayBeCalled(person.name, word),
      )
    : undefined
  return (
    named ?? (language.bodyLabels.test(noun) ? recent.onlyOne('either', source.first, 'organization') : null) ?? null
  )
}

/** In paragraphs. */
const BODY_REACH = 4
