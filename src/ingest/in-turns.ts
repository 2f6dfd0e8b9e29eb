/** The same function, at most so many times at once; who comes first is served first. */
export function inTurns<Asked, Answered>(
  run: (asked: Asked) => Promise<Answered>,
  most: number,
): (asked: Asked) => Promise<Answered> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (asked) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await run(asked)
    } finally {
      // The turn goes to the next one, or is free.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
