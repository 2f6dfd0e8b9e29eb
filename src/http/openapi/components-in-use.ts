// The schemas of the API document: each one once, under its own name, and only
// those that the routes refer to.

import { jsonSchemaTransformObject } from 'fastify-type-provider-zod'

type Transform = typeof jsonSchemaTransformObject
type Schemas = Record<string, unknown>

/**
 * The type provider writes every named schema twice, as "X" for answers and as "XInput" for requests, whether or not
 * anything refers to it. This keeps only what is referred to, and drops the "Input" wherever no "X" remains to confuse
 * it with.
 */
export const componentsInUse: Transform = (given) => {
  const document = jsonSchemaTransformObject(given) as { paths?: object; components?: { schemas?: Schemas } }
  const schemas = document.components?.schemas ?? {}
  const used = reachable(document.paths ?? {}, schemas)
  const names = new Map([...used].map((name) => [name, shortName(name, used)]))
  const kept = Object.fromEntries([...used].sort().map((name) => [names.get(name) ?? name, schemas[name]]))
  const renamed = { ...document, components: { ...document.components, schemas: kept } }
  return JSON.parse(JSON.stringify(renamed), (key, value: unknown) => {
    const name = key === '$ref' ? names.get(nameOf(value)) : undefined
    return name === undefined ? value : PREFIX + name
  }) as ReturnType<Transform>
}

const PREFIX = '#/components/schemas/'

function reachable(from: object, schemas: Schemas): Set<string> {
  const found = new Set<string>()
  const open: unknown[] = [from]
  while (open.length > 0) {
    for (const [key, value] of Object.entries(open.pop() as object)) {
      const name = key === '$ref' ? nameOf(value) : ''
      if (name in schemas && !found.has(name)) {
        found.add(name)
        open.push(schemas[name])
      }
      if (typeof value === 'object' && value !== null) open.push(value)
    }
  }
  return found
}

function nameOf(reference: unknown): string {
  return typeof reference === 'string' && reference.startsWith(PREFIX) ? reference.slice(PREFIX.length) : ''
}

function shortName(name: string, used: ReadonlySet<string>): string {
  const short = name.replace(/Input$/, '')
  return used.has(short) ? name : short
}
