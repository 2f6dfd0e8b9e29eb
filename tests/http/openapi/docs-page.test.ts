// The script that runs in the browser on the page at /docs, tested with
// stand-ins for the few parts of Swagger UI that it uses.

import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import t from 'tap'

interface Plugin {
  readonly wrapComponents: {
    readonly OperationContainer: (operation: typeof Operation) => typeof Operation
  }
  afterLoad(this: { fn: { getSampleSchema: Sample } }): void
  readonly statePlugins: {
    readonly spec: {
      readonly wrapActions: {
        readonly setResponse: (show: Show) => Show
      }
    }
  }
}

interface OperationProps {
  readonly path: string
  readonly method: string
  readonly getConfigs: () => { readonly tryItOutEnabled: boolean }
}

/** Stands in for Swagger UI's component: "Try it out" is open where the configuration says so. */
class Operation {
  mapStateToProps(_state: unknown, props: OperationProps): { readonly tryItOutEnabled: boolean } {
    return props.getConfigs()
  }
}

type Sample = (schema: unknown, type: string, options: unknown, example: unknown) => unknown
type Show = (path: string, method: string, response: { status: number; text: string }) => string

const script = readFileSync(new URL('../../../openapi/docs-page.js', import.meta.url), 'utf8')

/** The plugin that the page passes to Swagger UI, and the fields it filled in: [method, value]. */
function loadPage() {
  const filled: [string, string][] = []
  let plugins: ((system: unknown) => Plugin)[] = []
  let complete = () => {}
  const window = {
    SwaggerUIBundle: (config: { plugins: typeof plugins; onComplete: () => void }) => {
      plugins = config.plugins
      complete = config.onComplete
    },
  }
  runInNewContext(script, { window, fetch: async () => ({ status: 401, text: async () => '' }) })
  window.SwaggerUIBundle({ plugins: [], onComplete: () => undefined })
  const parameter = { get: () => 'id' }
  const document = {
    get: () => ({ toJS: () => ({ '/v1/quotes/{id}': { get: {}, patch: {} } }) }),
    getIn: (path: readonly string[]) => (path.at(-1) === 'parameters' ? [parameter] : undefined),
  }
  const system = {
    specSelectors: { specJson: () => document },
    authSelectors: { authorized: () => undefined },
    specActions: {
      changeParamByIdentity: ([, method]: readonly [string, string], _: unknown, value: string) =>
        void filled.push([method, value]),
    },
  }
  const [plugin] = plugins.map((make) => make(system))
  if (!plugin) throw new Error('The page has no plugin')
  const show = plugin.statePlugins.spec.wrapActions.setResponse(() => 'shown')
  return { plugin, show, filled, complete: () => complete() }
}

t.test('The page at /docs copies ids from a response into the id fields of GET operations only', async (t) => {
  const { show, filled } = loadPage()
  const quote = { id: 'q', articleId: 'a', speaker: { id: 's' } }
  t.equal(show('/v1/quotes', 'get', { status: 200, text: JSON.stringify({ items: [quote] }) }), 'shown')
  t.same(filled, [['get', 'q']])
})

t.test(
  'On the page at /docs, operations that change existing data are collapsed and their fields are empty',
  async (t) => {
    const { plugin, filled, complete } = loadPage()
    complete()
    t.same(filled, [['patch', '']])
    const Shown = plugin.wrapComponents.OperationContainer(Operation)
    const isOpen = (method: string, path: string) =>
      new Shown().mapStateToProps({}, { path, method, getConfigs: () => ({ tryItOutEnabled: true }) }).tryItOutEnabled
    for (const method of ['put', 'patch', 'delete']) t.notOk(isOpen(method, '/v1/articles/{id}'), method)
    for (const path of ['/v1/articles/{id}/reanalyse', '/v1/speakers/{id}/merge', '/v1/reviews']) {
      t.notOk(isOpen('post', path), path)
    }
    for (const path of ['/v1/articles', '/v1/attributions', '/v1/checks']) t.ok(isOpen('post', path), path)
    t.ok(isOpen('get', '/v1/articles/{id}'))
  },
)

t.test(
  'The page at /docs shows streamed responses, which are not a single JSON value, and copies no ids from them',
  async (t) => {
    const { show, filled } = loadPage()
    t.equal(show('/v1/exports/quotes', 'get', { status: 200, text: 'publishedAt,outlet\r\n' }), 'shown')
    t.equal(show('/v1/imports', 'post', { status: 200, text: '{"line":1}\n{"line":2}\n' }), 'shown')
    t.same(filled, [])
  },
)

t.test('The page at /docs sends JSON lines as lines, not as one string', async (t) => {
  const { plugin } = loadPage()
  const fn: { getSampleSchema: Sample } = { getSampleSchema: (...[, , , example]) => JSON.stringify(example) }
  plugin.afterLoad.call({ fn })
  t.equal(fn.getSampleSchema({}, 'application/x-ndjson', {}, '{"a":1}\n{"a":2}\n'), '{"a":1}\n{"a":2}\n')
  t.equal(fn.getSampleSchema({}, 'application/json', {}, 'word'), '"word"')
  t.equal(fn.getSampleSchema({}, 'application/x-ndjson', {}, { a: 1 }), '{"a":1}')
})
