import type { Look } from '#engines/commitment/index.ts'
import { issueLink, partyNames } from '#engines/commitment/index.ts'
import { longDate } from '#platform/calendar/format.ts'
import { bold, doc, h2, list, p, table } from '#platform/documents/build.ts'
import { toPressData } from '#platform/documents/typst.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { sheetFor } from '#platform/pdf/index.ts'
import { printed } from '#platform/pdf/printed.ts'
import { qrSvg } from '#platform/qr/qr.ts'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import { letterWords } from '../../words/letters.ts'

interface Letter {
  readonly look: Look
  readonly number: string
  readonly on: string
}

const daysOfLetter = 60

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
  return printed(c, 'letter', data, { file: `letter-${matter.code}` })
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
