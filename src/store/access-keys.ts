// Keys that let programs in.

/** What a key allows; each allows what those before it do. */
export type Scope = 'read' | 'write' | 'admin'

export interface AccessKey {
  /** Public: it stands in lists and in logs. */
  readonly id: string
  readonly name: string
  readonly scope: Scope
  readonly createdAt: string
  /** To the minute; null for never. */
  readonly lastUsedAt: string | null
  readonly revokedAt: string | null
}

/** Whether there is a key, or at least was one. */
export type KeyState = 'none' | 'revoked' | 'live'

export type RevokeOutcome =
  { readonly outcome: 'revoked' | 'revoked-before'; readonly key: AccessKey } | { readonly outcome: 'missing' }

export interface AccessKeyStore {
  /**
   * Makes a key. This is the only time that its text is shown: the archive
   * keeps a hash. A name has 1 to 100 characters.
   */
  createAccessKey(name: string, scope: Scope): Promise<{ readonly key: AccessKey; readonly text: string }>
  /** Oldest first, revoked ones too. */
  listAccessKeys(): Promise<readonly AccessKey[]>
  revokeAccessKey(id: string): Promise<RevokeOutcome>
  /** The key that a text is; null for no key, for one of another archive and for one that was revoked. */
  findAccessKey(text: string): Promise<AccessKey | null>
  /**
   * Signs somebody in with a key: a token that stands for it, of which the
   * archive keeps a hash, for thirty days. The newest hundred of each key
   * count. Null for a key that there is not, or that was revoked.
   */
  beginSession(keyId: string): Promise<string | null>
  /** The key that a token stands for; null for one that has ended, and when its key was revoked. */
  findSession(token: string): Promise<AccessKey | null>
  /** Signs out. Does nothing where the token stands for no key. */
  endSession(token: string): Promise<void>
  /** Notes that a key was used: once a minute, and never while that would have to wait for another writer. */
  noteAccess(id: string): Promise<void>
  findKeyState(): Promise<KeyState>
}
