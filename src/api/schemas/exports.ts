// Exports of the archive: the query.

import { z } from 'zod'
import { inOrder } from './fields/fields.ts'
import { EXPORT_FORMATS, type ExportFormatName, findFormat } from '../exports/export-formats.ts'
import type { OffsetUnit } from '../offset-units.ts'
import { offsets } from './fields/offsets.ts'
import { QuoteFilterQuery } from './quotes.ts'

const NAMES = EXPORT_FORMATS.map(({ name }) => name) as [ExportFormatName, ...ExportFormatName[]]

const MARKED = EXPORT_FORMATS.filter((format) => 'takesByteOrderMark' in format).map(({ name }) => name)

export const ExportQuery = inOrder(
  z.strictObject({
    ...QuoteFilterQuery,
    format: z.enum(NAMES).default(EXPORT_FORMATS[0].name).describe('The format of the export.'),
    bom: z
      .enum(['true', 'false'])
      .optional()
      .describe(
        `\`true\`: with ${MARKED.map((name) => `\`${name}\``).join(', ')}, begins with a byte order mark, which Excel needs to read “curly” marks.`,
      ),
    offsets,
  }),
).superRefine(({ q, stem, format: name, bom, offsets, ...filters }, context) => {
  const refuse = (parameter: string, message: string, expected: string): void =>
    context.addIssue({ code: 'custom', path: [parameter], message, params: { expected } })
  const format = findFormat(name)
  if (stem === 'true' && q === undefined) refuse('stem', 'is true without `q`', 'true only together with `q`')
  if (bom === 'true' && format.takesByteOrderMark !== true)
    refuse('bom', `is true with the format ${name}`, `true only together with \`format=${MARKED.join('|')}\``)
  const units: readonly OffsetUnit[] = format.offsets
  if (offsets !== undefined && !units.includes(offsets))
    refuse('offsets', `is ${offsets}, which the format ${name} does not use`, units.join(' or '))
  if (format.unit !== 'reviewed') return
  const given = Object.entries({ ...filters, q }).filter(([, value]) => value !== undefined)
  const wrong = given.find(([filter]) => !['from', 'to', 'outlet', 'articleId'].includes(filter))?.[0]
  if (wrong !== undefined)
    refuse(
      wrong,
      `cannot be combined with \`format=${name}\`, which exports whole articles`,
      'only from, to, outlet and articleId',
    )
})
