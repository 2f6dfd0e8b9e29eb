// An analysis in transit between two threads: as JSON in one string, which costs
// a third of a structured clone, and nothing in a thread that only passes it on.

import type { Analysis } from '../model.ts'

export type PackedAnalysis = string

export const packAnalysis = (analysis: Analysis): PackedAnalysis => JSON.stringify(analysis)

export const unpackAnalysis = (packed: PackedAnalysis): Analysis => JSON.parse(packed) as Analysis
