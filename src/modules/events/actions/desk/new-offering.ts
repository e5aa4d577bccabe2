import { enrolmentPermissions, demandOver, type Offering, planOffering, setPools } from '#engines/enrolment/index.ts'
import { transact, type Work } from '#platform/work.ts'
import type { NewOffering } from '../../forms/desk/offering.ts'
import { phasesOf, seatingOf, type Template } from '../../rules/desk/templates.ts'

/** Plans what a template begins with and a form completed: a draft with its seats, still without sessions. */
export async function planFromTemplate(work: Work, template: Template, typed: NewOffering): Promise<Offering> {
  const { title, summary, programme, organiser, zone, seats, price, access, first, opens } = typed
  const place = { zoneId: zone ?? null, organiserId: organiser }
  await demandOver(work, enrolmentPermissions.planOfferings, place)
  const { kind, admitBy, audience, category, activity, noOverlap = false, consents = [] } = template
  return transact(work, async (inner) => {
    const offering = await planOffering(inner, {
      ...place,
      kind,
      admitBy,
      audience,
      category,
      activity: activity ?? null,
      noOverlap,
      consents: [...consents],
      ownerModule: 'events',
      title,
      summary: summary ?? null,
      programmeId: programme,
      access: access === '' ? {} : { 'step-free': access === 'yes' },
      phases: phasesOf(template, { opens, start: first }),
      price: price === 0n ? { rows: [] } : { rows: [{ amount: String(price) }] },
    })
    await setPools(inner, offering.id, seatingOf(template, seats))
    return offering
  })
}
