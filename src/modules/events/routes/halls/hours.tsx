import { z } from 'zod'
import { dropSeason, setSeason } from '#city/booking/opening.ts'
import { hoursOf } from '#city/booking/queries.ts'
import { isSameSeason, type OpenHours } from '#city/booking/rules.ts'
import { type Season, type WeekHours, weekOfHours } from '#city/booking/season.ts'
import { today } from '#platform/calendar/instant.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { once } from '#platform/forms/once.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { mostStretches, seasonForm, seasonRemoval } from '../../forms/halls.ts'
import { HallHoursPage } from '../../pages/halls/hours.tsx'
import { clockOf } from '../../rules/venues/clock.ts'
import { hallWords as words } from '../../words/halls.ts'
import { type HallGround, hallOf, idsOf, leavesMeant, partChoices } from './ground.ts'

/** When a hall is open, season by season. */
export const hallHours = router()

hallHours.get('/:code/hours', async (c) => show(c, await hallOf(c)))

hallHours.post('/:code/hours', async (c) => {
  const ground = await hallOf(c)
  const { hall, scope } = ground
  const sent = await submit(c, seasonForm, ({ once: key, part, season, week, instead }) =>
    once(c.var.work, key, z.boolean(), async (held) => {
      await setSeason(held, { ...season, resources: leavesMeant(ground, part), week, instead, scope })
      return true
    }),
  )
  if (sent.sent) return see(c, `/desk/halls/${hall.code}/hours`, words.hoursSaved)
  c.status(422)
  return show(c, ground, sent.form)
})

hallHours.post('/:code/hours/removal', async (c) => {
  const ground = await hallOf(c)
  const { part, from, until } = seasonRemoval.parse(await c.req.parseBody())
  const season = { validFrom: from, validUntil: until === '' ? null : until }
  await dropSeason(c.var.work, leavesMeant(ground, part), season, ground.scope)
  return see(c, `/desk/halls/${ground.hall.code}/hours`, words.seasonDropped)
})

/** Rows left empty for more. */
const spare = 2

async function show(c: Visit, ground: HallGround, sent?: Form) {
  const { work } = c.var
  const hours = await hoursOf(work.db, idsOf(ground))
  const form = sent ?? usual(c, ground, hours)
  const filled = Array.from({ length: mostStretches }, (_, at) => at + 1).filter((n) => form.typed(`opens${n}`))
  const props = {
    hall: ground.hall,
    leaves: ground.leaves,
    parts: partChoices(ground),
    hours,
    today: today(work.now),
    form,
    rows: Math.min(mostStretches, Math.max(0, ...filled) + spare),
    isChange: Boolean(form.typed('instead')),
  }
  return c.render(() => <HallHoursPage {...props} />, { title: words.hoursState })
}

/** The season asked for as the form shows it; else a new one from today. */
function usual(c: Visit, { hall, leaves }: HallGround, hours: readonly OpenHours[]): Form {
  const { work, locale } = c.var
  const part = leaves.find(({ id }) => id === c.req.query('part'))?.id ?? hall.id
  const leaf = part === hall.id ? leaves[0]?.id : part
  const { validFrom, validUntil } = seasonAsked(c.req.query('season'))
  const chosen = hours.filter((one) => one.resource === leaf && isSameSeason(one, { validFrom, validUntil }))
  if (chosen.length === 0) return blank({ part, ...dateParts('from', today(work.now), locale) })
  return blank({
    part,
    instead: `${validFrom}|${validUntil ?? ''}`,
    ...dateParts('from', validFrom, locale),
    ...(validUntil !== null && dateParts('until', validUntil, locale)),
    ...typedWeek(weekOfHours(chosen)),
  })
}

/** `2026-01-01|`, as the links of the page write it. */
function seasonAsked(text = ''): Season {
  const [validFrom = '', validUntil = ''] = text.split('|')
  return { validFrom, validUntil: validUntil === '' ? null : validUntil }
}

const typedWeek = (week: readonly WeekHours[]): Record<string, string | readonly string[]> =>
  Object.fromEntries(
    week.flatMap(({ weekdays, opens, closes, sex }, at) => [
      [`days${at + 1}`, weekdays.map(String)],
      [`opens${at + 1}`, clockOf(opens)],
      [`closes${at + 1}`, clockOf(closes)],
      [`sex${at + 1}`, sex ?? ''],
    ]),
  )
