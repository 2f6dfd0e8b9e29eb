// The shades that tell speakers apart in a text and beside it.

/** The style class for a speaker's id; `nobody` for one that is not known. */
export type ColourOf = (speakerId: string | undefined) => string

const COUNT = 8

/** One of eight colours for each speaker, in this order; the ninth has that of the first. */
export function coloursOf(speakerIds: Iterable<string>): ColourOf {
  const colours = new Map<string, string>()
  for (const id of speakerIds) if (!colours.has(id)) colours.set(id, `speaker-${(colours.size % COUNT) + 1}`)
  return (id) => (id === undefined ? undefined : colours.get(id)) ?? 'nobody'
}
