import t from 'tap'
import { workInBackground } from '../../src/workers/work-in-background.ts'

// Its timers keep no process alive, and nothing else here does.
const alive = setInterval(() => undefined, 1000)
t.teardown(() => clearInterval(alive))

const RESTS = { isBusy: () => false, idleMs: 60_000, failedMs: 60_000 }

t.test('Steps follow one another as long as there is work', async (t) => {
  let left = 3
  let finish: () => void = () => undefined
  const done = new Promise<void>((resolve) => (finish = resolve))
  const work = workInBackground(
    async () => {
      if (left === 0) finish()
      else left -= 1
      return left > 0
    },
    () => t.fail('no step fails'),
    { ...RESTS, idleMs: 1 },
  )
  await done
  await work.stop()
  t.equal(left, 0)
})

t.test('A failing step is reported, and tried again', async (t) => {
  const failures: unknown[] = []
  let finish: () => void = () => undefined
  const done = new Promise<void>((resolve) => (finish = resolve))
  let tries = 0
  const work = workInBackground(
    async () => {
      tries += 1
      if (tries < 3) throw new Error(`failure ${tries}`)
      finish()
      return false
    },
    (error) => failures.push(error),
    { ...RESTS, failedMs: 1 },
  )
  await done
  await work.stop()
  t.match(failures, [{ message: 'failure 1' }, { message: 'failure 2' }])
})

t.test('It stops while resting, or after the step in progress', async (t) => {
  let steps = 0
  const resting = workInBackground(
    async () => ((steps += 1), false),
    () => t.fail('no step fails'),
    RESTS,
  )
  await new Promise((resolve) => setTimeout(resolve, 10))
  await resting.stop()
  t.equal(steps, 1)

  let finish: () => void = () => undefined
  let isDone = false
  const working = workInBackground(
    async () => {
      await new Promise<void>((resolve) => (finish = resolve))
      isDone = true
      return true
    },
    () => t.fail('no step fails'),
    RESTS,
  )
  const stopping = working.stop().then(() => t.ok(isDone))
  finish()
  await stopping
})
