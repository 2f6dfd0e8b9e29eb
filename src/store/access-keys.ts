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
  /** From when on it lets nobody in; null for never. */
  readonly expiresAt: string | null
}

/** Whether there is a key, or at least was one. */
export type KeyState = 'none' | 'revoked' | 'live'

export type RevokeOutcome =
  { readonly outcome: 'revoked' | 'revoked-before'; readonly key: AccessKey } | { readonly outcome: 'missing' }

/** A key that was just made, and what whoever has it sends. */
export interface MadeKey {
  readonly key: AccessKey
  readonly text: string
}

/** `ended`: it was revoked before, or has expired. */
export type RotateOutcome =
  | (MadeKey & { readonly outcome: 'rotated'; readonly old: AccessKey })
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'ended' }

/** `live`: it would still let somebody in; `last`: without it the archive would look as if it had never had a key. */
export type ForgetOutcome = 'forgotten' | 'missing' | 'live' | 'last'

export interface AccessKeyStore {
  /**
   * Makes a key. This is the only time that its text is shown: the archive
   * keeps a hash. A name has 1 to 100 characters; left out, it never expires.
   */
  createAccessKey(name: string, scope: Scope, expiresAt?: string | null): Promise<MadeKey>
  /**
   * Makes a key of the same name and scope in the place of one, which lets
   * people in until `until`, unless it expires before. The new one is valid for
   * as long as the old one was made for.
   */
  rotateAccessKey(id: string, until: string): Promise<RotateOutcome>
  /** Deletes one that lets nobody in any more. What it has changed still names it. */
  forgetAccessKey(id: string): Promise<ForgetOutcome>
  /** Oldest first, revoked ones too. */
  listAccessKeys(): Promise<readonly AccessKey[]>
  revokeAccessKey(id: string): Promise<RevokeOutcome>
  /** The key that a text is; null for no key, for one of another archive and for one that was revoked or has expired. */
  findAccessKey(text: string): Promise<AccessKey | null>
  /**
   * Signs somebody in with a key: a token that stands for it, of which the
   * archive keeps a hash, for thirty days. The newest hundred of each key
   * count. Null for a key that there is not, that was revoked or has expired.
   */
  beginSession(keyId: string): Promise<string | null>
  /** The key that a token stands for; null for one that has ended, and when its key was revoked or has expired. */
  findSession(token: string): Promise<AccessKey | null>
  /** Signs out. Does nothing where the token stands for no key. */
  endSession(token: string): Promise<void>
  /** Notes that a key was used: once a minute, and never while that would have to wait for another writer. */
  noteAccess(id: string): Promise<void>
  findKeyState(): Promise<KeyState>
}
