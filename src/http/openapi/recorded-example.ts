/** What a request of the API document was really answered. */
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
