import type { JSX } from 'preact'
import { FILE_TYPES } from './read-file.ts'

/** Chooses a file where none can be dropped. */
export const FileField = ({ onFile }: { readonly onFile: (file: File | undefined) => void }): JSX.Element => (
  <label class="file">
    or open a file
    <input
      type="file"
      accept={FILE_TYPES.join(',')}
      onChange={(event) => {
        onFile(event.currentTarget.files?.[0])
        event.currentTarget.value = ''
      }}
    />
  </label>
)
