import { z } from 'zod'
import {
  archiveOffering,
  cancelOffering,
  changeOffering,
  checks,
  copyOffering,
  enrolmentPermissions,
  type Offering,
  publishCheck,
  publishOffering,
  setTerms,
} from '#engines/enrolment/index.ts'
import { wallTime } from '#platform/calendar/instant.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { once } from '#platform/forms/once.ts'
import { saidParts } from '#platform/forms/said-parts.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import type { Locale } from '#platform/locale.ts'
import { changeForm, copyForm, endForm, phaseRows, termsForm } from '../forms/desk/change.ts'
import { ChangePage, CopyPage, EndPage, TermsPage } from '../pages/desk/change.tsx'
import { CheckPage } from '../pages/desk/check.tsx'
import { listedSessions } from '../queries/desk/sessions.ts'
import { mendAudience, mendPhases, mendPrice, shownPrice, shownProfiles } from '../rules/desk/mended.ts'
import { planningWords } from '../words/planning.ts'
import { groundOf } from './ground.ts'
import { countsOf, rowsSaved, SavedShape } from './saved-rows.ts'
import { openZones } from './zones.ts'

export const plan = router()

const { planOfferings, publishOfferings } = enrolmentPermissions
/** A button with nothing to fill in. */
const nothing = z.object({})
const at = ({ code }: Pick<Offering, 'code'>) => `/desk/offerings/${code}`

plan.get('/:code{[0-9]+}/check', async (c) => showCheck(c, await groundOf(c)))

async function showCheck(c: Visit, { offering }: { offering: Offering }, form: Form = blank()) {
  const { work } = c.var
  const [obstacles, sessions] = await Promise.all([publishCheck(work, offering), listedSessions(work.db, offering.id)])
  const rows = checks.map((check) => ({
    check,
    refusals: obstacles.flatMap((one) => (one.check === check ? one.refusal.reason : [])),
  }))
  const props = { offering, rows, sessions, form }
  return c.render(() => <CheckPage {...props} />, { title: planningWords.checkTitle })
}

plan.post('/:code{[0-9]+}/publication', async (c) => {
  const ground = await groundOf(c, publishOfferings)
  const sent = await submit(c, nothing, () => publishOffering(c.var.work, ground.offering.id))
  if (sent.sent) return see(c, at(ground.offering), planningWords.publishedNow)
  c.status(422)
  return showCheck(c, ground, sent.form)
})

plan.get('/:code{[0-9]+}/edit', async (c) => {
  const { offering } = await groundOf(c, planOfferings)
  return showChange(c, offering, blank(changeTyped(offering)))
})

plan.post('/:code{[0-9]+}/edit', async (c) => {
  const { offering } = await groundOf(c, planOfferings)
  const sent = await submit(c, changeForm, (typed) => {
    const { rev, title, summary, zone, visibility, has, lacks, gathers, noOverlap, asksHealth } = typed
    const access = Object.fromEntries([...has.map((fact) => [fact, true]), ...lacks.map((fact) => [fact, false])])
    const told = { title, summary: summary ?? null, zoneId: zone ?? null, visibility, access }
    const said = { ...told, gathers, noOverlap, asksHealth, audience: mendAudience(offering.audience, typed) }
    return changeOffering(c.var.work, offering.id, said, rev)
  })
  if (sent.sent) return see(c, at(offering), planningWords.saved)
  c.status(422)
  return showChange(c, offering, sent.form)
})

async function showChange(c: Visit, offering: Offering, form: Form) {
  const zones = await openZones(c.var.work, planOfferings)
  return c.render(() => <ChangePage offering={offering} form={form} zones={zones} />, { title: planningWords.edit })
}

/** An offering as its form shows it. */
function changeTyped(offering: Offering) {
  const { audience, access, zoneId, visibility, gathers, noOverlap, asksHealth, rev, title, summary } = offering
  const facts = Object.entries(access)
  return {
    ...saidParts('title', title),
    ...saidParts('summary', summary),
    ...audienceTyped(audience),
    rev: String(rev),
    zone: zoneId ?? '',
    visibility,
    has: facts.flatMap(([fact, is]) => (is ? [fact] : [])),
    lacks: facts.flatMap(([fact, is]) => (is ? [] : [fact])),
    ...(gathers && { gathers: 'on' }),
    ...(noOverlap && { noOverlap: 'on' }),
    ...(asksHealth && { asksHealth: 'on' }),
  }
}

const texts = (value: string | number | undefined) => String(value ?? '')

