import { placesById } from '#city/places/queries.ts'
import type { Offering, Session } from '#engines/enrolment/index.ts'
import { moment } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { doc, p, table } from '#platform/documents/build.ts'
import { toPressData } from '#platform/documents/typst.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { sheetFor } from '#platform/pdf/index.ts'
import { printed } from '#platform/pdf/printed.ts'
import { qrSvg } from '#platform/qr/qr.ts'
import { digits, numeral } from '#platform/text/numbers.ts'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import { type CareSeen, seeCare } from '../actions/care-reading.ts'
import type { Door } from '../actions/door.ts'
import { recordSheetPrinted } from '../actions/desk/exports.ts'
import { type RosterRow, rosterOf } from '../queries/desk/roster.ts'
import { bandOf } from '../rules/desk/people.ts'
import { byInitial } from '../rules/initials.ts'
import { attendanceWords, bandNames } from '../words/attendance.ts'
import { careWords } from '../words/care.ts'
import { deskWords } from '../words/desk.ts'

/** The sheet of a session for a pen: numbered rows, names by their initial, the code that leads to where it is keyed in. */
export async function printedSheet(c: Visit, { work, offering, session }: Door, back: string): Promise<Response> {
  await recordSheetPrinted(work, offering, session)
  const [roster, care, [place]] = await Promise.all([
    rosterOf(work.db, offering.id, session.id),
    seeCare(work, c.var.auth.keyring, { session, offering }),
    session.placeId === null ? [] : placesById(work.db, [session.placeId]),
  ])
  const sheet = sheetOf(c, { offering, session, roster, care, place: place?.name, back })
  return printed(c, 'letter', sheet, { file: `sheet-${offering.code}` })
}

interface Told {
  readonly offering: Offering
  readonly session: Session
  readonly roster: readonly RosterRow[]
  readonly care: CareSeen | undefined
  readonly place: Said | undefined
  /** The page on which it is keyed in. */
  readonly back: string
}

/** The mark of a note, on the day with what it says; nothing where there is none. */
function remarkOf(care: CareSeen | undefined, at: string): Said | string {
  if (!care?.notes.has(at)) return ''
  return care.notes.get(at) || careWords.has
}

function sheetOf(c: Visit, { offering, session, roster, care, place, back }: Told) {
  const { locale, publicUrl, work } = c.var
  const say = (text: Said) => inLocale(text, locale)
  const at = session.startsAt ?? work.now
  const head = [attendanceWords.row, deskWords.name, attendanceWords.band, attendanceWords.here, attendanceWords.remark]
  const rows = roster.map(({ row, name, birthYear, enrolmentId, member }) => {
    const band = bandOf(birthYear, today(at))
    const told = remarkOf(care, `${enrolmentId} ${member}`)
    const remark = typeof told === 'string' ? told : say(told)
    return [digits(row, locale), byInitial(name), band ? say(bandNames[band]) : '–', '', remark]
  })
  const sheet = sheetFor({
    locale,
    title: say(attendanceWords.sheet),
    city: platform.city,
    office: ui.owner,
    date: today(at),
    code: offering.code,
    isSample: offering.sample,
  })
  const body = doc(p(say(attendanceWords.sheetNumbers)), table(head.map(say), ...rows))
  return {
    ...sheet,
    to: [say(offering.title), say(moment(at)), ...(place ? [say(place)] : [])],
    body: toPressData(body, { locale, origin: publicUrl }),
    signers: [{ name: '', role: say(attendanceWords.leader) }],
    'copies-title': '',
    copies: [],
    verify: {
      qr: qrSvg(publicUrl + back),
      alt: say(attendanceWords.sheetVerify),
      sentence: say(attendanceWords.sheetVerify),
      code: say(numeral(offering.code)),
      address: '',
    },
  }
}
