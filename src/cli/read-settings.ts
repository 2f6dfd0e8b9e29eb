import { ConfigError, readConfig, type Config } from '../config.ts'
import { InputError } from './command.ts'

/**
 * The settings of the service.
 *
 * @throws InputError that names every invalid one
 */
export function readSettings(): Config {
  try {
    return readConfig()
  } catch (error) {
    throw error instanceof ConfigError ? new InputError(error.message) : error
  }
}
