// Runs in the browser, on the Swagger UI page at /docs. The id fields there
// begin with the ids of the document's examples, which no archive has; this
// puts ids into them that were seen last: those of the newest quote when the
// page opens, then those of each answer that "Try it out" gets.
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
      onComplete: showNewest,
      requestInterceptor: sendKnownIds,
    }),
  build,
)

const LINES = /ndjson/

let fillIn = () => {}
let readKey = () => undefined

function followIds(system) {
  readKey = () => system.authSelectors.authorized()?.getIn(['key', 'value'])
  fillIn = (ids) => {
    for (const [path, methods] of Object.entries(system.specSelectors.specJson().get('paths').toJS())) {
      const id = ids[path.split('/')[2]]
      if (id === undefined || !path.includes('{id}')) continue
      for (const method of Object.keys(methods)) {
        for (const parameter of system.specSelectors.specJson().getIn(['paths', path, method, 'parameters'])) {
          if (parameter.get('name') === 'id')
            system.specActions.changeParamByIdentity([path, method], parameter, id, false)
        }
      }
    }
  }
  return {
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
            learnFrom(system.specSelectors.specJson(), path, method, response)
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

/** The ids of the examples, and those that the archive answered in their places. */
const known = new Map()

/** Compares an answer with the example of it. */
function learnFrom(document, path, method, { status, text }) {
  const answer = ['paths', path, method, 'responses', String(status), 'content', 'application/json', 'examples']
  const example = document.getIn(answer)?.first()?.get('value')
  if (example === undefined || !text) return
  learnIds(example.toJS(), JSON.parse(text))
}

function learnIds(example, answer) {
  if (typeof example === 'string' && typeof answer === 'string') {
    if (/^017e4444-0000-7000-8000-\d{12}$/.test(example)) known.set(example, answer)
  } else if (example && answer && typeof example === 'object' && typeof answer === 'object') {
    for (const key of Object.keys(example)) learnIds(example[key], answer[key])
  }
}

/** Bodies of the examples name ids too: what is sent has those that the archive knows. */
function sendKnownIds(request) {
  if (typeof request.body !== 'string') return request
  const body = request.body.replace(/017e4444-0000-7000-8000-\d{12}/g, (id) => known.get(id) ?? id)
  return Object.assign(request, { body })
}
