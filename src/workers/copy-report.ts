// What the thread of a copy tells.

export type CopyReport =
  | { readonly size: number }
  | { readonly checking: true }
  | { readonly failure: { readonly name: string; readonly message: string; readonly code: string | undefined } }
