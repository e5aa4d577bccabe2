import { formatMoment } from '#platform/calendar/format.ts'
import { digits } from '#platform/text/digits.ts'
import type { Said } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import type { AgendaItem, Sitting } from '../tables.ts'
import { meetingWords as words } from '../words/meetings.ts'
import { placeLabel } from './meetings.ts'

type Called = Pick<Sitting, 'title' | 'startsAt' | 'minutes' | 'where'>
type Planned = Pick<AgendaItem, 'position' | 'number' | 'title'>

/** What a meeting calls its members to, as plain text: who, when, where, and the agenda line by line. */
export const invitationText = ({ title, startsAt, minutes, where }: Called, body: Said, items: readonly Planned[]) =>
  [
    `${words.invitation.fa}: ${title.fa}`,
    body.fa,
    `${words.when.fa}: ${formatMoment(startsAt, 'fa')}`,
    `${words.length.fa}: ${number(minutes).fa}`,
    ...(where ? [`${words.where.fa}: ${where.fa}`] : []),
    '',
    `${words.agenda.fa}:`,
    ...items.map((item) => `${digits(placeLabel(item.position, item.number), 'fa')}. ${item.title.fa}`),
    '',
  ].join('\n')
