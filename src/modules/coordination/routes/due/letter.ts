import type { Look } from '#engines/commitment/index.ts'
import { issueLink, partyNames } from '#engines/commitment/index.ts'
import { longDate } from '#platform/calendar/format.ts'
import { bold, doc, h2, list, p, table } from '#platform/documents/build.ts'
import { toPressData } from '#platform/documents/typst.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { PressTrouble, sheetFor } from '#platform/pdf/index.ts'
import { qrSvg } from '#platform/qr/qr.ts'
import { refuse } from '#platform/refusal.ts'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import { letterWords } from '../../words/letters.ts'

interface Letter {
  readonly look: Look
  readonly number: string
  readonly on: string
}

const daysOfLetter = 60
const busyFor = 10

/** The letter on the city’s paper: what was promised, a link of its own as QR, and the slip that comes back. */
export async function printLetter(c: Visit, { look, number, on }: Letter): Promise<Response> {
  const { work, locale, publicUrl } = c.var
  const { commitment, matter } = look
  const say = (text: Said) => inLocale(text, locale)
  const { token } = await issueLink(work, commitment.id, { carries: 'owner', days: daysOfLetter, wantsCode: true })
  const address = `${publicUrl}/a/${token}/${commitment.id}`
  const names = await partyNames(work.db, [commitment.ownerId])
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
    to: [say(names.get(commitment.ownerId) ?? letterWords.statement)],
    body: toPressData(bodyOf(look, say, say(letterWords.numberLine(number, longDate(on)))), {
      locale,
      origin: publicUrl,
    }),
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
  return print(c, data, `letter-${matter.code}`)
}

async function print(c: Visit, data: Parameters<typeof c.var.press.print<'letter'>>[1], file: string) {
  try {
    const pdf = await c.var.press.print('letter', data)
    return c.body(new Uint8Array(pdf), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${file}.pdf"`,
      'Cache-Control': 'private, no-store',
    })
  } catch (error) {
    if (error instanceof PressTrouble && error.kind === 'busy') throw refuse.tooMany(letterWords.busy, busyFor)
    if (error instanceof PressTrouble) throw refuse.conflict(letterWords.failed)
    throw error
  }
}

function bodyOf({ commitment, matter, lateness }: Look, say: (text: Said) => string, numberLine: string) {
  const due = lateness.due === null ? letterWords.noDue : longDate(lateness.due)
  return doc(
    p(numberLine),
    p(say(letterWords.greeting)),
    table(
      [say(letterWords.statement), say(commitment.statement)],
      [bold(say(letterWords.doneWhen)), say(commitment.doneWhen)],
      [bold(say(letterWords.due)), say(due)],
      [bold(say(matter.title)), matter.code],
    ),
    h2(say(letterWords.slip)),
    p(say(letterWords.slipHint)),
    list(...[letterWords.slipAccept, letterWords.slipDecline, letterWords.slipDone, letterWords.slipMore].map(say)),
  )
}
