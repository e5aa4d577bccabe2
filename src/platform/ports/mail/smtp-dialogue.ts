import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectSecure } from 'node:tls'
import { PortError } from '../port-error.ts'

export const driver = 'smtp'

export interface Reply {
  readonly code: number
  /** Every line without its code. */
  readonly lines: readonly string[]
}

/** A line to a mail server: says a command, hears a reply. */
export interface Dialogue {
  readonly say: (command: string) => Promise<Reply>
  readonly hear: () => Promise<Reply>
  /** Goes on encrypted; what the other side has already said in clear is a trick and ends the talk. */
  readonly encrypt: () => Promise<void>
  readonly isSecure: () => boolean
  readonly end: () => void
}

export interface Line {
  readonly host: string
  readonly port: number
  /** Encrypted from the first byte (port 465). */
  readonly secure: boolean
  /** Milliseconds of silence after which nobody is there any more. */
  readonly timeout: number
  /** A certificate to trust beside the usual ones, PEM. */
  readonly authority?: string | undefined
}

/** No server says more in one reply. */
const longest = 64 * 1024

export async function openDialogue(line: Line): Promise<Dialogue> {
  const ear = makeEar()
  let socket = await opened(line)
  attend(socket, ear, line.timeout)
  return {
    hear: ear.hear,
    say: (command) => {
      socket.write(`${command}\r\n`)
      return ear.hear()
    },
    encrypt: async () => {
      if (ear.hasUnheard()) throw new PortError('blocked', driver, 'spoke before the encryption')
      socket.removeAllListeners()
      socket = await secured(line, socket)
      attend(socket, ear, line.timeout)
    },
    isSecure: () => 'encrypted' in socket,
    end: () => void socket.destroy(),
  }
}

interface Ear {
  readonly take: (bytes: Buffer) => void
  readonly fail: (error: PortError) => void
  readonly hear: () => Promise<Reply>
  readonly hasUnheard: () => boolean
}

/** Gathers what comes in and gives it out reply by reply. */
function makeEar(): Ear {
  let unheard = ''
  let failure: PortError | undefined
  let waiting = Promise.withResolvers<void>()

  const hear = async (): Promise<Reply> => {
    const reply = firstReply(unheard)
    if (reply) {
      unheard = unheard.slice(reply.length)
      return reply
    }
    if (failure) throw failure
    await waiting.promise
    waiting = Promise.withResolvers()
    return hear()
  }
  const fail = (error: PortError) => {
    failure ??= error
    waiting.resolve()
  }
  const take = (bytes: Buffer) => {
    unheard += bytes.toString('utf8')
    if (unheard.length > longest) fail(new PortError('transient', driver, 'answers in an unknown way'))
    waiting.resolve()
  }
  return { take, fail, hear, hasUnheard: () => unheard !== '' }
}

function attend(socket: Socket, ear: Ear, timeout: number) {
  socket.setTimeout(timeout, () => socket.destroy(new PortError('transient', driver, 'no answer in time')))
  socket.on('data', ear.take)
  socket.on('error', (error) => ear.fail(error instanceof PortError ? error : cut()))
  socket.on('close', () => ear.fail(cut()))
}

const cut = () => new PortError('transient', driver, 'the connection was cut')

/** `250-first` … `250 last`: the reply is whole once a line has a space behind its code. */
function firstReply(heard: string): (Reply & { readonly length: number }) | undefined {
  const whole = /^(?:\d{3}-[^\n]*\n)*(\d{3})(?: [^\n]*|\r?)\n/.exec(heard)
  if (!whole) return undefined
  const lines = whole[0]
    .trimEnd()
    .split(/\r?\n/)
    .map((each) => each.slice(4))
  return { code: Number(whole[1]), lines, length: whole[0].length }
}

const opened = (line: Line) =>
  line.secure ? secured(line) : arrived(connectPlain({ host: line.host, port: line.port }), 'connect', line.timeout)

function secured({ host, port, authority, timeout }: Line, socket?: Socket): Promise<Socket> {
  const where = socket ? { socket } : { host, port }
  const trust = authority === undefined ? {} : { ca: authority }
  // A name is checked against the certificate; SNI takes no bare addresses.
  const name = /^[\d.:]+$/.test(host) ? {} : { servername: host }
  return arrived(connectSecure({ ...where, ...trust, ...name, host, minVersion: 'TLSv1.2' }), 'secureConnect', timeout)
}

function arrived(socket: Socket, sign: string, timeout: number): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>()
  const fail = () => {
    socket.destroy()
    reject(new PortError('unavailable', driver, 'cannot be reached'))
  }
  socket.setTimeout(timeout, fail)
  socket.once('error', fail)
  socket.once('close', fail)
  socket.once(sign, () => {
    socket.off('error', fail)
    socket.off('close', fail)
    socket.setTimeout(0)
    socket.removeAllListeners('timeout')
    resolve(socket)
  })
  return promise
}
