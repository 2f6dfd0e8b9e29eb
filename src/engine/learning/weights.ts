// The trained models as files. Nothing else reads or writes the folder.

import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { WEIGHTS_FOLDER } from '../../locations.ts'

let folder = WEIGHTS_FOLDER

/**
 * Models are read from and written to another folder from now on; those that
 * were read stay as they are. For training, which never writes over the models
 * that are shipped unless it is told to.
 */
export function useWeightsIn(other: URL): void {
  folder = other
}

/** Throws when there is no such file. */
export function readWeights(file: string): Buffer<ArrayBuffer> {
  return readFileSync(new URL(file, folder))
}

/** Throws when there is no such file. */
export function readJsonWeights<Model>(name: string): Model {
  return JSON.parse(readWeights(`${name}.json`).toString('utf8')) as Model
}

export function writeWeights(file: string, bytes: Uint8Array): void {
  writeFileSync(new URL(file, folder), bytes)
}

/** `space` as of JSON.stringify(). */
export function writeJsonWeights(name: string, model: unknown, space?: number): void {
  writeWeights(`${name}.json`, Buffer.from(`${JSON.stringify(model, null, space)}\n`))
}

/** Read piece by piece, for the files together are larger than all else that an analysis keeps. */
const PIECE_LENGTH = 1 << 17

/** Eight hexadecimal digits that change with any model. */
export function weightsChecksum(): string {
  const hash = createHash('sha256')
  const names = readdirSync(folder).filter((name) => /\.(?:bin|json|onnx|vocabulary)$/.test(name))
  const piece = Buffer.allocUnsafe(PIECE_LENGTH)
  for (const name of names.sort()) {
    hash.update(name).update('\0')
    const file = openSync(new URL(name, folder), 'r')
    for (let length = 1; length > 0;) {
      length = readSync(file, piece, 0, PIECE_LENGTH, null)
      hash.update(piece.subarray(0, length))
    }
    closeSync(file)
  }
  return hash.digest('hex').slice(0, 8)
}
