// Reads a dropped file: the text of an article, or its HTML.

/** The body of POST /v1/attributions. */
export type ArticleInput = { readonly text: string } | { readonly html: string }

/** Shown to the person who dropped it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}

export const FILE_TYPES = ['.txt', '.md', '.html', '.htm', '.docx'] as const

/**
 * Reads .txt, .md, .html and .docx.
 *
 * @throws UnreadableFile if it is of another type, or not what its name says
 */
export async function readFile(file: Pick<File, 'name' | 'text' | 'arrayBuffer'>): Promise<ArticleInput> {
  const type = /\.[a-z]+$/i.exec(file.name)?.[0].toLowerCase()
  if (type === '.txt' || type === '.md') return { text: await file.text() }
  if (type === '.html' || type === '.htm') return { html: await file.text() }
  if (type === '.docx') return { text: await readDocx(await file.arrayBuffer()) }
  throw new UnreadableFile(
    `“${file.name}” is not one of ${FILE_TYPES.join(', ')}. Open it, and paste its text instead.`,
  )
}

/** Reads the file that was dropped or chosen; does nothing if there is none. */
export function readGiven(
  file: File | undefined,
  onRead: (input: ArticleInput) => void,
  onRefuse: (reason: string) => void,
): void {
  if (file === undefined) return
  readFile(file).then(onRead, (error: unknown) => onRefuse(error instanceof Error ? error.message : String(error)))
}

/** The library is loaded only when such a file is dropped. */
async function readDocx(content: ArrayBuffer): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  try {
    return (await mammoth.extractRawText({ arrayBuffer: content })).value
  } catch {
    throw new UnreadableFile('It is not a Word document (.docx). Open it, and paste its text instead.')
  }
}

/** The pasted text: HTML if it begins like a page. */
export const readPasted = (pasted: string): ArticleInput =>
  /^\s*(?:<!doctype html|<html|<article|<body|<head|<div|<p)[\s>]/i.test(pasted) ? { html: pasted } : { text: pasted }
