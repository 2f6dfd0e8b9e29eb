/** The answer, or null if none comes within this many milliseconds. Rejects if `asked` does. */
export async function answerWithin<Answer>(
  asked: Promise<Answer>,
  milliseconds: number,
): Promise<{ readonly answer: Answer } | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, milliseconds, null)))
  try {
    return await Promise.race([asked.then((answer) => ({ answer })), late])
  } finally {
    clearTimeout(timer)
  }
}
