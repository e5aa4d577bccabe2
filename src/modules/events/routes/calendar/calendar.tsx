import { z } from 'zod'
import { router } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { CalendarPage } from '../../pages/calendar/calendar-page.tsx'
import { sessionsListed } from '../../queries/calendar/listing.ts'
import { words } from '../../words.ts'

/** `/events`: what is on, in the order of time. */
export const calendar = router()

const perPage = 24

const After = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z_[0-9a-f-]{36}$/)
  .transform((text) => {
    const [at = '', id = ''] = text.split('_')
    return { at: new Date(at), id }
  })
  .optional()
  .catch(undefined)

calendar.get('/', async (c) => {
  const { db, now } = c.var.work
  const after = After.parse(c.req.query('after'))
  const found = await sessionsListed(db, { from: now }, { after, most: perPage + 1 })
  const { rows, last } = cutPage(found, perPage)
  const next = last && listAddress('/events', { after: `${last.startsAt.toISOString()}_${last.id}` })
  return c.render(() => <CalendarPage sessions={rows} next={next} />, {
    title: words.events,
    description: words.lead,
    canonical: '/events',
  })
})
