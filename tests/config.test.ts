import t from 'tap'
import { ConfigError, defaultWorkers, findMisspelt, readConfig, workerMemory } from '../src/config.ts'

t.test('FETCH_HOSTS names hosts, all subdomains of one, or all hosts', async (t) => {
  t.same(readConfig({}).fetchHosts, [])
  t.same(readConfig({ FETCH_HOSTS: '*' }).fetchHosts, ['*'])
  const names = 'Post.example, *.gazette.example,xn--bcher-kva.example'
  t.same(readConfig({ FETCH_HOSTS: names }).fetchHosts, ['post.example', '*.gazette.example', 'xn--bcher-kva.example'])
  for (const value of [
    'true',
    '*,post.example',
    'https://post.example',
    'post.example:80',
    '*.*',
    '*.',
    'a*.example',
    ',',
  ])
    t.throws(() => readConfig({ FETCH_HOSTS: value }), /FETCH_HOSTS must be a list of hosts/, value)
})

t.test('readConfig() fills in defaults', async (t) => {
  const config = readConfig({})
  t.match(config, {
    host: '127.0.0.1',
    port: 3000,
    databasePath: './data/dixit.db',
    logLevel: 'info',
    maxTextLength: 1_000_000,
    maxHtmlLength: 4_000_000,
  })
  t.ok(config.workers >= 1)
})

t.test('readConfig() shows the metrics to administrators only, unless they have a port of their own', async (t) => {
  t.match(readConfig({}), { metricsPort: null, metricsHost: '127.0.0.1' })
  t.match(readConfig({ METRICS_PORT: '0', METRICS_HOST: '::1' }), { metricsPort: 0, metricsHost: '::1' })
  t.throws(() => readConfig({ METRICS_PORT: 'yes' }), /METRICS_PORT must be a whole number from 0 to 65535/)
})

t.test('readConfig() limits concurrent work so that several bodies of the maximum size fit', async (t) => {
  const { maxRequests, maxBodyBytes, maxTextLength, maxHtmlLength, maxDelayMs, handlerTimeoutMs, analysisTimeoutMs } =
    readConfig({})
  t.ok(maxRequests > 0 && maxDelayMs > 0)
  t.ok(maxBodyBytes > 2 * 6 * maxTextLength)
  t.ok(maxBodyBytes > 6 * maxHtmlLength + 65_536)
  t.ok(handlerTimeoutMs > 2 * analysisTimeoutMs, 'a page is read, and then analysed')
})

t.test('readConfig() takes the given values, and treats an empty one as not set', async (t) => {
  const config = readConfig({ HOST: '0.0.0.0', PORT: '8080', LOG_LEVEL: '', WORKERS: '3', MAX_TEXT_LENGTH: '5000' })
  t.match(config, { host: '0.0.0.0', port: 8080, logLevel: 'info', workers: 3, maxTextLength: 5000 })
})

t.test('readConfig() names each invalid variable, its value and what it requires', async (t) => {
  const wrong = { PORT: '70000', WORKERS: '0x10', LOG_LEVEL: 'loud' }
  t.throws(() => readConfig(wrong), ConfigError)
  try {
    readConfig(wrong)
  } catch (error) {
    const message = (error as Error).message
    t.match(message, 'PORT must be a whole number from 0 to 65535; it is "70000".')
    t.match(message, 'WORKERS must be a whole number from 1 to 256; it is "0x10".')
    t.match(message, /LOG_LEVEL must be one of fatal, .*; it is "loud"\./)
    t.notMatch(message, 'MAX_TEXT_LENGTH')
  }
})

t.test('readConfig() waits for the disk unless told not to', async (t) => {
  t.equal(readConfig({}).synchronous, 'FULL')
  t.equal(readConfig({ SYNCHRONOUS: 'normal' }).synchronous, 'NORMAL')
  t.throws(() => readConfig({ SYNCHRONOUS: 'off' }), { message: 'SYNCHRONOUS must be full or normal; it is "off".' })
})

t.test('readConfig() accepts no numbers but plain digits', async (t) => {
  for (const value of ['1e3', '-1', '3.5', ' 80 ', '٣', '80a', '9999999999']) {
    t.throws(() => readConfig({ PORT: value }), ConfigError, value)
  }
})

t.test('readConfig() denies everything it is not told to allow', async (t) => {
  t.match(readConfig({}), { allowAnonymous: false, corsOrigins: [], rateLimit: 600, trustProxy: [] })
})

