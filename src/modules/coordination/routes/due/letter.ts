import type { Commitment, Look } from '#engines/commitment/index.ts'
import { issueLink, issueMatterLink, partyNames } from '#engines/commitment/index.ts'
import { longDate } from '#platform/calendar/format.ts'
import { bold, doc, h2, h3, list, p, table } from '#platform/documents/build.ts'
import type { Block } from '#platform/documents/model.ts'
import { toPressData } from '#platform/documents/typst.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { sheetFor } from '#platform/pdf/index.ts'
import { printed } from '#platform/pdf/printed.ts'
import { qrSvg } from '#platform/qr/qr.ts'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import { letterWords } from '../../words/letters.ts'

interface Numbers {
  readonly number: string
  readonly on: string
}

/** What the letter tells of a promise. */
type Told = Pick<Look, 'lateness'> & { readonly commitment: Pick<Commitment, 'statement' | 'doneWhen' | 'part'> }

interface Letter extends Numbers {
  readonly matter: Pick<Look['matter'], 'code' | 'title' | 'sample'>
  readonly ownerId: string
  readonly told: readonly Told[]
  /** Where it is answered without an account. */
  readonly address: string
}

const daysOfLetter = 60

/** The letter about one promise, with a link of its own. */
export async function printLetter(c: Visit, { look, ...numbers }: Numbers & { readonly look: Look }) {
  const { commitment, matter } = look
  const { token } = await issueLink(c.var.work, commitment.id, {
    carries: 'owner',
    days: daysOfLetter,
    wantsCode: true,
  })
  const address = `${c.var.publicUrl}/a/${token}/${commitment.id}`
  return press(c, { ...numbers, matter, ownerId: commitment.ownerId, told: [look], address })
}

/** One letter about all that an owner promised of a matter, with a slip for each and one link to all of them. */
export async function printOwnerLetter(
  c: Visit,
  { matterId, ...letter }: Omit<Letter, 'address'> & { readonly matterId: string },
) {
  const { token } = await issueMatterLink(c.var.work, matterId, letter.ownerId, { days: daysOfLetter, wantsCode: true })
  return press(c, { ...letter, address: `${c.var.publicUrl}/a/${token}` })
}

/** On the city’s paper: what was promised, the address for answering as QR, and the slips that come back. */
async function press(c: Visit, letter: Letter): Promise<Response> {
  const { work, locale, publicUrl } = c.var
  const { matter, ownerId, address, on } = letter
  const say = (text: Said) => inLocale(text, locale)
  const names = await partyNames(work.db, [ownerId])
  const sheet = sheetFor({
    locale,
    title: say(letterWords.subject),
    city: platform.city,
    office: ui.owner,
    date: on,
    code: matter.code,
    isSample: matter.sample,
  })
  const data = {
    ...sheet,
    to: [say(names.get(ownerId) ?? letterWords.statement)],
    body: toPressData(doc(...bodyOf(letter, say)), { locale, origin: publicUrl }),
    signers: [],
    'copies-title': '',
    copies: [],
    verify: {
      qr: qrSvg(address),
      alt: say(letterWords.qr),
      sentence: say(letterWords.verify),
      code: matter.code,
      address: address.replace(/^https?:\/\//, ''),
    },
  }
  return printed(c, 'letter', data, { file: `letter-${matter.code}` })
}

type Sayer = (text: Said) => string

const bodyOf = ({ number, on, matter, told }: Letter, say: Sayer): Block[] => [
  p(say(letterWords.numberLine(number, longDate(on)))),
  p(say(letterWords.greeting)),
  ...told.map((one) => termsOf(one, matter, say)),
  h2(say(letterWords.slip)),
  p(say(letterWords.slipHint)),
  ...told.flatMap((one) => [...(told.length > 1 ? [h3(nameOf(one, say))] : []), slip(say)]),
]

const nameOf = ({ commitment: { part, statement } }: Told, say: Sayer) =>
  part === null ? say(statement) : `${say(letterWords.part(part))}: ${say(statement)}`

const termsOf = (one: Told, matter: Letter['matter'], say: Sayer) =>
  table(
    [say(letterWords.statement), nameOf(one, say)],
    [bold(say(letterWords.doneWhen)), say(one.commitment.doneWhen)],
    [bold(say(letterWords.due)), say(one.lateness.due === null ? letterWords.noDue : longDate(one.lateness.due))],
    [bold(say(matter.title)), matter.code],
  )

const slip = (say: Sayer) =>
  list(...[letterWords.slipAccept, letterWords.slipDecline, letterWords.slipDone, letterWords.slipMore].map(say))
