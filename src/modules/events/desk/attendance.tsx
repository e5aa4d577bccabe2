import { randomUUID } from 'node:crypto'
import { enrolmentPermissions, isClosedAt, liveMark, marksOf } from '#engines/enrolment/index.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { number } from '#platform/text/numbers.ts'
import { may } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { seeCare } from '../actions/care-reading.ts'
import { type DeskMark, recordRows, recordSheet } from '../actions/desk/attendance.ts'
import type { Door } from '../actions/door.ts'
import { countForm, directForm, paperForm } from '../forms/desk/attendance.ts'
import { AttendancePage } from '../pages/desk/attendance.tsx'
import { rosterOf } from '../queries/desk/roster.ts'
import { registerOf } from '../routes/door/open.ts'
import { attendanceWords } from '../words/attendance.ts'
import { deskWords } from '../words/desk.ts'
import { printedSheet } from './sheet.ts'

export const attendance = router()

const path = '/:code{[0-9]+}/sessions/:session/attendance'

/** The register in the address, one of the offering’s. */
async function ownRegisterOf(c: Visit): Promise<Door> {
  const register = await registerOf(c)
  return present(register.offering.code === c.req.param('code') ? register : undefined, deskWords.noSuchSession)
}

attendance.get(path, async (c) => show(c, await ownRegisterOf(c)))

async function show(c: Visit, register: Door, forms: { paper?: Form; count?: Form; list?: Form } = {}) {
  const { session, offering, work } = register
  const [roster, marks, care] = await Promise.all([
    rosterOf(work.db, offering.id, session.id),
    marksOf(work.db, session.id),
    seeCare(work, c.var.auth.keyring, { session, offering }),
  ])
  const byMember = Map.groupBy(marks, ({ enrolmentId, member }) => `${enrolmentId} ${member}`)
  const rows = roster.map((row) => {
    const own = byMember.get(`${row.enrolmentId} ${row.member}`) ?? byMember.get(`${row.enrolmentId} null`) ?? []
    return { ...row, mark: liveMark(own.map((mark) => ({ ...mark, at: mark.at.getTime() })))?.value }
  })
  const props = {
    offering,
    session,
    rows,
    care,
    paper: forms.paper ?? fresh(),
    count: forms.count ?? fresh(),
    list: forms.list ?? blank(),
    isClosed: isClosedAt(session, work.now),
    key: randomUUID(),
    isListed: may(work.actor, enrolmentPermissions.listEnrolments, register.scope),
  }
  return c.render(() => <AttendancePage {...props} />, { title: attendanceWords.title, secret: true })
}

/** A form with a key of its own, so that sending it twice records once. */
const fresh = () => blank({ key: randomUUID() })

const addressOf = (c: Visit) =>
  `/desk/offerings/${c.req.param('code') ?? ''}/sessions/${c.req.param('session') ?? ''}/attendance`

attendance.post(`${path}/sheet`, async (c) => {
  const register = await ownRegisterOf(c)
  const sent = await submit(c, paperForm, (paper) => recordRows(register, paper))
  if (sent.sent) return see(c, addressOf(c), attendanceWords.saved(number(sent.result)))
  c.status(422)
  return show(c, register, { paper: sent.form })
})

attendance.post(`${path}/list`, async (c) => {
  const register = await ownRegisterOf(c)
  const { session, work } = register
  const sent = await submit(c, directForm, ({ key, mark, reason }) =>
    recordSheet(work, {
      key,
      sessionId: session.id,
      witness: 'facilitator',
      marks: mark.flatMap((one) => one ?? []),
      reason,
    }),
  )
  if (sent.sent) return see(c, addressOf(c), attendanceWords.saved(number(sent.result)))
  c.status(422)
  return show(c, register, { list: sent.form })
})

attendance.post(`${path}/count`, async (c) => {
  const register = await ownRegisterOf(c)
  const { session, work } = register
  const sent = await submit(c, countForm, async ({ key, reason, ...counts }) => {
    const marks = (['women', 'men', 'girls', 'boys'] as const).flatMap((band): DeskMark[] =>
      counts[band] === 0 ? [] : [{ enrolmentId: null, member: null, value: 'present', count: counts[band], band }],
    )
    await recordSheet(work, { key, sessionId: session.id, witness: 'observer', marks, reason })
    return marks.reduce((sum, { count = 0 }) => sum + count, 0)
  })
  if (sent.sent) return see(c, addressOf(c), attendanceWords.saved(number(sent.result)))
  c.status(422)
  return show(c, register, { count: sent.form })
})

attendance.get('/:code{[0-9]+}/sessions/:session/sheet.pdf', async (c) => {
  return printedSheet(c, await ownRegisterOf(c), addressOf(c))
})
