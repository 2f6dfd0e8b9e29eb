// The labels of everything that is counted: all possible values, known in advance.

import type { AnalysisTask, SpeakerGroup } from './analysis-report.ts'
import type { QuoteType } from '../model.ts'

/** Why an overloaded service refuses a request. */
export type Shed = 'requests' | 'caller' | 'bytes' | 'delay'

export const SHED: readonly Shed[] = ['requests', 'caller', 'bytes', 'delay']
export const TASKS: readonly AnalysisTask[] = ['html', 'analyse', 'attribute']
/** The kinds of AnalysisError, and `error` for anything unforeseen. */
export const FAILURES = ['timeout', 'queue-full', 'memory', 'too-dense', 'aborted', 'error'] as const
export const TYPES: readonly QuoteType[] = ['direct', 'mixed', 'indirect']
export const SPEAKERS: readonly SpeakerGroup[] = ['named', 'unnamed', 'document', 'unknown']
/** For a line of an import. */
export const OUTCOMES = ['created', 'existing', 'invalid', 'failed'] as const
