import { insertPerson } from '#city/people/queries.ts'
import { agencies, logDecision, saveAgency } from '#modules/coordination/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Programme } from '#city/programmes/tables.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { faDigits } from '#platform/text/digits.ts'
import { key } from '#platform/text/tokens.ts'
import { transact, type Work } from '#platform/work.ts'
import { demoAgencies } from '../coordination/agencies.ts'
import { liaisons } from '../coordination/meetings.ts'
import { guarded, topics } from '../coordination/topics.ts'
import type { Home } from './season/homes.ts'
import { sowAgreements } from './agreements.ts'
import { sowExperts } from './experts.ts'
import { type Ids, named } from './ids.ts'
import { sowMeetings } from './meetings.ts'
import { morningOf } from './morning.ts'
import { sowPlans } from './plans.ts'
import { sowCourses } from './promises.ts'
import { sowProtocols } from './protocols.ts'

interface Ground {
  readonly organisations: Ids
  readonly staff: Ids
  readonly keyring: Keyring
  readonly publicUrl: string
  readonly programmes: ReadonlyMap<string, Programme>
  readonly homes: readonly Home[]
}

/** Agencies with their ways to answer, thirty meetings with sixty promises, and forty decisions with four gaps. */
export async function sowCoordination(work: Work, ground: Ground): Promise<void> {
  const owners = await sowAgencies(work, ground)
  const seats = await sowLiaisons(work, ground)
  const made = await sowMeetings(work, { ...ground, liaisons: seats })
  await sowCourses(work, { ...ground, owners }, made)
  await sowDecisions(work, ground)
  await sowExperts(work, ground)
  await sowPlans(work, ground)
  await sowAgreements(work, ground)
  await sowProtocols(work, ground)
}

/** Gives those who take on promises, in the order of the table. */
async function sowAgencies(work: Work, { organisations, keyring }: Ground): Promise<readonly string[]> {
  for (const [place, { slug, post, channels }] of demoAgencies.entries()) {
    await saveAgency(work, keyring, {
      organisationId: named(organisations, slug),
      post: { fa: post },
      channels,
      number: `+98900000${String(1000 + place)}`,
      wantsCode: true,
      address: 'تبریز، نشانی نمونه',
    })
  }
  await work.db.update(agencies).set({ sample: true })
  return demoAgencies.map(({ slug }) => named(organisations, slug))
}

/** Whom the agencies send; nobody of them has an account. */
async function sowLiaisons({ db, now }: Work, { organisations }: Ground) {
  const createdAt = new Date(now.getTime() - 600 * 86_400_000)
  const seats: { readonly personId: string; readonly organisationId: string }[] = []
  for (const [name, agency] of liaisons) {
    const person = await insertPerson(db, { name, nameKey: key(name), sample: true, createdAt })
    seats.push({ personId: person.id, organisationId: named(organisations, agency) })
  }
  return seats
}

const logged = 26

async function sowDecisions(work: Work, { organisations }: Ground) {
  const bodyId = named(organisations, 'planning-office')
  for (let place = 0; place < logged; place += 1) {
    const decidedOn = addDays(today(work.now), -500 + place * 19)
    const decided = { number: `م-${faDigits(place + 1)}`, decidedOn, bodyId, inForceFrom: decidedOn, sample: true }
    await transact({ ...work, now: morningOf(decidedOn) }, (held) =>
      logDecision(held, {
        ...decided,
        ...saidOn(place),
        basis: [{ fa: 'گزارش‌های شهروندی و پیمایش محله (نمونه)' }],
        reviewOn: addDays(decidedOn, 365),
      }),
    )
  }
}

function saidOn(place: number) {
  const hidden = place % 7 === 3 ? guarded[place % guarded.length] : undefined
  if (hidden) return { question: { fa: hidden.question }, text: { fa: hidden.decision }, fields: hidden.fields }
  const { question, decision, fields } = topics[(place * 5 + 1) % topics.length] ?? {
    question: '',
    decision: '',
    fields: [],
  }
  return { question: { fa: question }, text: { fa: decision }, fields }
}
