// One box for people and words: which of the two somebody means.

interface Named {
  readonly name: string
  readonly kind: string
  readonly aliases: readonly string[]
}

/**
 * Whether a text is a name of one of these: all of a name, or the surname of a
 * person. Whoever means the words instead is one press away from them.
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

/** Without case, marks and what is neither letter nor digit. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
