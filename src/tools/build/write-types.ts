// Writes the types of the library into `dist/library`, next to it: the
// declarations of src/library.ts and of what its types need. Part of `npm
// pack`; the service does not need them. An argument names a folder other than
// `dist`.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

const ENTRY = 'src/library.ts'

const program = ts.createProgram([ENTRY], {
  ...ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config,
    ts.sys,
    '.',
  ).options,
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
})
const folder = join(process.argv[2] ?? 'dist', 'library')
const waiting = [ENTRY]
const written = new Set<string>()
for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
  if (written.has(file)) continue
  written.add(file)
  const declarations = declare(file)
  for (const [, path = ''] of declarations.matchAll(/ from '(\.[^']*\.ts)'/g)) waiting.push(join(dirname(file), path))
  const target = join(folder, relative('src', file).replace(/\.ts$/, '.d.ts'))
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, declarations.replaceAll(/( from '\.[^']*)\.ts'/g, "$1.js'"))
}

/** @throws Error for a file that the library does not use */
function declare(file: string): string {
  let declarations: string | undefined
  program.emit(program.getSourceFile(file), (_path, text) => void (declarations = text), undefined, true)
  if (declarations === undefined) throw new Error(`${file} has no declarations`)
  return declarations
}
