// Where the files that the code reads are. The build puts modules one folder
// below its output folder (tools/build/build.ts), so a module can't count on
// the folder it was written in.

const isBuilt = import.meta.url.endsWith('.js')

/** The folder that holds package.json, db and openapi. */
export const PACKAGE_FOLDER = new URL(isBuilt ? '../../' : '../', import.meta.url)

/** The web pages, as built. */
export const DESK_FOLDER = new URL('dist/desk/', PACKAGE_FOLDER)

/** Importing this file starts the service. */
export const SERVICE_FILE = new URL(isBuilt ? '../service/main.js' : './main.ts', import.meta.url)

/** The trained models. The build copies them. */
export const WEIGHTS_FOLDER = new URL(isBuilt ? '../weights/' : './engine/weights/', import.meta.url)

/** The graph of the pre-trained reader. */
export const NETWORK_FILE = new URL('reader.onnx', WEIGHTS_FOLDER)
