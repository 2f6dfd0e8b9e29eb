// Reads and writes the files of the trained models. Nothing else touches the folder.

import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { WEIGHTS_FOLDER } from '../../locations.ts'

let folder = WEIGHTS_FOLDER

/**
 * From now on, models are read from and written to another folder; models that have been read
 * already are kept. For training, which never overwrites the shipped models unless told to.
 */
export function useWeightsIn(other: URL): void {
  folder = other
}

/** Throws if the file is missing. */
export function readWeights(file: string): Buffer<ArrayBuffer> {
  return readFileSync(new URL(file, folder))
}

/** Throws if the file is missing. */
export function readJsonWeights<Model>(name: string): Model {
  return JSON.parse(readWeights(`${name}.json`).toString('utf8')) as Model
}

export function writeWeights(file: string, bytes: Uint8Array): void {
  writeFileSync(new URL(file, folder), bytes)
}

/** `space` as in JSON.stringify(). */
export function writeJsonWeights(name: string, model: unknown, space?: number): void {
  writeWeights(`${name}.json`, Buffer.from(`${JSON.stringify(model, null, space)}\n`))
}

/** Files are hashed piece by piece: together they are larger than everything else an analysis keeps in memory. */
const PIECE_LENGTH = 1 << 17

/** Eight hexadecimal digits that change whenever a model changes. */
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
