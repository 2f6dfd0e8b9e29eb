import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ServiceProblem } from '../ask-service.ts'
import type { Article, StoredQuote } from '../shared/answers.ts'
import { applyChanges, applyReview, inTextOrder, isDone, withChange } from './changes.ts'
import type { Change } from './changes.ts'
import { readTheirs, sendChange } from './send-change.ts'
import type { Theirs } from './send-change.ts'

/** Somebody else was quicker: nothing is sent until the user has chosen. */
export interface Conflict {
  readonly quoteId: string
  readonly theirs: Theirs
  readonly mine: StoredQuote
}

export interface Changes {
  /** As they will be when everything is saved, in text order. */
  readonly quotes: readonly StoredQuote[]
  readonly said: string
  readonly isSaving: boolean
  /** Whether something could not be saved; it is kept, and can be sent again. */
  readonly hasFailed: boolean
  readonly conflict: Conflict | null
  /** `pause`: milliseconds to wait for more changes of the same kind. */
  readonly change: (change: Change, pause?: number) => void
  readonly undo: () => void
  readonly sendAgain: () => void
  /** Discards what could not be saved. */
  readonly discard: () => void
  readonly settle: (choice: 'theirs' | 'mine') => void
}

/**
 * The quotes of an article and the changes to them: saved at once, one after the other, and never over somebody else's
 * changes.
 */
export function useChanges(
  article: Article,
  rejected: readonly StoredQuote[],
  onAdded: (quoteId: string) => void,
): Changes {
  const [known, setKnown] = useState<readonly StoredQuote[]>(article.quotes)
  const [waiting, setWaiting] = useState<readonly Change[]>([])
  const [said, setSaid] = useState('')
  const [hasFailed, setFailed] = useState(false)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  // How many changes are being sent, when the next may be, and what can be undone: none of this is displayed.
  const sent = useRef(0)
  const notBefore = useRef(0)
  const undoable = useRef<readonly (readonly string[])[]>([])
  const { text } = article

  const settleHead = (words: string): void => {
    sent.current = 0
    setWaiting((before) => before.slice(1))
    setSaid(words)
  }
  const send = async (head: Change): Promise<void> => {
    sent.current = 1
    setSaid('Saving…')
    try {
      const outcome = await sendChange({ article, known, change: head, undoable: undoable.current })
      setKnown(outcome.quotes)
      undoable.current = outcome.undoable
      settleHead(outcome.said)
      if (outcome.added !== null) onAdded(outcome.added)
    } catch (error) {
      sent.current = 0
      if (error instanceof ServiceProblem && error.status === 412 && head.is === 'review') await meet(head)
      else fail(error)
    }
  }
  const fail = (error: unknown): void => {
    setFailed(true)
    setSaid(`Not saved. ${error instanceof Error ? error.message : String(error)}`)
  }
  const meet = async (head: Extract<Change, { is: 'review' }>): Promise<void> => {
    try {
      const theirs = await readTheirs(head.quoteId)
      const mine = known.find(({ id }) => id === head.quoteId)
      if (mine === undefined) return
      if (isDone(text, theirs.quote, head.review)) {
        setKnown(known.map((quote) => (quote.id === head.quoteId ? theirs.quote : quote)))
        undoable.current = [...undoable.current, [head.quoteId]]
        settleHead(`Saved. ${head.said}`)
        return
      }
      setConflict({ quoteId: head.quoteId, theirs, mine: applyReview(text, mine, head.review) })
      setSaid('Not saved: somebody else has changed this quotation in the meantime. Choose which version to keep.')
    } catch (error) {
      fail(error)
    }
  }

  useEffect(() => {
    if (rejected.length === 0) return
    setKnown((before) => {
      const ids = new Set(before.map(({ id }) => id))
      return inTextOrder([...before, ...rejected.filter(({ id }) => !ids.has(id))])
    })
  }, [rejected])
  useEffect(() => {
    const [head] = waiting
    if (head === undefined || hasFailed || conflict !== null || sent.current > 0) return
    const timer = setTimeout(() => void send(head), Math.max(notBefore.current - Date.now(), 0))
    return () => clearTimeout(timer)
  }, [waiting, hasFailed, conflict])
  useEffect(() => {
    if (waiting.length === 0) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [waiting.length === 0])

  return {
    quotes: useMemo(() => inTextOrder(applyChanges(text, known, waiting)), [text, known, waiting]),
    said,
    isSaving: waiting.length > 0 && !hasFailed && conflict === null,
    hasFailed,
    conflict,
    change: (change, pause = 0) => {
      notBefore.current = Date.now() + pause
      setWaiting((before) => withChange(before, change, sent.current))
    },
    undo: () => {
      notBefore.current = 0
      if (hasFailed || conflict !== null) {
        // What is not saved yet is simply dropped.
        setWaiting((before) => before.slice(0, -1))
        setSaid('Undone.')
        if (waiting.length <= 1) setFailed(false)
        if (waiting.length <= 1) setConflict(null)
      } else if (undoable.current.length === 0 && waiting.length === 0) setSaid('There is nothing to undo.')
      else setWaiting((before) => [...before, { is: 'undo', said: 'Undone.' }])
    },
    sendAgain: () => setFailed(false),
    discard: () => {
      setWaiting([])
      setFailed(false)
      setSaid('Unsaved changes discarded.')
    },
    settle: (choice) => {
      if (conflict === null) return
      const { quoteId, theirs } = conflict
      setKnown(known.map((quote) => (quote.id === quoteId ? theirs.quote : quote)))
      setConflict(null)
      if (choice === 'theirs') settleHead('Their version is kept.')
    },
  }
}
