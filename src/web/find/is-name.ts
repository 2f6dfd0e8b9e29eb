// One box takes people and words: which of the two does the user mean?

interface Named {
  readonly name: string
  readonly kind: string
  readonly aliases: readonly string[]
}

/**
 * Whether a text is one of these names: a whole name, or a person's surname. If the user meant the words, that is one
 * click away.
 */
export function isName(text: string, known: readonly Named[]): boolean {
  const wanted = fold(text)
  if (wanted === '' || /["“”]/.test(text)) return false
  return known.some(({ name, kind, aliases }) => {
    const forms = [name, ...aliases].map(fold)
    const surname = fold(name).split(' ').at(-1)
    return forms.includes(wanted) || (kind === 'person' && surname === wanted)
  })
}

/** Ignores case, accents, and everything but letters and digits. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
