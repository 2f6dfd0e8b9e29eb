// What runs in the browser on the page at /docs, with the few parts of Swagger
// UI that it takes hold of.

import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import t from 'tap'

interface Plugin {
  afterLoad(this: { fn: { getSampleSchema: Sample } }): void
  readonly statePlugins: {
    readonly spec: {
      readonly wrapActions: {
        readonly setResponse: (show: Show) => Show
      }
    }
  }
}

type Sample = (schema: unknown, type: string, options: unknown, example: unknown) => unknown
type Show = (path: string, method: string, response: { status: number; text: string }) => string

const script = readFileSync(new URL('../../../openapi/docs-page.js', import.meta.url), 'utf8')

/** The plugin that the page gives to Swagger UI, and what it then put into the id fields. */
function loadPage() {
  const filled: string[] = []
  let plugins: ((system: unknown) => Plugin)[] = []
  const window = { SwaggerUIBundle: (config: { plugins: typeof plugins }) => void (plugins = config.plugins) }
  runInNewContext(script, { window })
  window.SwaggerUIBundle({ plugins: [] })
  const parameter = { get: () => 'id' }
  const document = {
    get: () => ({ toJS: () => ({ '/v1/quotes/{id}': { get: {} } }) }),
    getIn: (path: readonly string[]) => (path.at(-1) === 'parameters' ? [parameter] : undefined),
  }
  const system = {
    specSelectors: { specJson: () => document },
    authSelectors: { authorized: () => undefined },
    specActions: { changeParamByIdentity: (_: unknown, __: unknown, id: string) => void filled.push(id) },
  }
  const [plugin] = plugins.map((make) => make(system))
  if (!plugin) throw new Error('The page has no plugin')
  const show = plugin.statePlugins.spec.wrapActions.setResponse(() => 'shown')
  return { plugin, show, filled }
}

t.test('The page at /docs puts the ids of an answer into the id fields', async (t) => {
  const { show, filled } = loadPage()
  const quote = { id: 'q', articleId: 'a', speaker: { id: 's' } }
  t.equal(show('/v1/quotes', 'get', { status: 200, text: JSON.stringify({ items: [quote] }) }), 'shown')
  t.same(filled, ['q'])
})

t.test('The page at /docs shows streams, which are no value of JSON, and takes no ids from them', async (t) => {
  const { show, filled } = loadPage()
  t.equal(show('/v1/exports/quotes', 'get', { status: 200, text: 'publishedAt,outlet\r\n' }), 'shown')
  t.equal(show('/v1/imports', 'post', { status: 200, text: '{"line":1}\n{"line":2}\n' }), 'shown')
  t.same(filled, [])
})

t.test('The page at /docs sends lines of JSON as lines, not as one string', async (t) => {
  const { plugin } = loadPage()
  const fn: { getSampleSchema: Sample } = { getSampleSchema: (...[, , , example]) => JSON.stringify(example) }
  plugin.afterLoad.call({ fn })
  t.equal(fn.getSampleSchema({}, 'application/x-ndjson', {}, '{"a":1}\n{"a":2}\n'), '{"a":1}\n{"a":2}\n')
  t.equal(fn.getSampleSchema({}, 'application/json', {}, 'word'), '"word"')
  t.equal(fn.getSampleSchema({}, 'application/x-ndjson', {}, { a: 1 }), '{"a":1}')
})