t.test('readConfig() accepts lists of origins and of proxies', async (t) => {
  t.match(
    readConfig({
      ALLOW_ANONYMOUS: 'true',
      CORS_ORIGINS: 'https://desk.example, http://localhost:8080',
      RATE_LIMIT: '0',
      TRUST_PROXY: '10.0.0.0/8, 192.0.2.1,::1,loopback,fd00::/8',
    }),
    {
      allowAnonymous: true,
      corsOrigins: ['https://desk.example', 'http://localhost:8080'],
      rateLimit: 0,
      trustProxy: ['10.0.0.0/8', '192.0.2.1', '::1', 'loopback', 'fd00::/8'],
    },
  )
  t.match(readConfig({ CORS_ORIGINS: '*', TRUST_PROXY: 'false' }), { corsOrigins: ['*'], trustProxy: [] })
})

t.test('readConfig() accepts no ambiguous origin, proxy or boolean', async (t) => {
  const origin = 'https://desk.example'
  for (const value of [
    `${origin}/`,
    `${origin}/a`,
    `${origin}:443`,
    'desk.example',
    'null',
    `*,${origin}`,
    `${origin},`,
    'file:///a',
  ]) {
    t.throws(() => readConfig({ CORS_ORIGINS: value }), /CORS_ORIGINS must be a list of origins/, value)
  }
  for (const value of [
    'true',
    '1',
    '10.0.0.0/33',
    '10.0.0.0/0',
    '::1/129',
    'proxy.example',
    '10.0.0.1,',
    '10.0.0.0/8/8',
  ]) {
    t.throws(() => readConfig({ TRUST_PROXY: value }), /TRUST_PROXY must be false, or a list/, value)
  }
  for (const value of ['yes', '1', 'TRUE']) {
    t.throws(() => readConfig({ ALLOW_ANONYMOUS: value }), /ALLOW_ANONYMOUS must be true or false/, value)
  }
})

t.test('defaultWorkers() is the number of cores, or fewer if memory is scarce', async (t) => {
  t.equal(defaultWorkers(4, undefined, 'linear'), 4)
  t.equal(defaultWorkers(4, 0, 'linear'), 4)
  t.equal(defaultWorkers(4, 2 ** 64, 'linear'), 4)
  t.equal(defaultWorkers(4, 2 ** 31, 'linear'), 4)
  t.equal(defaultWorkers(4, 768 * 2 ** 20, 'linear'), 2, 'with the linear reader')
  t.equal(defaultWorkers(4, 896 * 2 ** 20, 'pretrained'), 2, 'as in compose.yaml')
  t.equal(defaultWorkers(4, 768 * 2 ** 20, 'pretrained'), 1)
  t.equal(defaultWorkers(2, 512 * 2 ** 20, 'linear'), 1)
  t.equal(defaultWorkers(2, 64 * 2 ** 20, 'linear'), 1)
})

t.test('workerMemory() divides the available memory among the workers, within bounds', async (t) => {
  for (const none of [undefined, 0, 2 ** 64]) t.equal(workerMemory(4, none, 'linear'), 1024)
  t.equal(workerMemory(2, 768 * 2 ** 20, 'linear'), 174)
  t.equal(workerMemory(2, 896 * 2 ** 20, 'pretrained'), 178)
  t.equal(workerMemory(1, 512 * 2 ** 20, 'linear'), 202)
  t.equal(workerMemory(1, 256 * 2 ** 20, 'linear'), 80)
  t.equal(workerMemory(8, 768 * 2 ** 20, 'linear'), 80)
})

t.test('findMisspelt() names variables that were probably meant for a setting', async (t) => {
  const suggestionsFor = (name: string) => findMisspelt({ [name]: '1' }).map((found) => found.meant)
  for (const [name, setting] of [
    ['RATELIMIT', 'RATE_LIMIT'],
    ['rate_limit', 'RATE_LIMIT'],
    ['DIXIT_RATE_LIMIT', 'RATE_LIMIT'],
    ['DIXIT_PORT', 'PORT'],
    ['DATABASE_PAHT', 'DATABASE_PATH'],
    ['WORKER', 'WORKERS'],
    ['ALLOW_ANONYMUS', 'ALLOW_ANONYMOUS'],
    ['TRUSTED_PROXY', 'TRUST_PROXY'],
    ['HANDLER_TIMEOUT', 'HANDLER_TIMEOUT_MS'],
  ] as const)
    t.same(suggestionsFor(name), [setting], name)
})

t.test('findMisspelt() ignores settings and unrelated variables', async (t) => {
  const others = 'PATH HOME HOSTNAME USER SHELL PWD LANG TERM NODE_ENV NODE_OPTIONS DIXIT_KEY SUPPORT_EMAIL WORKSPACE'
  const set = Object.fromEntries(others.split(' ').map((name) => [name, 'x']))
  t.same(
    findMisspelt({ ...set, PORT: '80', RATE_LIMIT: '0', METRICS_HOST: '::1', METRICS_PORT: '0', RATELIMIT: ' ' }),
    [],
  )
  t.same(findMisspelt({ DIXIT_PORT: 'tcp://10.0.0.1:80' }), [], 'as set by Kubernetes')
})
