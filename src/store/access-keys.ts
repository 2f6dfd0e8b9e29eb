// Keys that give programs access.

/** What a key allows; each scope includes those before it. */
export type Scope = 'read' | 'write' | 'admin'

export interface AccessKey {
  /** Public: shown in lists and logs. */
  readonly id: string
  readonly name: string
  readonly scope: Scope
  readonly createdAt: string
  /** To the minute; null for never. */
  readonly lastUsedAt: string | null
  readonly revokedAt: string | null
  /** When it stops giving access; null for never. */
  readonly expiresAt: string | null
}

/** Whether there is a key, or at least was one. */
export type KeyState = 'none' | 'revoked' | 'live'

export type RevokeOutcome =
  { readonly outcome: 'revoked' | 'revoked-before'; readonly key: AccessKey } | { readonly outcome: 'missing' }

/** A newly created key, and the text that its holder sends. */
export interface MadeKey {
  readonly key: AccessKey
  readonly text: string
}

/** `ended`: it was already revoked, or has expired. */
export type RotateOutcome =
  | (MadeKey & { readonly outcome: 'rotated'; readonly old: AccessKey })
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'ended' }

/** `live`: it still gives access; `last`: without it the archive would look as if it had never had a key. */
export type ForgetOutcome = 'forgotten' | 'missing' | 'live' | 'last'

export interface AccessKeyStore {
  /**
   * Creates a key. Its text is returned this once: the archive only keeps a hash.
   * A name has 1 to 100 characters. Without `expiresAt` the key never expires.
   */
  createAccessKey(name: string, scope: Scope, expiresAt?: string | null): Promise<MadeKey>
  /**
   * Creates a key with the same name and scope to replace another, which stays
   * valid until `until`, unless it expires earlier. The new one is valid for as
   * long as the old one originally was.
   */
  rotateAccessKey(id: string, until: string): Promise<RotateOutcome>
  /** Deletes a key that no longer gives access. Changes made with it still name it. */
  forgetAccessKey(id: string): Promise<ForgetOutcome>
  /** Oldest first, including revoked ones. */
  listAccessKeys(): Promise<readonly AccessKey[]>
  revokeAccessKey(id: string): Promise<RevokeOutcome>
  /** The key with this text; null if there is none in this archive, or it is revoked or expired. */
  findAccessKey(text: string): Promise<AccessKey | null>
  /**
   * Signs somebody in with a key: returns a token that stands for it for thirty
   * days; the archive keeps its hash. The newest hundred per key are valid. Null
   * for a key that does not exist, is revoked or has expired.
   */
  beginSession(keyId: string): Promise<string | null>
  /** The key a token stands for; null if the session has ended, or the key is revoked or expired. */
  findSession(token: string): Promise<AccessKey | null>
  /** Signs out. Does nothing if the token stands for no key. */
  endSession(token: string): Promise<void>
  /** Records that a key was used: once a minute, and never if that meant waiting for another writer. */
  noteAccess(id: string): Promise<void>
  findKeyState(): Promise<KeyState>
}
