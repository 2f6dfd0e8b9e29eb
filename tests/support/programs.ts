// The programs as `npm run build` makes them, for tests that start them in
// processes of their own. `npm run test:system` builds them first.

export const SERVICE = 'dist/service/main.js'
export const DIXIT = 'dist/cli/dixit.js'
export const EVALUATE = 'dist/evaluate/evaluate.js'

/**
 * Node with these arguments, as the first two parameters of `spawn`. It leaves
 * out what tap adds to the environment of every child process to measure
 * coverage: with that a program takes three times as long to start, and ends on
 * signals that Node ignores, such as the one for a file that is too large.
 */
export const node = (...args: readonly string[]): [program: string, args: string[]] => [
  'env',
  ['-u', 'NODE_OPTIONS', process.execPath, ...args],
]
