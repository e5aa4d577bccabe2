import { isIP } from 'node:net'
import { PortError } from '../port-error.ts'
import { type Sent, sent } from '../sent.ts'
import { composeMail, isAddress, type Sender } from './message.ts'
import type { Mail, MailPort } from './port.ts'
import { type Dialogue, driver, openDialogue, type Reply } from './smtp-dialogue.ts'

/** The mail server of the municipality. */
export interface SmtpServer {
  /** `smtps://user:password@host:465`, or `smtp://…` which encrypts by STARTTLS where the server offers it. */
  readonly url: string
  readonly from: Sender
  readonly clock: () => Date
  /** Milliseconds of silence; 8 seconds unless said. */
  readonly timeout?: number
  /** A certificate to trust beside the usual ones, PEM: for a relay inside the house. */
  readonly authority?: string | undefined
}

/** A driver that speaks SMTP (RFC 5321) with STARTTLS (RFC 3207) and AUTH PLAIN or LOGIN (RFC 4954). */
export const smtp = (server: SmtpServer): MailPort => ({ name: driver, send: (mail) => send(server, mail) })

async function send(server: SmtpServer, mail: Mail): Promise<Sent> {
  if (!isAddress(mail.to)) throw new PortError('permanent', driver, 'not an address')
  const account = accountIn(server.url)
  const { timeout = 8000, authority } = server
  const dialogue = await openDialogue({ ...account, timeout, authority })
  try {
    demandCode(await dialogue.hear(), 220)
    await introduce(dialogue, account)
    demandCode(await dialogue.say(`MAIL FROM:<${server.from.address}>`), 250)
    demandCode(await dialogue.say(`RCPT TO:<${mail.to}>`), 250, 251)
    demandCode(await dialogue.say('DATA'), 354)
    const content = composeMail(mail, server.from, server.clock())
    const { lines } = demandCode(await dialogue.say(`${stuffed(content)}\r\n.`), 250)
    // The message is taken: whatever the goodbye brings changes nothing.
    await dialogue.say('QUIT').catch(() => undefined)
    return sent(lines.join(' ').slice(0, 100))
  } finally {
    dialogue.end()
  }
}

interface Account {
  readonly host: string
  readonly port: number
  readonly secure: boolean
  readonly user: string
  readonly password: string
}

function accountIn(url: string): Account {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const host = hostname.replace(/^\[|\]$/g, '')
  return {
    host,
    secure,
    port: Number(port) || (secure ? 465 : 587),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  }
}

/** Says who we are, encrypts where possible, signs in where asked. */
async function introduce(dialogue: Dialogue, account: Account) {
  let offers = await greet(dialogue)
  if (!dialogue.isSecure() && offers.includes('STARTTLS')) {
    demandCode(await dialogue.say('STARTTLS'), 220)
    await dialogue.encrypt()
    offers = await greet(dialogue)
  }
  if (account.user === '') return
  if (!dialogue.isSecure() && !isThisMachine(account.host)) {
    throw new PortError('blocked', driver, 'offers no encryption, so the password was not sent')
  }
  await signIn(dialogue, account, offers)
}

const isThisMachine = (host: string) =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

const greet = async (dialogue: Dialogue) =>
  demandCode(await dialogue.say('EHLO [127.0.0.1]'), 250).lines.map((line) => line.toUpperCase())

async function signIn(dialogue: Dialogue, { user, password }: Account, offers: readonly string[]) {
  const ways = offers.find((offer) => offer.startsWith('AUTH'))?.split(/[ =]/) ?? []
  if (ways.includes('PLAIN')) {
    demandCode(await dialogue.say(`AUTH PLAIN ${base64(`\0${user}\0${password}`)}`), 235)
  } else if (ways.includes('LOGIN')) {
    demandCode(await dialogue.say('AUTH LOGIN'), 334)
    demandCode(await dialogue.say(base64(user)), 334)
    demandCode(await dialogue.say(base64(password)), 235)
  } else {
    throw new PortError('blocked', driver, 'offers no way to sign in that we know')
  }
}

const base64 = (text: string) => Buffer.from(text).toString('base64')

/** A line that begins with a dot gets another before it (RFC 5321 §4.5.2). */
export const stuffed = (content: string) => content.replaceAll(/^\./gm, '..')

/** The reply, if it is one of those hoped for. 4xx may pass, 53x is about our account, other 5xx about this message. */
function demandCode(reply: Reply, ...wanted: readonly number[]): Reply {
  const { code, lines } = reply
  if (wanted.includes(code)) return reply
  if (code >= 500 && code < 600)
    throw new PortError(code >= 530 && code <= 538 ? 'blocked' : 'permanent', driver, `${code} ${lines.join(' ')}`)
  throw new PortError('transient', driver, `${code} ${lines.join(' ')}`)
}
