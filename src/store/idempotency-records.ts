// Idempotency records: responses to requests with an Idempotency-Key.

/** A response, to be repeated if the request is. */
export interface IdempotencyRecord {
  /** From 200 to 299. */
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type ClaimOutcome =
  /** The key is new, and claimed now: save its record, or release the key. */
  | { readonly outcome: 'claimed' }
  | { readonly outcome: 'answered'; readonly record: IdempotencyRecord }
  /** Another request with this key is being processed. */
  | { readonly outcome: 'in-flight' }
  /** The key belongs to a different request. */
  | { readonly outcome: 'other-request' }

export interface IdempotencyStore {
  /** `requestSha256` covers everything that makes two requests the same. */
  claimKey(key: string, requestSha256: string): Promise<ClaimOutcome>
  /** Signals that the request is still being processed. */
  holdKey(key: string): Promise<void>
  /** The body may be given as UTF-8. */
  saveRecord(
    key: string,
    record: Omit<IdempotencyRecord, 'body'> & { readonly body: string | Uint8Array },
  ): Promise<void>
  /** For a request that failed: it can be retried with the same key. */
  releaseKey(key: string): Promise<void>
}
