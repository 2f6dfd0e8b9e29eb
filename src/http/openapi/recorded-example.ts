/** A request of the API document with the answer it really got. */
export interface RecordedExample {
  readonly operationId: string
  readonly name: string
  readonly summary: string
  readonly status: number
  readonly answer: unknown
  /** The media type of the answer. */
  readonly type: string
  /** What was sent, if anything. */
  readonly payload: unknown
  /** The media type of what was sent. */
  readonly sentType: string
}
