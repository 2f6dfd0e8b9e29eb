import type { JSX } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { MeContext, useMay } from '../shell/me.ts'
import { FileField } from '../shared/files/file-field.tsx'
import { readGiven, readPasted } from '../shared/files/read-file.ts'
import { addressIn } from './article-address.ts'
import type { ReadSource } from './article-address.ts'

/** One box for a text, a page's HTML, its address or a file, and one button. */
export function PasteForm({
  onRead,
  onRefuse,
  isBusy,
  rows,
}: {
  readonly onRead: (source: ReadSource) => void
  readonly onRefuse: (reason: string) => void
  readonly isBusy: boolean
  /** How many lines of the text to show. */
  readonly rows: number
}): JSX.Element {
  const [pasted, setPasted] = useState('')
  const [isOver, setOver] = useState(false)
  const fetchesPages = useContext(MeContext)?.fetchesPages ?? false
  const mayKeep = useMay('write')
  const take = (file: File | undefined): void =>
    readGiven(
      file,
      (input) => {
        if ('text' in input) setPasted(input.text)
        onRead(input)
      },
      onRefuse,
    )
  return (
    <form
      class={isOver ? 'paste over' : 'paste'}
      onSubmit={(event) => {
        event.preventDefault()
        const url = addressIn(pasted)
        if (pasted.trim() === '') onRefuse('Paste an article into the box first.')
        else if (url === null) onRead(readPasted(pasted))
        else if (fetchesPages) onRead({ url })
        else onRefuse('That is an address, but this service does not fetch pages. Open the page, and paste its text.')
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files[0])
      }}
    >
      <label>
        Article
        <textarea
          name="article"
          rows={rows}
          dir="auto"
          placeholder={
            fetchesPages
              ? 'Paste a text, a page’s HTML or its address, or drop a file here'
              : 'Paste a text or a page’s HTML, or drop a file here'
          }
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
          }}
        />
      </label>
      <div class="actions">
        <button type="submit" disabled={isBusy}>
          Find who said what
        </button>
        <FileField onFile={take} />
      </div>
      <p class="hint">{mayKeep ? 'Nothing is stored unless you ask for it.' : 'Nothing is stored.'}</p>
    </form>
  )
}
