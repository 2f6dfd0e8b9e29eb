import type { Reader } from '../../model.ts'
import { readJsonWeights } from './weights.ts'

/**
 * The model `name` that was learned from what each reader reads: the
 * pre-trained one has a file of its own, the others share one. Read once.
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
