// The shades that tell speakers apart in a text and beside it.

/** The style class for a speaker's id; `nobody` for an unknown speaker. */
export type ColourOf = (speakerId: string | undefined) => string

const COUNT = 8

/** One of eight colors for each speaker, in this order; the ninth reuses the first. */
export function coloursOf(speakerIds: Iterable<string>): ColourOf {
  const colours = new Map<string, string>()
  for (const id of speakerIds) if (!colours.has(id)) colours.set(id, `speaker-${(colours.size % COUNT) + 1}`)
  return (id) => (id === undefined ? undefined : colours.get(id)) ?? 'nobody'
}
