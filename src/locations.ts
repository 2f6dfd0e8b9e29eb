// Where the files lie that the code reads. What is built is put into files that
// lie one folder deep below the build's folder (tools/build/build.ts), so that
// no module can tell by the folder that it was written in.

const isBuilt = import.meta.url.endsWith('.js')

/** The folder of package.json, db and openapi. */
export const PACKAGE_FOLDER = new URL(isBuilt ? '../../' : '../', import.meta.url)

/** The pages for people, as built. */
export const DESK_FOLDER = new URL('dist/desk/', PACKAGE_FOLDER)

/** What starts the service: importing it does. */
export const SERVICE_FILE = new URL(isBuilt ? '../service/main.js' : './main.ts', import.meta.url)

/** The trained models. The build copies them. */
export const WEIGHTS_FOLDER = new URL(isBuilt ? '../weights/' : './engine/weights/', import.meta.url)

/** The graph of the pre-trained reader. */
export const NETWORK_FILE = new URL('reader.onnx', WEIGHTS_FOLDER)
