import { openCopyThreads, type CopyThreads } from './open-copy-threads.ts'
import { openStoreThreads, type StoreThreads } from './open-store-threads.ts'

export interface ArchiveSettings {
  readonly databasePath: string
  readonly synchronous: 'FULL' | 'NORMAL'
  readonly readOnly: boolean
}

/** `asOf` is null of an archive that is written to. */
export type OpenArchive = StoreThreads & { readonly asOf: CopyThreads['asOf'] | null }

/** The archive, to be written to or only read. `onFault` is told of a copy that can't be shown. Rejects with what is wrong with the file. */
export async function openArchive(
  { databasePath: path, synchronous, readOnly }: ArchiveSettings,
  threads: number,
  onFault: (error: unknown) => void,
): Promise<OpenArchive> {
  if (!readOnly) return { ...openStoreThreads({ path, synchronous }, threads), asOf: null }
  // What was begun, and what is done in the background, is the writer's.
  const nothing = { isNew: false, finishBegun: async () => undefined, clusterOn: async () => false }
  return { ...(await openCopyThreads(path, threads, onFault)), ...nothing }
}
