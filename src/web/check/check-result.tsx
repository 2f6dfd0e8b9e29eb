import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { light, pointedAt } from '../shared/pointing.ts'
import type { Check } from './answers.ts'
import { CheckedDraft } from './checked-draft.tsx'
import { CheckedList } from './checked-list.tsx'
import { summaryOf } from './judgement.ts'

/** The draft beside the list of its quotations; choosing one in either shows it in the other. */
export function CheckResult({ check }: { readonly check: Check }): JSX.Element {
  const [active, setActive] = useState<number | null>(null)
  const page = useRef<HTMLElement>(null)
  const draft = useMemo(() => <CheckedDraft check={check} />, [check])
  useEffect(() => setActive(null), [check])
  useLayoutEffect(() => light(page.current, active === null ? null : String(active)), [active, check])
  return (
    <section class="read" ref={page} aria-label="Answer">
      <div
        class="text"
        onClick={(event) => {
          const quotation = pointedAt(event.target)
          if (quotation !== null)
            page.current?.querySelector<HTMLElement>(`li[data-quote="${quotation}"] button`)?.focus()
        }}
      >
        {draft}
      </div>
      <div class="quotes">
        <p class="count" role="status">
          {summaryOf(check)}
        </p>
        {check.quotations.some(({ verdict }) => verdict === 'nearly') ? (
          <p class="hint">
            <del>Struck out</del>: only in the draft. <ins>Underlined</ins>: only in the source.
          </p>
        ) : null}
        {check.quotations.length === 0 ? null : <CheckedList check={check} active={active} onSelect={setActive} />}
      </div>
    </section>
  )
}
