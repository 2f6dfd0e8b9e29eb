import { ArchiveError } from '../store/archive-failure.ts'
import { openStore } from '../store/sqlite/open-store.ts'
import type { StoreSettings } from '../store/sqlite/open-store.ts'
import type { Store } from '../store/store.ts'
import { InputError } from './command.ts'

/** @throws InputError if the file cannot be opened, or is no archive */
export function openArchive(path: string, synchronous: StoreSettings['synchronous'] = 'FULL'): Store {
  try {
    return openStore({ path, synchronous })
  } catch (error) {
    throw nameInput(error, path)
  }
}

/** The command's error for an archive that could not be opened. */
export function nameInput(error: unknown, path: string): InputError {
  if (error instanceof ArchiveError) return new InputError(error.message)
  return new InputError(`${path} cannot be opened: ${error instanceof Error ? error.message : String(error)}.`)
}
