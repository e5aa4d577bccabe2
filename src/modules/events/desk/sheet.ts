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
import { recordExport } from '../actions/desk/exports.ts'
import { type RosterRow, rosterOf } from '../queries/desk/roster.ts'
import { bandOf } from '../rules/desk/people.ts'
import { byInitial } from '../rules/initials.ts'
import { attendanceWords, bandNames } from '../words/attendance.ts'
import { deskWords } from '../words/desk.ts'

/** The sheet of a session for a pen: numbered rows, names by their initial, the code that leads to where it is keyed in. */
export async function printedSheet(c: Visit, offering: Offering, session: Session): Promise<Response> {
  const { work } = c.var
  await recordExport(work, offering, 'pdf')
  const [roster, [place]] = await Promise.all([
    rosterOf(work.db, offering.id, session.id),
    session.placeId === null ? [] : placesById(work.db, [session.placeId]),
  ])
  const sheet = sheetOf(c, { offering, session, roster, place: place?.name })
  return printed(c, 'letter', sheet, { file: `sheet-${offering.code}` })
}

interface Told {
  readonly offering: Offering
  readonly session: Session
  readonly roster: readonly RosterRow[]
  readonly place: Said | undefined
}

function sheetOf(c: Visit, { offering, session, roster, place }: Told) {
  const { locale, publicUrl, work } = c.var
  const say = (text: Said) => inLocale(text, locale)
  const at = session.startsAt ?? work.now
  const address = `${publicUrl}/desk/offerings/${offering.code}/sessions/${session.id}/attendance`
  const head = [attendanceWords.row, deskWords.name, attendanceWords.band, attendanceWords.here, attendanceWords.remark]
  const rows = roster.map(({ row, name, birthYear }) => {
    const band = bandOf(birthYear, today(at))
    return [digits(row, locale), byInitial(name), band ? say(bandNames[band]) : '–', '', '']
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
      qr: qrSvg(address),
      alt: say(attendanceWords.sheetVerify),
      sentence: say(attendanceWords.sheetVerify),
      code: say(numeral(offering.code)),
      address: '',
    },
  }
}