function audienceTyped(audience: Offering['audience']) {
  const { usual, small } = shownProfiles(audience)
  return {
    sex: texts(usual?.sex),
    ageMin: texts(usual?.ageMin),
    ageMax: texts(usual?.ageMax),
    small: texts(small?.ageMax),
    partyMax: String(audience.party.max),
  }
}

plan.get('/:code{[0-9]+}/terms', async (c) => {
  const { offering } = await groundOf(c, planOfferings)
  return showTerms(c, offering, blank(termsTyped(offering, c.var.locale)))
})

plan.post('/:code{[0-9]+}/terms', async (c) => {
  const { offering } = await groundOf(c, planOfferings)
  const sent = await submit(c, termsForm, ({ rev, price, consents, missed, terms, phases }) => {
    const said = {
      consents,
      missed,
      terms: terms ?? null,
      phases: mendPhases(offering.phases, phases, phaseRows.length),
      price: mendPrice(offering.price, price),
    }
    return setTerms(c.var.work, offering.id, said, rev)
  })
  if (sent.sent) return see(c, at(offering), planningWords.saved)
  c.status(422)
  return showTerms(c, offering, sent.form)
})

const showTerms = (c: Visit, offering: Offering, form: Form) =>
  c.render(() => <TermsPage offering={offering} form={form} />, { title: planningWords.terms })

function termsTyped({ phases, price, consents, missed, terms, rev }: Offering, locale: Locale) {
  const rows = phases.slice(0, phaseRows.length).map(({ how, from, until }, index) => ({
    [`how${index + 1}`]: how,
    ...moment(`from`, index + 1, { at: from, locale }),
    ...moment(`until`, index + 1, { at: until, locale }),
  }))
  const amount = shownPrice(price)
  return {
    ...saidParts('terms', terms),
    rev: String(rev),
    price: amount === 0n ? '' : String(amount / 10n),
    consents,
    missed,
    ...Object.assign({}, ...rows),
  }
}

interface Told {
  readonly at: string
  readonly locale: Locale
}

function moment(name: string, row: number, told: Told): Record<string, string> {
  const { day, hour, minute } = wallTime(new Date(told.at))
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return { ...dateParts(`${name}${row}`, day, told.locale), [`${name}Time${row}`]: time }
}

/** A year has fifty-two weeks and a day or two: so much later each day has its weekday again, at nearly its date. */
const weeksOfYear = 52

const shiftOf = (shift: 'year' | 'weekdays' | 'weeks', weeks: number) =>
  shift === 'year' ? { years: 1 } : { weeks: shift === 'weekdays' ? weeksOfYear : weeks }

const CopiedShape = SavedShape.extend({ code: z.string() })

plan.get('/:code{[0-9]+}/copy', async (c) => {
  const { offering } = await groundOf(c, planOfferings)
  return showCopy(c, offering, blank({ ...saidParts('title', offering.title), shift: 'year', weeks: '1' }))
})

plan.post('/:code{[0-9]+}/copy', async (c) => {
  const { offering } = await groundOf(c, planOfferings)
  const sent = await submit(c, copyForm, ({ once: key, title, shift, weeks }) =>
    once(c.var.work, key, CopiedShape, async (held) => {
      const made = await copyOffering(held, offering.id, { title, shift: shiftOf(shift, weeks) })
      return { code: made.offering.code, ...countsOf(made) }
    }),
  )
  if (sent.sent) return see(c, `${at(sent.result)}/check`, rowsSaved(sent.result))
  c.status(422)
  return showCopy(c, offering, sent.form)
})

const showCopy = (c: Visit, offering: Offering, form: Form) =>
  c.render(() => <CopyPage offering={offering} form={form} />, { title: planningWords.copy })

plan.get('/:code{[0-9]+}/end', async (c) => showEnd(c, (await groundOf(c, publishOfferings)).offering))

plan.post('/:code{[0-9]+}/end', async (c) => {
  const { offering } = await groundOf(c, publishOfferings)
  const sent = await submit(c, endForm, (why) => cancelOffering(c.var.work, offering.id, why))
  if (sent.sent) return see(c, at(offering), planningWords.cancelledNow)
  c.status(422)
  return showEnd(c, offering, sent.form)
})

const showEnd = (c: Visit, offering: Offering, form: Form = blank({ code: 'other' })) =>
  c.render(() => <EndPage offering={offering} form={form} />, { title: planningWords.callOff })

plan.post('/:code{[0-9]+}/archive', async (c) => {
  const { offering } = await groundOf(c, publishOfferings)
  const sent = await submit(c, nothing, () => archiveOffering(c.var.work, offering.id))
  return see(c, at(offering), sent.sent ? planningWords.archivedNow : (sent.form.refusal ?? planningWords.notSaved))
})
