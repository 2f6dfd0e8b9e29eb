import { useState } from 'preact/hooks'
import { ask } from '../ask-service.ts'
import { countOf } from '../shared/count-of.ts'
import type { Profile, SpeakerUpdate } from './answers.ts'
import type { PersonEdit } from './edit-person.tsx'
import { problemWords } from './problem-words.ts'

/** What became of the last change. */
export interface Told {
  readonly words: string
  readonly isProblem: boolean
  /** Undoes it; null where there is nothing to undo. */
  readonly undo: { readonly speakerId: string; readonly changeId: string } | null
  /** Who was split off. */
  readonly other: { readonly id: string; readonly name: string } | null
}

/** A change that is going on: how many quotations have changed hands, of how many; null where it is not counted. */
export interface UnderWay {
  readonly done: number
  readonly of: number | null
}

/** Changes of one person, one at a time; `onDone` after each, whatever came of it. */
export function useChanges(profile: Profile | null, onDone: () => void) {
  const [told, setTold] = useState<Told | null>(null)
  const [underWay, setUnderWay] = useState<UnderWay | null>(null)
  const address = `/v1/speakers/${encodeURIComponent(profile?.id ?? '')}`

  async function change(
    send: () => Promise<{ readonly answer: SpeakerUpdate }>,
    tell: (update: SpeakerUpdate) => string,
    moving: { readonly from: number; readonly of: number } | null = null,
  ): Promise<void> {
    setTold(null)
    setUnderWay({ done: 0, of: moving?.of ?? null })
    const watching = moving === null ? undefined : setInterval(() => void watch(moving), 1000)
    try {
      const { answer } = await send()
      const { change, other } = answer
      setTold({
        words: change === null ? 'Nothing was different.' : tell(answer),
        isProblem: false,
        undo: change === null || change.undone !== null ? null : { speakerId: change.speakerId, changeId: change.id },
        other: other === null ? null : { id: other.id, name: other.name },
      })
    } catch (error) {
      setTold({ words: problemWords(error), isProblem: true, undo: null, other: null })
    }
    clearInterval(watching)
    setUnderWay(null)
    onDone()
  }

  /** A much-quoted speaker's quotes change hands step by step; both have those that are theirs by now. */
  async function watch({ from, of }: { readonly from: number; readonly of: number }): Promise<void> {
    const { answer } = await ask<Profile>('GET', address)
    const done = Math.min(Math.max(answer.quoteCount - from, 0), of)
    setUnderWay((before) => (before === null ? null : { done, of }))
  }

  return {
    told,
    underWay,
    edit: (edit: PersonEdit) =>
      change(
        () => ask('PATCH', address, { body: edit, ifMatch: profile?.etag ?? '' }),
        ({ speaker }) => `Saved: ${speaker.name}.`,
      ),
    merge: (speakerIds: readonly string[], quoteCount: number) =>
      change(
        () => ask('POST', `${address}/merge`, { body: { speakerIds } }),
        ({ speaker }) => `They are one now: ${speaker.name}.`,
        { from: profile?.quoteCount ?? 0, of: quoteCount },
      ),
    split: (quoteIds: readonly string[], name: string | null) =>
      change(
        () => ask('POST', `${address}/split`, { body: { quoteIds, ...(name === null ? {} : { name }) } }),
        ({ change }) => `${countOf(change?.quoteCount ?? 0, 'quotation')} went to somebody else:`,
      ),
    undo: (changeId: string, speakerId = profile?.id ?? '') =>
      change(
        () => ask('POST', `/v1/speakers/${encodeURIComponent(speakerId)}/undo`, { body: { changeId } }),
        () => 'Undone.',
      ),
  }
}
