import type { Reader } from '../../model.ts'
import { readJsonWeights } from './weights.ts'

/**
 * Loads the version of the model `name` that was trained on a reader's output: the pre-trained
 * reader has a file of its own, the others share one. Each file is read once.
 */
export function weightsOfReader<Model>(name: string): (reader: Reader) => Model {
  const loaded = new Map<string, Model>()
  return (reader) => {
    const file = reader === 'pretrained' ? `${name}-pretrained` : name
    let model = loaded.get(file)
    if (model === undefined) {
      model = readJsonWeights<Model>(file)
      loaded.set(file, model)
    }
    return model
  }
}
