import { openCopyThreads, type CopyThreads } from './open-copy-threads.ts'
import { openStoreThreads, type StoreThreads } from './open-store-threads.ts'

export interface ArchiveSettings {
  readonly databasePath: string
  readonly synchronous: 'FULL' | 'NORMAL'
  readonly readOnly: boolean
}

/** `asOf` is null if the archive is writable. */
export type OpenArchive = StoreThreads & { readonly asOf: CopyThreads['asOf'] | null }

/**
 * Opens the archive, for writing or only for reading. `onFault` is told of a
 * copy that can't be shown. Rejects with what is wrong with the file.
 */
export async function openArchive(
  { databasePath: path, synchronous, readOnly }: ArchiveSettings,
  threads: number,
  onFault: (error: unknown) => void,
): Promise<OpenArchive> {
  if (!readOnly) return { ...openStoreThreads({ path, synchronous }, threads), asOf: null }
  // Unfinished and background work belongs to the writer.
  const nothing = { isNew: false, finishBegun: async () => undefined, clusterOn: async () => false }
  return { ...(await openCopyThreads(path, threads, onFault)), ...nothing }
}
