import { Problem } from './problems.ts'

/** One JSON value in UTF-8. @throws Problem that says where the mistake is */
export function parseJson(bytes: Uint8Array, subject: 'The body' | 'The line'): unknown {
  const text = decode(bytes, subject)
  try {
    // A key "__proto__" needs no care of its own: JSON.parse makes it a field like any other, and the schemas refuse it as unknown.
    return JSON.parse(text)
  } catch (error) {
    throw new Problem('invalid-json', `${subject} ${explain(text, error as SyntaxError)}`)
  }
}

function decode(bytes: Uint8Array, subject: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Problem('invalid-json', `${subject} is not UTF-8.`)
  }
}

/** Says where the mistake is. Not V8's own message: that quotes the text around it. */
function explain(text: string, error: SyntaxError): string {
  if (text.trim() === '') return 'is empty; a JSON object is expected.'
  if (error.message.startsWith('Unexpected end')) return 'ends before its JSON is complete.'
  const position = /position (\d+)/.exec(error.message)?.[1]
  return position === undefined ? 'is not JSON.' : `is not JSON from character ${position} on.`
}
