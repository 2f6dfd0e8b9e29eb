// The labels of what is counted: every value that there can be, known beforehand.

import type { AnalysisTask, SpeakerGroup } from './analysis-report.ts'
import type { QuoteType } from '../model.ts'

/** Kinds of refusal of a service that has enough to do. */
export type Shed = 'requests' | 'caller' | 'bytes' | 'delay'

export const SHED: readonly Shed[] = ['requests', 'caller', 'bytes', 'delay']
export const TASKS: readonly AnalysisTask[] = ['html', 'analyse', 'attribute']
/** Those of an AnalysisError, and what nobody foresaw. */
export const FAILURES = ['timeout', 'queue-full', 'memory', 'too-dense', 'aborted', 'error'] as const
export const TYPES: readonly QuoteType[] = ['direct', 'mixed', 'indirect']
export const SPEAKERS: readonly SpeakerGroup[] = ['named', 'unnamed', 'document', 'unknown']
/** Of a line of an import. */
export const OUTCOMES = ['created', 'existing', 'invalid', 'failed'] as const
