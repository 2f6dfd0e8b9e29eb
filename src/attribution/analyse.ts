// MAIN PATH: text → Analysis. (First commit: the shape only; the stages land next.)

import type { Analysis, AnalysisRequest } from '../model.ts'

/** Finds who said what in a text. Total: any string gives an Analysis, the same one each time. */
export function analyse(request: AnalysisRequest): Analysis {
  return { language: request.language ?? 'und', quotes: [], speakers: [], rejected: [] }
}
