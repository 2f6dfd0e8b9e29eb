import { setImmediate } from 'node:timers/promises'
import { decodeInTurns, DecodingError, decodeText, LONGEST_TURN } from './decode-text.ts'
import { Problem } from './problems.ts'

/** One JSON value in UTF-8. @throws Problem that says where the mistake is */
export function parseJson(bytes: Uint8Array, subject: Subject): unknown {
  return parseText(decode(bytes, subject), subject)
}

/** The same for a value of any length, over several turns of the event loop. */
export async function parseLongJson(bytes: Uint8Array, subject: Subject): Promise<unknown> {
  if (bytes.length <= LONGEST_TURN) return parseJson(bytes, subject)
  const text = await decodeInTurns(bytes).catch((error: unknown) => refuseBroken(error, subject))
  await setImmediate()
  const value = parseText(text, subject)
  await setImmediate()
  return value
}

type Subject = 'The body' | 'The line'

function parseText(text: string, subject: Subject): unknown {
  try {
    // A key "__proto__" needs no special care: JSON.parse makes it an ordinary field, and the schemas refuse it as
    // unknown.
    return JSON.parse(text)
  } catch (error) {
    throw new Problem('invalid-json', `${subject} ${explain(text, error as SyntaxError)}`)
  }
}

function decode(bytes: Uint8Array, subject: Subject): string {
  try {
    return decodeText(bytes)
  } catch (error) {
    return refuseBroken(error, subject)
  }
}

function refuseBroken(error: unknown, subject: Subject): never {
  throw error instanceof DecodingError ? new Problem('invalid-json', `${subject} is not UTF-8.`) : error
}

/** Says where the mistake is. Not V8's own message, which quotes the text around it. */
function explain(text: string, error: SyntaxError): string {
  if (text.trim() === '') return 'is empty; a JSON object is expected.'
  if (error.message.startsWith('Unexpected end')) return 'ends before its JSON is complete.'
  const position = /position (\d+)/.exec(error.message)?.[1]
  return position === undefined ? 'is not JSON.' : `is not JSON from character ${position} on.`
}
