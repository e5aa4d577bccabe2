import { cityZone, startOfDay, today } from '#platform/calendar/instant.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { cancelledSince } from '#platform/icalendar/feed.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { number } from '#platform/text/numbers.ts'
import { printed } from '#platform/pdf/printed.ts'
import { present, Refusal, refuse } from '#platform/refusal.ts'
import { markForm } from '../../forms/plan.ts'
import { besideSaid, PlanPage } from '../../pages/plan/plan-page.tsx'
import { sessionsFed } from '../../queries/calendar/fed.ts'
import { sessionsListed } from '../../queries/calendar/listing.ts'
import { mostPlanned } from '../../rules/plan.ts'
import { planWords as words } from '../../words/plan.ts'
import { brochureSheet } from '../calendar/brochure-sheet.ts'
import { calendarFile } from '../calendar/feed.ts'
import { listOf, putOn, takeOff } from './own-list.ts'
import { wholePlan } from './whole-plan.ts'

/** `/events/plan`: what one means to go to, by day, with clashes and ways; with an account, or in this browser alone. */
export const plan = router()

plan.get('/', async (c) => {
  const whole = await wholePlan(c)
  return c.render(() => <PlanPage {...whole} />, { title: words.title, indexed: false })
})

plan.post('/', async (c) => {
  const { data } = markForm.safeParse((await readFields(c)).sent)
  if (!data) throw refuse.invalid(words.gone)
  const { session, wanted, back } = data
  const at = `${back}#${session}`
  if (wanted === 'off') {
    await takeOff(c, session)
    return see(c, at, words.unmarked)
  }
  return mark(c, session, at)
})

/** A full list is said on the page where the mark was pressed. */
async function mark(c: Visit, sessionId: string, at: string) {
  const { db, now } = c.var.work
  const wish = { from: now, sessionIds: [sessionId], everyMeeting: true, withoutOff: true }
  present((await sessionsListed(db, wish, { most: 1 }))[0], words.gone)
  try {
    await putOn(c, sessionId)
    return see(c, at, words.marked)
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'conflict') throw error
    return see(c, at, error.reason)
  }
}

plan.get('/plan.ics', async (c) => {
  const { db, now } = c.var.work
  const from = startOfDay(today(now))
  const wish = { from, cancelledSince: cancelledSince(now, cityZone), sessionIds: await listOf(c) }
  const sessions = await sessionsFed(db, wish, mostPlanned)
  return calendarFile(c, { name: words.title, path: '/events/plan', sessions, isSecret: true })
})

plan.get('/plan.pdf', async (c) => {
  const whole = await wholePlan(c)
  const days = new Set(whole.sessions.map(({ startsAt }) => today(startsAt)))
  const sheet = brochureSheet(c, {
    title: words.title,
    meta: [words.counted(number(whole.sessions.length), number(days.size))],
    path: '/events/plan',
    sessions: whole.sessions,
    notes: [words.howWalked],
    remarks: ({ id }) => besideSaid(whole, id).map(({ said }) => said),
  })
  return printed(c, 'brochure', sheet, { file: 'janshahr-my-programme' })
})
