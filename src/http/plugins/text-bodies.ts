// Articles whose body is the text or the page itself, as `curl --data-binary`
// sends a file. Everything else about them comes in query parameters.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DecodingError, decodeInTurns, findEncoding, isEncoding } from '../../api/decode-text.ts'
import { Problem } from '../../api/problems.ts'
import { ignoresBody } from './ignores-body.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Also takes an article as a plain text or a page, which becomes `text` or `html` of the body. */
    readonly takesText?: boolean
  }
}

/** The field of an article that a body of each media type fills. */
const TEXT_TYPES = { 'text/plain': 'text', 'text/markdown': 'text', 'text/html': 'html' } as const

type TextType = keyof typeof TEXT_TYPES

export function acceptTexts(app: FastifyInstance): void {
  app.addHook('preParsing', async (request, _reply, payload) => {
    const type = ignoresBody(request) ? null : textTypeOf(request)
    if (type !== null) checkTextType(request, type)
    return payload
  })
  app.addContentTypeParser(Object.keys(TEXT_TYPES), { parseAs: 'buffer' }, readTextBody)
}

/** The media type of a body that is itself the text or the page; null for any other. */
export function textTypeOf({ headers }: Pick<FastifyRequest, 'headers'>): TextType | null {
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return Object.hasOwn(TEXT_TYPES, type) ? (type as TextType) : null
}

/** @throws Problem before the body is read, if it would not be understood */
function checkTextType(request: FastifyRequest, type: TextType): void {
  if (request.routeOptions.config.takesText !== true)
    throw new Problem(
      'unsupported-media-type',
      `Send \`Content-Type: application/json\`; ${type} is not accepted here.`,
    )
  const charset = charsetOf(request)
  if (charset === null || isEncoding(charset)) return
  throw new Problem(
    'unsupported-media-type',
    `The charset ${JSON.stringify(charset.slice(0, 100))} is unknown; send UTF-8.`,
  )
}

function charsetOf({ headers }: Pick<FastifyRequest, 'headers'>): string | null {
  const [, quoted, plain] = /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;]*))/i.exec(headers['content-type'] ?? '') ?? []
  return quoted ?? plain ?? null
}

async function readTextBody(
  request: FastifyRequest,
  body: Buffer,
): Promise<{ readonly text: string } | { readonly html: string }> {
  const field = TEXT_TYPES[textTypeOf(request) ?? 'text/plain']
  const encoding = findEncoding(body, charsetOf(request), field === 'html')
  try {
    const words = await decodeInTurns(body, encoding)
    return field === 'html' ? { html: words } : { text: words }
  } catch (error) {
    if (!(error instanceof DecodingError)) throw error
    const detail = `is not ${encoding}`
    const expected = 'text in the charset that the Content-Type names, or in UTF-8'
    throw new Problem('invalid-request', `The body ${detail}; expected: ${expected}.`, {
      errors: [{ pointer: '', detail, expected }],
    })
  }
}
