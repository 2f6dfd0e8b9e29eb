import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Span } from '../../model.ts'
import { useMay } from '../shell/me.ts'
import type { Article, StoredQuote } from '../shared/answers.ts'
import { coloursOf } from '../shared/colours.ts'
import { copyAndSay, CopyActions } from '../shared/copy-actions.tsx'
import { countOf } from '../shared/count-of.ts'
import { LateProgress } from '../shared/late-progress.tsx'
import { QuotesBesideText } from '../shared/quotes-beside-text.tsx'
import { Reasons } from '../shared/reasons.tsx'
import type { Review } from './changes.ts'
import { ConflictChoice } from './conflict-choice.tsx'
import type { Act } from './key-acts.ts'
import { KeysHelp } from './keys-help.tsx'
import { QuoteEditor } from './quote-editor.tsx'
import { SelectionBar, tidySelection } from './selection-bar.tsx'
import type { Use } from './selection-bar.tsx'
import { peopleOf } from './speaker-options.ts'
import { selectSpan, stepAt } from './text-offsets.ts'
import { useActive } from './use-active.ts'
import { useChanges } from './use-changes.ts'
import { useRejected } from './use-rejected.ts'
import { useKeys } from './use-keys.ts'
import { addPart, moveEnd, replacePart, wordAfter } from './word-ends.ts'
import { WordGrip } from './word-grip.tsx'

/** Milliseconds to wait for further steps when an end is moved word by word. */
const WORD_PAUSE = 500

