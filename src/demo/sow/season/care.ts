import { insertConsent } from '#city/consents/queries.ts'
import { keepCare } from '#modules/events/index.ts'
import type { SownEnrolment } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Work } from '#platform/work.ts'
import { emergencyCalls, healthNotes } from '../../events/care.ts'
import type { Planned } from './plan.ts'

interface Told {
  readonly plan: Planned
  readonly enrolments: readonly SownEnrolment[]
}

/** So long ago parents told it, when they enrolled. */
const toldDays = -18

/** What parents told on health where it is asked, with their consent, and whom to call: of some children, as in life. */
export async function sowCare(work: Work, keyring: Keyring, parts: readonly Told[]): Promise<void> {
  const asking = parts.filter(({ plan }) => plan.recipe.asksHealth === true)
  const certain = asking.flatMap(({ enrolments }) =>
    enrolments.filter(({ history }) => history.at(-1)?.state === 'confirmed'),
  )
  for (const [at, emergency] of emergencyCalls.entries()) {
    const enrolment = certain[at * 2]
    if (enrolment) await tell(work, keyring, enrolment, { emergency, note: healthNotes[at] })
  }
}

interface Care {
  readonly emergency: string
  readonly note: string | undefined
}

async function tell(work: Work, keyring: Keyring, { id, actorId, members }: SownEnrolment, { emergency, note }: Care) {
  const child = members.find(({ role }) => role === 'participant')?.personId
  const health = child === undefined || note === undefined ? {} : { [child]: note }
  for (const personId of Object.keys(health))
    await insertConsent(work.db, {
      personId,
      purpose: 'health-note',
      givenBy: actorId,
      startsOn: addDays(today(work.now), toldDays),
      recordedAt: work.now,
    })
  await keepCare(work, keyring, id, { health, emergency })
}
