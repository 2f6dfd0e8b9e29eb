// A call of the store in another thread, and its reply.

export interface StoreCall {
  readonly target: 'store' | 'articles' | 'exports' | 'checks' | 'clusters'
  readonly method: string
  readonly args: readonly unknown[]
}

export type StoreReply =
  | { readonly answer: unknown }
  | { readonly failure: { readonly name: string; readonly message: string; readonly code: string | undefined } }
