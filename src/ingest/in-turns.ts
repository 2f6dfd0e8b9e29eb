/** The same function, running at most `most` times at once; first come, first served. */
export function inTurns<Asked extends readonly unknown[], Answered>(
  run: (...asked: Asked) => Promise<Answered>,
  most: number,
): (...asked: Asked) => Promise<Answered> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (...asked) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await run(...asked)
    } finally {
      // Passes the turn to the next caller, or frees it.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
