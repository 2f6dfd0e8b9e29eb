// Idempotency records: the responses to requests with an Idempotency-Key.

/** A response, to be sent again when the request is. */
export interface IdempotencyRecord {
  /** From 200 to 299. */
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type ClaimOutcome =
  /** Nobody has used the key: it is claimed now, and its record is to be saved, or the key released. */
  | { readonly outcome: 'claimed' }
  | { readonly outcome: 'answered'; readonly record: IdempotencyRecord }
  /** Another request with this key is being worked on. */
  | { readonly outcome: 'in-flight' }
  /** The key belongs to another request. */
  | { readonly outcome: 'other-request' }

export interface IdempotencyStore {
  /** `requestSha256` is of everything that makes a request the same. */
  claimKey(key: string, requestSha256: string): Promise<ClaimOutcome>
  /** Says that the request is still being worked on. */
  holdKey(key: string): Promise<void>
  /** The body may come as UTF-8. */
  saveRecord(
    key: string,
    record: Omit<IdempotencyRecord, 'body'> & { readonly body: string | Uint8Array },
  ): Promise<void>
  /** For a request that failed: it can be sent again with the same key. */
  releaseKey(key: string): Promise<void>
}
