import { longDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { sheetFor } from '#platform/pdf/index.ts'
import { printed } from '#platform/pdf/printed.ts'
import { qrSvg } from '#platform/qr/qr.ts'
import { showNumber } from '#platform/text/numbers.ts'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import { dueWords } from '../../words/due.ts'
import { inspectionWords as words } from '../../words/inspections.ts'
import { letterWords } from '../../words/letters.ts'
import type { QueueRow } from './queue.ts'

/** The queue on paper for where no network is: a code for each claim, and room to write what was seen. */
export function printedQueue(c: Visit, rows: readonly QueueRow[]): Promise<Response> {
  const { work, locale, view, publicUrl } = c.var
  const say = (text: Said) => inLocale(text, locale)
  const sheet = sheetFor({
    locale,
    title: say(words.title),
    city: platform.city,
    office: ui.owner,
    date: today(work.now),
    isSample: view.sample,
  })
  const near = (metres: number | undefined) =>
    metres === undefined ? [] : [say(words.metresAway(showNumber(metres, locale)))]
  const visits = rows.map(({ commitment, matter, owner, place, metres, lateness, code }) => ({
    qr: qrSvg(`${publicUrl}/desk/inspections/${commitment.id}`),
    alt: say(words.qr(code)),
    code,
    title: say(commitment.statement),
    facts: [
      `${say(letterWords.doneWhen)}: ${say(commitment.doneWhen)}`,
      [...near(metres), say(place ?? words.nowhere), say(matter.title), ...(owner ? [say(owner)] : [])].join(' · '),
      `${say(dueWords.due)}: ${say(lateness.due === null ? letterWords.noDue : longDate(lateness.due))}`,
    ],
  }))
  const fields = { done: say(words.done), missing: say(words.missing), write: say(words.writeHere) }
  const data = { ...sheet, note: say(words.sheetNote), none: say(words.none), fields, visits }
  return printed(c, 'visits', data, { file: 'inspections' })
}
