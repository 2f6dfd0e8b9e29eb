import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Article } from '../shared/answers.ts'
import { useQueueKeys } from './queue-keys.ts'
import type { Act } from './key-acts.ts'
import type { Screen } from './screens.ts'
import type { useQueue } from './use-queue.ts'
import { WhoSaidIt } from './who-said-it.tsx'
import type { Somebody } from './who-said-it.tsx'

/** A button and a key for each possible answer. */
export function QueueActions({
  screen,
  article,
  mayChange,
  queue,
}: {
  readonly screen: Screen | null
  readonly article: Article | null
  readonly mayChange: boolean
  readonly queue: ReturnType<typeof useQueue>
}): JSX.Element {
  const [isChoosing, setChoosing] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const quote = screen?.quote ?? null
  useEffect(() => setChoosing(false), [quote?.id])
  const stopChoosing = (): void => {
    setChoosing(false)
    bar.current?.querySelector('button')?.focus({ preventScroll: true })
  }
  const act = (what: Act): void => {
    if (what === 'next') queue.go(1)
    else if (what === 'before') queue.go(-1)
    else if (!mayChange) return
    else if (what === 'undo') queue.undo()
    else if (quote === null) return
    else if (what === 'skip') queue.skip()
    else if (what === 'else') setChoosing(true)
    else if (what === 'confirm') queue.say(quote, 'confirmed', { status: 'confirmed' }, `Right: “${quote.text}”`)
    else queue.say(quote, 'rejected', { status: 'rejected' }, `Not a quotation: “${quote.text}”`)
  }
  useQueueKeys(act)
  const choose = (somebody: Somebody | null): void => {
    stopChoosing()
    if (quote === null) return
    const speakers =
      somebody === null ? [] : [somebody.id === null ? { name: somebody.name, kind: 'person' } : { id: somebody.id }]
    queue.say(quote, 'corrected', { speakers }, `${somebody?.name ?? 'Unknown speaker'}: “${quote.text}”`)
  }
  const buttons = BUTTONS.filter(([, , what]) => mayChange || what === 'next' || what === 'before')
  return (
    <>
      {isChoosing && quote !== null ? (
        <WhoSaidIt people={article?.speakers ?? []} onChoose={choose} onCancel={stopChoosing} />
      ) : null}
      <div class="bar" role="toolbar" aria-label="Your answer" ref={bar}>
        {buttons.map(([words, key, what]) => (
          <button
            key={what}
            type="button"
            class={what === 'confirm' ? '' : 'secondary'}
            aria-keyshortcuts={SHORTCUTS[key] ?? key}
            disabled={quote === null && !['undo', 'before'].includes(what)}
            onClick={() => act(what)}
          >
            {words} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
    </>
  )
}

const BUTTONS: readonly (readonly [words: string, key: string, what: Act])[] = [
  ['Right', 'a', 'confirm'],
  ['Not a quotation', 'x', 'reject'],
  ['Somebody else', 'e', 'else'],
  ['Skip', 's', 'skip'],
  ['Undo', 'u', 'undo'],
  ['Back', '←', 'before'],
  ['Next', '→', 'next'],
]

const SHORTCUTS: Readonly<Record<string, string>> = { '←': 'ArrowLeft', '→': 'ArrowRight' }