/** An article with who said what; users who may write correct it in place. */
export function CorrectArticle({ article }: { readonly article: Article }): JSX.Element {
  const may = useMay('write')
  const page = useRef<HTMLDivElement>(null)
  const [isEditing, setEditing] = useState(false)
  const [active, setActive] = useActive(page, () => setEditing(false))
  const [adding, setAdding] = useState<Span | null>(null)
  const [hasKeys, setKeys] = useState(false)
  const [copied, setCopied] = useState('')
  const changes = useChanges(article, useRejected(article.id, may), setActive)
  const { quotes } = changes
  const { text } = article
  const listed = useMemo(() => quotes.filter(({ status }) => status !== 'rejected'), [quotes])
  const people = useMemo(() => peopleOf(quotes), [quotes])
  const ids = people.map(({ id, name }) => id ?? `new ${name}`).join('\n')
  const colourOf = useMemo(() => coloursOf(ids.split('\n')), [ids])
  const quote = quotes.find(({ id }) => id === active)
  useEffect(() => setCopied(''), [changes.said])

  const review = (one: StoredQuote, asked: Review, said: string, pause = 0): void => {
    // One that is not saved yet has no address.
    if (!one.id.startsWith('new-')) changes.change({ is: 'review', quoteId: one.id, review: asked, said }, pause)
  }
  const movePart = (one: StoredQuote, index: number, part: Span, pause = 0): void => {
    const content = replacePart(one.content, index, part)
    const [was, is] = [one.content[index], content[index]]
    if (was === undefined || is === undefined || (was.start === is.start && was.end === is.end)) return
    review(one, { content: content.map(({ start, end }) => ({ start, end })) }, 'Words corrected.', pause)
  }
  const use = (kind: Use, { start, end }: Span): void => {
    if (quote === undefined) return
    const span = { start, end }
    if (kind === 'cue') review(quote, { cue: span }, 'Cue corrected.')
    else if (kind === 'source') review(quote, { source: span }, 'Source corrected.')
    else {
      const content = kind === 'words' ? [span] : addPart(quote.content, span)
      review(quote, { content: content.map((part) => ({ start: part.start, end: part.end })) }, 'Words corrected.')
    }
  }
  const move = ({ end, step: arrow }: Extract<Act, { is: 'move' }>): boolean => {
    const root = page.current?.querySelector('.article-text')
    const selected = tidySelection(page.current, text)
    const at = selected?.start ?? quote?.content[0]?.start
    const step = root && at !== undefined ? stepAt(root, at, arrow) : arrow
    if (root && selected !== null) selectSpan(root, moveEnd(text, selected, end, step))
    else if (quote !== undefined) {
      const index = end === 'start' ? 0 : quote.content.length - 1
      const part = quote.content[index]
      if (part) movePart(quote, index, moveEnd(text, part, end, step), WORD_PAUSE)
    } else return false
    return true
  }
  const add = (): void => {
    const root = page.current?.querySelector('.article-text')
    const selected = tidySelection(page.current, text)
    const next = wordAfter(text, quote?.content.at(-1)?.end ?? 0)
    if (selected !== null) setAdding(selected)
    else if (root && next !== null) selectSpan(root, next)
  }
  const focus = (quoteId: string): void =>
    page.current?.querySelector<HTMLElement>(`li[data-quote="${CSS.escape(quoteId)}"] button.quote`)?.focus()
  const go = (step: 1 | -1): boolean => {
    const at = quotes.findIndex(({ id }) => id === active)
    const next = quotes[at === -1 ? 0 : at + step]
    if (next !== undefined) focus(next.id)
    return next !== undefined
  }
  // Closing a field returns the focus to the quotation.
  useEffect(() => {
    if (active !== null && document.activeElement === document.body) focus(active)
  }, [active, isEditing, adding, quotes.length])
  useKeys(may, (act) => {
    if (act.is === 'undo') changes.undo()
    else if (act.is === 'keys') setKeys(true)
    else if (act.is === 'add') add()
    else if (act.is === 'go') return go(act.step)
    else if (act.is === 'move') return move(act)
    else if (act.is === 'close') {
      setEditing(false)
      setAdding(null)
      document.getSelection()?.removeAllRanges()
    } else if (quote === undefined) return false
    else if (act.is === 'confirm') review(quote, { status: 'confirmed' }, 'It is right.')
    else if (act.is === 'reject') review(quote, { status: 'rejected' }, 'It is not a quotation.')
    else if (act.is === 'edit') setEditing((before) => !before)
    return true
  })
  const grips = useMemo(
    () =>
      !isEditing || quote === undefined
        ? null
        : {
            parts: quote.content,
            render: (index: number, end: 'start' | 'end') => (
              <WordGrip
                text={text}
                part={quote.content[index]!}
                end={end}
                onMove={(part) => movePart(quote, index, part)}
                onStep={(part) => movePart(quote, index, part, WORD_PAUSE)}
              />
            ),
          },
    [isEditing, quote],
  )
  const unreviewed = listed.filter(({ status }) => status === 'unreviewed').length
  return (
    <div ref={page} class="article-page">
      <QuotesBesideText
        label="Article"
        text={text}
        quotes={quotes}
        colourOf={colourOf}
        active={active}
        onActive={setActive}
        followsMouse={!may}
        grips={grips}
        above={
          <>
            <People quotes={listed} />
            <p class="count" role="status">
              {copied || changes.said || countOfAll(listed, unreviewed)}
            </p>
            {changes.isSaving ? <LateProgress label="Saving" /> : null}
            <div class="actions">
              {changes.hasFailed ? (
                <>
                  <button type="button" onClick={changes.sendAgain}>
                    Send again
                  </button>
                  <button type="button" class="secondary" onClick={changes.discard}>
                    Discard
                  </button>
                </>
              ) : null}
              {listed.length > 0 ? <CopyActions quotes={listed} onSay={setCopied} /> : null}
              {may ? (
                <>
                  {unreviewed > 0 ? (
                    <button
                      type="button"
                      class="secondary"
                      onClick={() => changes.change({ is: 'confirm-all', said: 'All confirmed.' })}
                    >
                      Confirm all
                    </button>
                  ) : null}
                  <button type="button" class="secondary" onClick={changes.undo}>
                    Undo <kbd>u</kbd>
                  </button>
                  <button type="button" class="secondary" onClick={() => setKeys(true)}>
                    Keys <kbd>?</kbd>
                  </button>
                </>
              ) : null}
            </div>
          </>
        }
        below={(one) => (
          <div class="reasons">
            <Reasons text={text} quote={one} />
            {changes.conflict?.quoteId === one.id ? (
              <ConflictChoice conflict={changes.conflict} onChoose={changes.settle} />
            ) : null}
            <div class="actions">
              {may ? (
                <>
                  <button type="button" onClick={() => review(one, { status: 'confirmed' }, 'It is right.')}>
                    Right <kbd>a</kbd>
                  </button>
                  <button
                    type="button"
                    class="secondary"
                    onClick={() => review(one, { status: 'rejected' }, 'It is not a quotation.')}
                  >
                    Not a quotation <kbd>x</kbd>
                  </button>
                  <button
                    type="button"
                    class="secondary"
                    aria-expanded={isEditing}
                    onClick={() => setEditing((before) => !before)}
                  >
                    Edit <kbd>e</kbd>
                  </button>
                </>
              ) : null}
              <button type="button" class="secondary" onClick={() => copyAndSay([one], setCopied)}>
                Copy
              </button>
              {one.id.startsWith('new-') ? null : <a href={`/quotes/${one.id}`}>Permalink</a>}
            </div>
            {may && isEditing ? (
              <QuoteEditor
                text={text}
                quote={one}
                people={people}
                onReview={(asked, said) => review(one, asked, said)}
                onMove={(index, part) => movePart(one, index, part, WORD_PAUSE)}
                onClose={() => setEditing(false)}
              />
            ) : null}
          </div>
        )}
      />
      {may ? (
        <SelectionBar
          page={page}
          text={text}
          people={people}
          adding={adding}
          onAdding={setAdding}
          hasQuote={quote !== undefined}
          onUse={use}
          onAdd={(span, type, speaker) => {
            setAdding(null)
            document.getSelection()?.removeAllRanges()
            changes.change({
              is: 'addition',
              key: crypto.randomUUID(),
              addition: { type, content: [span], speakers: speaker === null ? [] : [speaker] },
              said: `Quotation by ${speaker?.name ?? 'an unknown speaker'} added.`,
            })
          }}
        />
      ) : null}
      {hasKeys ? <KeysHelp onClose={() => setKeys(false)} /> : null}
    </div>
  )
}

function countOfAll(quotes: readonly StoredQuote[], unreviewed: number): string {
  if (quotes.length === 0) return 'Nobody is quoted in this article.'
  const all = countOf(quotes.length, 'quotation')
  return unreviewed === 0 ? `${all}, all reviewed` : `${all}, ${unreviewed.toLocaleString('en')} not reviewed`
}

/** The people quoted, each linked to their own page. */
function People({ quotes }: { readonly quotes: readonly StoredQuote[] }): JSX.Element | null {
  const people = peopleOf(quotes)
  if (people.length === 0) return null
  return (
    <details class="people" open={people.length <= 12}>
      <summary>{countOf(people.length, 'speaker')}</summary>
      <ul>
        {people.map(({ id, name }) => (
          <li key={id ?? name} dir="auto">
            {id === null ? name : <a href={`/people/${id}`}>{name}</a>}
          </li>
        ))}
      </ul>
    </details>
  )
}
