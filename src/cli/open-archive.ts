import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { InputError } from './command.ts'

/** @throws InputError when the file cannot be opened, or is no archive */
export function openArchive(path: string): Store {
  try {
    return openStore({ path })
  } catch (error) {
    throw new InputError(`${path} cannot be opened: ${error instanceof Error ? error.message : String(error)}.`)
  }
}
