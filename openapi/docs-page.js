// Runs in the browser, on the Swagger UI page at /docs. The id fields there
// begin with the ids of the document's examples, which no archive has; this
// puts ids into those of GET that were seen last: those of the newest quote
// when the page opens, then those of each answer that "Try it out" gets.
//
// What changes something that exists is closed until "Try it out" is pressed,
// and its fields are empty: one press on "Execute" must not delete the newest
// article.
//
// It also shows, and so sends, examples of lines of JSON as they are: Swagger
// UI takes every media type with "json" in its name for one value of JSON, and
// would write the lines as one string.

const build = window.SwaggerUIBundle

window.SwaggerUIBundle = Object.assign(
  (config) =>
    build({
      ...config,
      plugins: [...config.plugins, followIds],
      onComplete: () => {
        leaveEmpty()
        void showNewest()
      },
    }),
  build,
)

const LINES = /ndjson/

/** Whether a request may be sent without a second thought: it reads, or makes something new. */
const isHarmless = (path, method) =>
  method === 'get' || (method === 'post' && !path.includes('{') && path !== '/v1/reviews')

let fillIn = () => {}
let leaveEmpty = () => {}
let readKey = () => undefined

function followIds(system) {
  readKey = () => system.authSelectors.authorized()?.getIn(['key', 'value'])
  const operations = () =>
    Object.entries(system.specSelectors.specJson().get('paths').toJS()).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => [path, method]),
    )
  const write = (path, method, names, value) => {
    for (const parameter of system.specSelectors.specJson().getIn(['paths', path, method, 'parameters']) ?? []) {
      if (names.includes(parameter.get('name')))
        system.specActions.changeParamByIdentity([path, method], parameter, value, false)
    }
  }
  fillIn = (ids) => {
    for (const [path, method] of operations()) {
      const id = ids[path.split('/')[2]]
      if (id !== undefined && method === 'get') write(path, method, ['id'], id)
    }
  }
  leaveEmpty = () => {
    for (const [path, method] of operations()) {
      if (!isHarmless(path, method)) write(path, method, ['id', 'if-match'], '')
    }
  }
  return {
    wrapComponents: {
      OperationContainer: (Operation) =>
        class extends Operation {
          mapStateToProps(state, props) {
            const getConfigs = () => ({
              ...props.getConfigs(),
              tryItOutEnabled: isHarmless(props.path, props.method),
            })
            return super.mapStateToProps(state, { ...props, getConfigs })
          }
        },
    },
    afterLoad() {
      const { getSampleSchema } = this.fn
      this.fn.getSampleSchema = (schema, type, options, example) =>
        LINES.test(type) && typeof example === 'string' ? example : getSampleSchema(schema, type, options, example)
    },
    statePlugins: {
      auth: {
        wrapActions: {
          authorize: (authorize) => (given) => {
            const done = authorize(given)
            void showNewest()
            return done
          },
        },
      },
      spec: {
        wrapActions: {
          setResponse: (show) => (path, method, response) => {
            fillIn(idsIn(path, response))
            return show(path, method, response)
          },
        },
      },
    },
  }
}

async function showNewest() {
  const key = readKey()
  const response = await fetch('/v1/quotes?limit=1', key ? { headers: { Authorization: `Bearer ${key}` } } : {})
  fillIn(idsIn('/v1/quotes', { status: response.status, text: await response.text() }))
}

/** What is not kept, figures, and streams, which are no value of JSON. */
const NAMES_NOTHING = ['/v1/attributions', '/v1/stats', '/v1/imports', '/v1/exports/quotes']

/** What an answer names: { articles, quotes, speakers }, each an id or undefined. */
function idsIn(path, { status, text }) {
  if (![200, 201].includes(status) || !path.startsWith('/v1/') || NAMES_NOTHING.includes(path)) return {}
  const answer = JSON.parse(text)
  const item = answer.items ? answer.items[0] : answer
  if (item === undefined) return {}
  const isQuote = 'articleId' in item
  const isSpeaker = 'aliases' in item
  const quote = isQuote ? item : item.quotes?.find((one) => one.speaker)
  return {
    articles: isQuote ? item.articleId : isSpeaker ? undefined : item.id,
    quotes: quote?.id,
    speakers: isSpeaker ? item.id : quote?.speaker?.id,
  }
}
