/** Where the service tried to listen, and the settings that determine it: `PORT`. */
interface Address {
  readonly host: string
  readonly port: number
  readonly settings: { readonly host: string; readonly port: string }
}

/** The operator's error message when the service can't listen: what is wrong, and which setting to change. */
export function nameListenFailure(error: unknown, { host, port, settings }: Address): Error {
  const { code, message } = error as NodeJS.ErrnoException
  const told = (text: string): Error => new Error(text, { cause: error })
  switch (code) {
    case 'EADDRINUSE':
      return told(
        `Port ${port} of ${host} is in use by another program, perhaps another Dixit. Set ${settings.port} to another port, or stop that program.`,
      )
    case 'EACCES':
      return told(
        `This user may not listen on port ${port}. Set ${settings.port} to 1024 or higher, and let a proxy forward requests to it.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return told(
        `${settings.host}=${host} is not an address of this machine. Set it to 127.0.0.1 for this machine only, or to 0.0.0.0 for all of its addresses.`,
      )
    case undefined:
    default:
      return told(
        `The service cannot listen on port ${port} of ${host} (${settings.host}, ${settings.port}): ${message}.`,
      )
  }
}
