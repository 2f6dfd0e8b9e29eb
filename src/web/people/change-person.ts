import { useState } from 'preact/hooks'
import { ask } from '../ask-service.ts'
import { countOf } from '../shared/count-of.ts'
import type { Profile, SpeakerUpdate } from './answers.ts'
import type { PersonEdit } from './edit-person.tsx'
import { problemWords } from './problem-words.ts'

/** The outcome of the last change. */
export interface Told {
  readonly words: string
  readonly isProblem: boolean
  /** What to undo; null if there is nothing. */
  readonly undo: { readonly speakerId: string; readonly changeId: string } | null
  /** The speaker that was split off. */
  readonly other: { readonly id: string; readonly name: string } | null
}

/** A change in progress: how many quotations have moved, of how many; null if that is not counted. */
export interface UnderWay {
  readonly done: number
  readonly of: number | null
}

/** Changes to one speaker, one at a time; calls `onDone` after each, whatever its outcome. */
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
        words: change === null ? 'Nothing changed.' : tell(answer),
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

  /**
   * The quotes of a much-quoted speaker move step by step; meanwhile each speaker has those that are theirs by then.
   */
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
        ({ speaker }) => `Merged: ${speaker.name}.`,
        { from: profile?.quoteCount ?? 0, of: quoteCount },
      ),
    split: (quoteIds: readonly string[], name: string | null) =>
      change(
        () => ask('POST', `${address}/split`, { body: { quoteIds, ...(name === null ? {} : { name }) } }),
        ({ change }) => `${countOf(change?.quoteCount ?? 0, 'quotation')} split off:`,
      ),
    undo: (changeId: string, speakerId = profile?.id ?? '') =>
      change(
        () => ask('POST', `/v1/speakers/${encodeURIComponent(speakerId)}/undo`, { body: { changeId } }),
        () => 'Undone.',
      ),
  }
}
