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
        `Port ${port} of ${host} is taken by another program, perhaps by another Dixit. Set ${settings.port} to another port, or end that program.`,
      )
    case 'EACCES':
      return told(
        `This user may not listen on port ${port}. Set ${settings.port} to one from 1024 on, and let a proxy pass requests to it.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return told(
        `${settings.host}=${host} is no address of this machine. Set it to 127.0.0.1 for this machine alone, or to 0.0.0.0 for all of its addresses.`,
      )
    case undefined:
    default:
      return told(`Port ${port} of ${host} cannot be listened on (${settings.host}, ${settings.port}): ${message}.`)
  }
}
