import { hoursOf, takenOf } from '#city/booking/queries.ts'
import { acceptOtherTime, withdrawHire } from '#city/booking/hires.ts'
import { equipmentOf } from '#city/booking/equipment-queries.ts'
import { askToHire } from '#city/booking/permissions.ts'
import { getPlace, placesById, smallestOf } from '#city/places/queries.ts'
import type { Place } from '#city/places/tables.ts'
import { endOfDay, startOfDay, today } from '#platform/calendar/instant.ts'
import { addDays, isIsoDay } from '#platform/calendar/jalali.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { once } from '#platform/forms/once.ts'
import { z } from 'zod'
import type { Choice } from '#platform/forms/fields.tsx'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import type { Text } from '#platform/locale.ts'
import { anywhere, demand, may } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { digits } from '#platform/text/digits.ts'
import type { Work } from '#platform/work.ts'
import { requestHire } from '../../actions/hires.ts'
import { comingSessions } from '../../blocks.tsx'
import { hireForm, ownAnswerForm } from '../../forms/venues.ts'
import { VenuePage } from '../../pages/venues/venue.tsx'
import { signsFor } from '../../queries/signs.ts'
import { hiresOf } from '../../queries/venues/hires.ts'
import { daysToCome, weekBefore, weekOf } from '../../rules/venues/week.ts'
import { venueWords as words } from '../../words/venues.ts'

/** The week of a hall, and how associations ask for it. */
export const venue = router()

venue.get('/:code', (c) => show(c))

venue.post('/:code', async (c) => {
  const { work } = c.var
  demand(work.actor, askToHire, anywhere)
  const place = await getPlace(work.db, c.req.param('code'))
  const leaves = await leavesOf(work, place)
  const sent = await submit(c, hireForm, ({ once: key, ...typed }) =>
    once(work, key, z.boolean(), async (held) => {
      await requestHire(held, place.id, partOf(place, leaves, typed.part), typed)
      return true
    }),
  )
  if (sent.sent) return see(c, `/place/${place.code}`, words.askedFor)
  c.status(422)
  return show(c, sent.form)
})

/** An association takes the other time it was offered, or gives a request up. */
venue.post('/:code/hires/:id', async (c) => {
  const { work } = c.var
  demand(work.actor, askToHire, anywhere)
  const id = idOf(c)
  const place = await getPlace(work.db, c.req.param('code'))
  const sent = await submit(c, ownAnswerForm, async ({ organisation, answer }) => {
    await (answer === 'accept' ? acceptOtherTime : withdrawHire)(work, id, organisation)
    return answer
  })
  if (sent.sent) return see(c, `/place/${place.code}`, sent.result === 'accept' ? words.accepted : words.withdrawn)
  c.status(422)
  return show(c, undefined, sent.form.refusal)
})

async function leavesOf({ db }: Work, { id }: Place): Promise<string[]> {
  return (await smallestOf(db, [id])).map(({ leaf }) => leaf)
}

function partOf({ id }: Place, leaves: readonly string[], part: string): readonly string[] {
  if (part === id) return leaves
  if (!leaves.includes(part)) throw refuse.invalid(words.noSuchPart)
  return [part]
}

async function show(c: Visit, sent?: FormOf<typeof hireForm>, refusal?: Text) {
  const { work } = c.var
  const place = await getPlace(work.db, c.req.param('code') ?? '')
  const leaves = await leavesOf(work, place)
  const week = weekAsked(c)
  const [first = '', last = ''] = [week[0], week.at(-1)]
  const span = { from: startOfDay(first), to: endOfDay(last) }
  const [hours, taken, parts, signs, coming, things] = await Promise.all([
    hoursOf(work.db, leaves),
    takenOf(work.db, leaves, span, work.now),
    placesById(work.db, leaves),
    may(work.actor, askToHire, anywhere) ? signsFor(work, askToHire) : undefined,
    comingSessions(work.db, work.now, { placeIds: [place.id, ...leaves] }),
    equipmentOf(work.db, place.id),
  ])
  const own = signs ? await hiresOf(work.db, idsIn(signs), place.id) : []
  const form = sent ?? blank(usualWish(c, place, signs ?? []))
  const days = daysToCome(week, { leaves, hours, taken }, work.now)
  const props = {
    place,
    days,
    form,
    signs,
    all: leaves.length,
    parts: choicesOf(place, parts),
    hasHours: hours.length > 0,
    coming,
    things: things.filter(({ isLent, stock }) => isLent && stock > 0),
    own,
    now: work.now,
    refusal,
  }
  const around = { previous: weekBefore(first, work.now), next: addDays(first, 7) }
  return c.render(() => <VenuePage {...props} {...around} />, { title: place.name, description: words.weekLead })
}

/** Tomorrow evening, the whole hall, and the association where there is but one. */
function usualWish(c: Visit, place: Place, signs: readonly Choice[]) {
  const { locale, work } = c.var
  const organisation = signs.length === 1 ? (signs[0]?.value ?? '') : ''
  const tomorrow = dateParts('day', addDays(today(work.now), 1), locale)
  return {
    ...tomorrow,
    from: digits('18:00', locale),
    minutes: digits(90, locale),
    part: place.id,
    organisation,
    sex: '',
  }
}

function choicesOf(place: Place, parts: readonly Place[]): Choice[] {
  const own = parts.filter(({ id }) => id !== place.id)
  return [{ value: place.id, label: words.whole }, ...own.map(({ id, name }) => ({ value: id, label: name }))]
}

const idsIn = (signs: readonly Choice[]) => signs.map(({ value }) => value)

/** The week that was asked for; of what is over nothing is shown. */
function weekAsked(c: Visit) {
  const asked = c.req.query('week') ?? ''
  const on = today(c.var.work.now)
  return weekOf(isIsoDay(asked) && asked > on ? asked : on)
}
