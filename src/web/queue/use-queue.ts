import { useEffect, useRef, useState } from 'preact/hooks'
import { ask, ServiceProblem } from '../ask-service.ts'
import type { QueuedQuote, QueuePage, ReviewOutcomes, StoredQuote } from './answers.ts'
import { goTo, leftIn, NO_SCREENS, shownIn, stepBy, withMore, withQuote, withSaid } from './screens.ts'
import type { Said, Screens } from './screens.ts'

/** A review of a quote, in the form of PATCH /v1/quotes/{id}. */
export type Review =
  | { readonly status: 'confirmed' | 'rejected' }
  | { readonly speakers: readonly ({ readonly id: string } | { readonly name: string; readonly kind: string })[] }

export interface Notice {
  readonly words: string
  /** The quotation that it is about, if it needs another look. */
  readonly look: string | null
}

/** More is requested when this few are left. */
const FEW = 5

/** The queue for a filter (`outlet=…&speakerId=…`), and the answers to its quotations. */
export function useQueue(filter: string) {
  const [screens, setScreens] = useState<Screens>(NO_SCREENS)
  const [notice, setNotice] = useState<Notice | null>(null)
  const [isLoading, setLoading] = useState(true)
  const [isAll, setAll] = useState(false)
  /** The answers of this session, latest last. */
  const done = useRef<{ readonly quoteId: string; readonly saved: Promise<string | null> }[]>([])
  /** The latest save of each quotation, which the next one waits for. */
  const saves = useRef(new Map<string, Promise<string | null>>())
  const cursor = useRef<string | null>(null)
  const asking = useRef<AbortController | null>(null)

  function load(): void {
    asking.current?.abort()
    const { signal } = (asking.current = new AbortController())
    setLoading(true)
    const page = cursor.current === null ? '' : `&cursor=${encodeURIComponent(cursor.current)}`
    ask<QueuePage>('GET', `/v1/reviews/queue?limit=20${filter}${page}`, { signal }).then(
      ({ answer }) => {
        const wasFirst = cursor.current === null
        cursor.current = answer.next
        setScreens((before) => {
          const after = withMore(before, answer.items)
          // The queue from its beginning has nothing that wasn't seen.
          if (wasFirst && answer.next === null && after.list.length === before.list.length) setAll(true)
          return after
        })
        setLoading(false)
      },
      (error: unknown) => {
        if (signal.aborted) return
        setNotice({ words: wordsOf(error), look: null })
        setLoading(false)
        setAll(true)
      },
    )
  }

  useEffect(() => {
    setScreens(NO_SCREENS)
    setAll(false)
    setNotice(null)
    done.current = []
    cursor.current = null
    load()
    return () => asking.current?.abort()
  }, [filter])
  useEffect(() => {
    if (!isLoading && !isAll && leftIn(screens) < FEW) load()
  }, [screens, isLoading, isAll])

  /** Shows the next one at once; the service's answer comes later. */
  function say(quote: QueuedQuote, said: Said, review: Review, words: string): void {
    setNotice({ words, look: null })
    setScreens((before) => stepBy(goTo(withSaid(before, quote.id, said), quote.id), 1))
    const saved = save(quote, review, saves.current.get(quote.id))
    saves.current.set(quote.id, saved)
    done.current.push({ quoteId: quote.id, saved })
  }

  /** The quote's new ETag; null if it was not saved. */
  async function save(
    quote: QueuedQuote,
    review: Review,
    before: Promise<string | null> | undefined,
  ): Promise<string | null> {
    const path = `/v1/quotes/${encodeURIComponent(quote.id)}`
    const etag = (await before) ?? quote.etag
    try {
      const { answer } = await ask<StoredQuote>('PATCH', path, { body: review, ifMatch: etag })
      setScreens((before) => withQuote(before, answer))
      return answer.etag
    } catch (error) {
      setScreens((before) => withSaid(before, quote.id, null))
      const isStale = error instanceof ServiceProblem && error.status === 412
      const words = isStale
        ? `Somebody else has reviewed “${quote.text}” in the meantime. Your answer was not saved.`
        : `“${quote.text}”: not saved. ${wordsOf(error)}`
      if (isStale) await refresh(quote.id)
      setNotice({ words, look: quote.id })
      return null
    }
  }

  async function refresh(quoteId: string): Promise<void> {
    const path = `/v1/quotes/${encodeURIComponent(quoteId)}`
    const { answer } = await ask<StoredQuote>('GET', path)
    setScreens((before) => withQuote(before, answer))
  }

  /** Takes back the latest answer, and shows its quotation again. */
  async function undo(): Promise<void> {
    const last = done.current.pop()
    if (last === undefined) {
      setNotice({ words: 'There is nothing to undo.', look: null })
      return
    }
    const { quoteId, saved } = last
    setScreens((before) => goTo(before, quoteId))
    const etag = await saved
    saves.current.delete(quoteId)
    if (etag === null) return
    try {
      const body = { quotes: [{ id: quoteId, etag }] }
      const { answer } = await ask<ReviewOutcomes>('POST', '/v1/reviews/undo', { body })
      const [outcome] = answer.items
      await refresh(quoteId)
      setScreens((before) => withSaid(before, quoteId, null))
      setNotice({
        words: outcome?.outcome === 'saved' ? 'Undone.' : 'Somebody else has reviewed it since: it was not undone.',
        look: null,
      })
    } catch (error) {
      setNotice({ words: wordsOf(error), look: null })
    }
  }

  const go = (step: 1 | -1): void => setScreens((before) => stepBy(before, step))
  const skip = (): void => {
    setNotice({ words: 'Skipped.', look: null })
    setScreens((before) => {
      const shown = shownIn(before)
      return stepBy(shown?.said === null ? withSaid(before, shown.quote.id, 'skipped') : before, 1)
    })
  }
  const look = (quoteId: string): void => {
    setNotice(null)
    setScreens((before) => goTo(before, quoteId))
  }
  const isOver = leftIn(screens) === 0 && isAll
  return { screens, notice, isOver, say, skip, undo: () => void undo(), go, look }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
