import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { createSecureContext, TLSSocket } from 'node:tls'
import { makeCertificate } from './certificate.ts'

interface Manner {
  readonly offers?: readonly string[]
  /** Answers of its own: `{ 'RCPT TO': '550 no such box' }`; `silence` says nothing. */
  readonly answers?: Readonly<Record<string, string>>
}

/** What a friendly server answers to each command; anything else is a name or a password in base64. */
const usual: Readonly<Record<string, string>> = {
  'MAIL FROM': '250 ok',
  'RCPT TO': '250 ok',
  DATA: '354 go on',
  'AUTH PLAIN': '235 welcome',
  'AUTH LOGIN': '334 VXNlcm5hbWU6',
  STARTTLS: '220 go ahead',
  QUIT: '221 bye',
  '.': '250 taken as 77',
}

/** A small mail server on this machine that writes down what it is told. */
export async function givenMailServer({ offers = ['AUTH PLAIN LOGIN'], answers = {} }: Manner = {}) {
  const { key, certificate } = makeCertificate()
  const said: string[] = []
  const messages: string[] = []
  const greeting = ['250-mail', ...offers.map((offer) => `250-${offer}`), '250 8BITMIME'].join('\r\n')
  const known: Readonly<Record<string, string>> = { ...usual, EHLO: greeting, ...answers }
  const secureContext = createSecureContext({ key, cert: certificate })

  const replyTo = (line: string) => {
    const verb = Object.keys(known).find((each) => line.startsWith(each))
    if (verb !== undefined) return known[verb] ?? ''
    return said.at(-2) === 'AUTH LOGIN' ? '334 UGFzc3dvcmQ6' : '235 welcome'
  }
  const serve = (socket: Socket) => {
    let message: string[] | undefined
    const hear = (line: string) => {
      if (message && line !== '.') {
        message.push(line)
        return
      }
      if (message) messages.push(message.join('\r\n'))
      said.push(line)
      message = line === 'DATA' ? [] : undefined
      const reply = replyTo(line)
      if (reply !== 'silence') socket.write(`${reply}\r\n`)
      if (line === 'STARTTLS' && reply.startsWith('220')) encrypt(socket)
    }
    socket.on('error', () => undefined)
    socket.on('data', byLine(hear))
  }
  const encrypt = (socket: Socket) => {
    socket.removeAllListeners('data')
    serve(new TLSSocket(socket, { isServer: true, secureContext }))
  }
  const server = createServer((socket) => {
    socket.write('220 mail ready\r\n')
    serve(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: portOf(server), said, messages, certificate, close: () => void server.close() }
}

function portOf(server: Server) {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

function byLine(hear: (line: string) => void) {
  let rest = ''
  return (bytes: Buffer) => {
    const lines = (rest + bytes.toString()).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) hear(line)
  }
}
