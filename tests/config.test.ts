import t from 'tap'
import { ConfigError, readConfig } from '../src/config.ts'

t.test('readConfig() fills in what is not set', async (t) => {
  const config = readConfig({})
  t.match(config, {
    host: '127.0.0.1',
    port: 3000,
    databasePath: './data/dixit.db',
    logLevel: 'info',
    maxTextLength: 1_000_000,
  })
  t.ok(config.workers >= 1)
})

t.test('readConfig() takes what is set, and an empty value for not set', async (t) => {
  const config = readConfig({ HOST: '0.0.0.0', PORT: '8080', LOG_LEVEL: '', WORKERS: '3', MAX_TEXT_LENGTH: '5000' })
  t.match(config, { host: '0.0.0.0', port: 8080, logLevel: 'info', workers: 3, maxTextLength: 5000 })
})

t.test('readConfig() names each wrong variable, its value and what it wants', async (t) => {
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

t.test('readConfig() takes no number but plain digits', async (t) => {
  for (const value of ['1e3', '-1', '3.5', ' 80 ', '٣', '80a', '9999999999']) {
    t.throws(() => readConfig({ PORT: value }), ConfigError, value)
  }
})
