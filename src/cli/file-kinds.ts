// What a file holds, judging by its name.

const KINDS = {
  lines: /\.(?:ndjson|jsonl)(?:\.gz)?$/i,
  feed: /\.(?:xml|rss|atom)(?:\.gz)?$/i,
  page: /\.html?$/i,
  text: /\.(?:txt|md|markdown)$/i,
  article: /\.json$/i,
} as const

/** `lines` and `feed` hold many articles; `article` holds one, in the JSON of POST /v1/articles. */
export type FileKind = keyof typeof KINDS

/** Null if the name doesn't tell. */
export function findFileKind(path: string): FileKind | null {
  const found = Object.entries(KINDS).find(([, pattern]) => pattern.test(path))
  return found ? (found[0] as FileKind) : null
}

/** For help and error messages. */
export const KNOWN_FILES = '.ndjson, .jsonl, .xml, .rss, .atom (all also .gz), .json, .txt, .md or .html'
