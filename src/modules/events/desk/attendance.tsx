import { randomUUID } from 'node:crypto'
import { enrolmentPermissions, liveMark, marksOf } from '#engines/enrolment/index.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { number } from '#platform/text/numbers.ts'
import { refuse } from '#platform/refusal.ts'
import { type DeskMark, recordSheet } from '../actions/desk/attendance.ts'
import { countForm, directForm, paperForm } from '../forms/desk/attendance.ts'
import { AttendancePage } from '../pages/desk/attendance.tsx'
import { rosterOf } from '../queries/desk/roster.ts'
import { rowsNoted } from '../rules/desk/rows.ts'
import { attendanceWords } from '../words/attendance.ts'
import { type Ground, groundOf, sessionOf } from './ground.ts'
import { printedSheet } from './sheet.ts'

export const attendance = router()

const path = '/:code{[0-9]+}/sessions/:session/attendance'
const { markAttendance } = enrolmentPermissions

attendance.get(path, async (c) => show(c, await groundOf(c, markAttendance)))

async function show(c: Visit, ground: Ground, forms: { paper?: Form; count?: Form } = {}) {
  const { db } = c.var.work
  const session = await sessionOf(c, ground)
  const [roster, marks] = await Promise.all([rosterOf(db, ground.offering.id, session.id), marksOf(db, session.id)])
  const byMember = Map.groupBy(marks, ({ enrolmentId, member }) => `${enrolmentId} ${member}`)
  const rows = roster.map((row) => {
    const own = byMember.get(`${row.enrolmentId} ${row.member}`) ?? byMember.get(`${row.enrolmentId} null`) ?? []
    return { ...row, mark: liveMark(own.map((mark) => ({ ...mark, at: mark.at.getTime() })))?.value }
  })
  const props = {
    offering: ground.offering,
    session,
    rows,
    paper: forms.paper ?? fresh(),
    count: forms.count ?? fresh(),
    key: randomUUID(),
  }
  return c.render(() => <AttendancePage {...props} />, { title: attendanceWords.title, secret: true })
}

/** A form with a key of its own, so that sending it twice records once. */
const fresh = () => blank({ key: randomUUID() })

const addressOf = (c: Visit) =>
  `/desk/offerings/${c.req.param('code') ?? ''}/sessions/${c.req.param('session') ?? ''}/attendance`

attendance.post(`${path}/sheet`, async (c) => {
  const ground = await groundOf(c, markAttendance)
  const session = await sessionOf(c, ground)
  const sent = await submit(c, paperForm, async ({ key, rows: noted, absent }) => {
    const roster = await rosterOf(c.var.work.db, ground.offering.id, session.id)
    const present = rowsNoted(noted, new Set(roster.map(({ row }) => row)))
    if ('wrong' in present) throw refuse.invalid(attendanceWords.noSuchRow(present.wrong))
    const marks = roster.flatMap(({ row, enrolmentId, member }): DeskMark[] => {
      if (present.includes(row)) return [{ enrolmentId, member, value: 'present' }]
      return absent ? [{ enrolmentId, member, value: 'absent' }] : []
    })
    return recordSheet(c.var.work, { key, sessionId: session.id, witness: 'sheet', marks })
  })
  if (sent.sent) return see(c, addressOf(c), attendanceWords.saved(number(sent.result)))
  c.status(422)
  return show(c, ground, { paper: sent.form })
})

attendance.post(`${path}/list`, async (c) => {
  const ground = await groundOf(c, markAttendance)
  const { id: sessionId } = await sessionOf(c, ground)
  const sent = await submit(c, directForm, ({ key, mark }) =>
    recordSheet(c.var.work, { key, sessionId, witness: 'facilitator', marks: mark.flatMap((one) => one ?? []) }),
  )
  if (sent.sent) return see(c, addressOf(c), attendanceWords.saved(number(sent.result)))
  c.status(422)
  return show(c, ground, { paper: sent.form })
})

attendance.post(`${path}/count`, async (c) => {
  const ground = await groundOf(c, markAttendance)
  const { id: sessionId } = await sessionOf(c, ground)
  const sent = await submit(c, countForm, async ({ key, ...counts }) => {
    const marks = (['women', 'men', 'girls', 'boys'] as const).flatMap((band): DeskMark[] =>
      counts[band] === 0 ? [] : [{ enrolmentId: null, member: null, value: 'present', count: counts[band], band }],
    )
    await recordSheet(c.var.work, { key, sessionId, witness: 'observer', marks })
    return marks.reduce((sum, { count = 0 }) => sum + count, 0)
  })
  if (sent.sent) return see(c, addressOf(c), attendanceWords.saved(number(sent.result)))
  c.status(422)
  return show(c, ground, { count: sent.form })
})

attendance.get('/:code{[0-9]+}/sessions/:session/sheet.pdf', async (c) => {
  const ground = await groundOf(c, markAttendance)
  const session = await sessionOf(c, ground)
  return printedSheet(c, ground.offering, session)
})
