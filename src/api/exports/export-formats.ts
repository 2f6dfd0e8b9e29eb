import { annotations } from './annotations.ts'
import { citron } from './citron.ts'
import { csv } from './csv.ts'
import type { ExportFormat } from './export-format.ts'
import { gold } from './gold.ts'
import { ndjson } from './ndjson.ts'

/** In the order of the API document; the first is the default. A new format needs a file of its own and a line here. */
export const EXPORT_FORMATS = [ndjson, csv, citron, annotations, gold] as const satisfies readonly ExportFormat[]

export type ExportFormatName = (typeof EXPORT_FORMATS)[number]['name']

export function findFormat(name: ExportFormatName): ExportFormat {
  const found = EXPORT_FORMATS.find((format) => format.name === name)
  if (found === undefined) throw new RangeError(`There is no export format "${name}"`)
  return found
}
