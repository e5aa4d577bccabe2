import { giveOwnConsent } from '#city/consents/actions.ts'
import { today } from '#platform/calendar/instant.ts'
import { nested, readFields } from '#platform/forms/read-fields.ts'
import { see, type Visit } from '#platform/http/env.ts'
import type { Offering } from '#engines/enrolment/index.ts'
import { z } from 'zod'
import { DetailsStep } from '../../pages/enrolling/details-step.tsx'
import { type AskedConsent, consentsToAsk } from '../../queries/enrolling/consents.ts'
import type { Draft } from '../../tables.ts'
import { enrolWords } from '../../words/enrolling.ts'

/** The second step: a guardian’s consents, once for each child and purpose. Where there is nothing to ask, it is passed. */
export async function askDetails(c: Visit, offering: Offering, draft: Draft) {
  const asked = await asks(c, offering, draft)
  if (asked.length === 0) return see(c, `/e/${offering.code}/enrol/${draft.id}/check`)
  return show(c, { offering, draft, asked, ticked: {}, missing: [] })
}

const Ticked = z.object({ consent: z.record(z.string(), z.string()).optional().catch(undefined) })

export async function keepDetails(c: Visit, offering: Offering, draft: Draft) {
  const { work } = c.var
  const { consent: ticked = {} } = Ticked.parse(nested((await readFields(c)).sent))
  const asked = await asks(c, offering, draft)
  const missing = asked.filter(({ key }) => ticked[key] === undefined)
  if (missing.length > 0) {
    c.status(422)
    return show(c, { offering, draft, asked, ticked, missing })
  }
  for (const { personId, purpose } of asked)
    await giveOwnConsent(work, personId, { purpose, startsOn: today(work.now) })
  return see(c, `/e/${offering.code}/enrol/${draft.id}/check`)
}

const asks = (c: Visit, offering: Offering, { party }: Draft) =>
  consentsToAsk(
    c.var.work,
    offering.consents,
    party.members.map(({ personId }) => personId),
  )

interface Shown {
  readonly offering: Offering
  readonly draft: Draft
  readonly asked: readonly AskedConsent[]
  readonly ticked: Readonly<Record<string, string>>
  readonly missing: readonly AskedConsent[]
}

const show = (c: Visit, shown: Shown) =>
  c.render(() => <DetailsStep {...shown} />, { title: enrolWords.title(shown.offering.title), indexed: false })
