// Why a worker gave no answer.

/**
 * - `timeout`: it took longer than the limit, waiting in the queue included; its worker was replaced;
 * - `queue-full`: so many texts are waiting that no more are accepted;
 * - `memory`: its worker ran out of memory, and was replaced;
 * - `too-dense`: more was found in it than is stored for one text;
 * - `aborted`: the caller no longer wants the answer.
 */
export type AnalysisFailure = 'timeout' | 'queue-full' | 'memory' | 'too-dense' | 'aborted'

export class AnalysisError extends Error {
  readonly failure: AnalysisFailure

  constructor(failure: AnalysisFailure, message: string) {
    super(message)
    this.name = 'AnalysisError'
    this.failure = failure
  }
}
