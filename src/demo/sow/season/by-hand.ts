import { actorFor } from '#city/organisations/queries.ts'
import type { Programme } from '#city/programmes/tables.ts'
import { endPass, enrol, issuePass, issueVouchers } from '#engines/enrolment/index.ts'
import { contentOf, getOwnImport, insertNote, makeDevice, takeFile, takeOver } from '#modules/events/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Work } from '#platform/work.ts'
import { associationCalendar, groups } from '../../events/by-hand.ts'
import { type Ids, named } from '../ids.ts'
import { doors } from './attending.ts'
import type { Home } from './homes.ts'
import type { Planned } from './plan.ts'

export interface Ground {
  readonly organisations: Ids
  readonly programmes: ReadonlyMap<string, Programme>
  readonly staff: Ids
  readonly keyring: Keyring
  readonly planned: readonly Planned[]
  readonly homes: readonly Home[]
}

/** What staff did one by one: groups, cards, door phones, and a calendar that was sent in. */
export async function sowByHand(work: Work, ground: Ground): Promise<void> {
  for (const group of groups) await sowGroup(await workOf(work, ground, group.by), ground, group)
  await sowPasses(work, ground)
  await sowDoors(work, ground)
  await sowImport(work, ground)
}

/** The work of somebody of the staff, or of whoever speaks for a school. */
export async function workOf(work: Work, { staff }: Ground, userName: string): Promise<Work> {
  return { ...work, actor: await actorFor(work.db, named(staff, userName), today(work.now)), channel: 'web' }
}

export function plannedAs({ planned }: Ground, key: string): Planned {
  const found = planned.find(({ recipe }) => recipe.key === key)
  if (!found) throw new Error(`The samples have no offering ${key}`)
  return found
}

export const comingOf = ({ sessions }: Planned, { now }: Work) =>
  sessions.filter(({ startsAt, cancelledAt }) => startsAt !== null && startsAt > now && cancelledAt === null)

const guest = (guestName: string, age: number, work: Work) => ({
  guestName,
  birthYear: Number(today(work.now).slice(0, 4)) - age,
  sex: null,
})

async function sowGroup(work: Work, ground: Ground, group: (typeof groups)[number]) {
  const plan = plannedAs(ground, group.key)
  const organisationId = named(ground.organisations, group.organisation)
  await enrol(
    { ...work, onBehalfOf: organisationId },
    {
      key: `group-${group.organisation}-${group.session}`,
      offeringId: plan.offering.id,
      sessionId: comingOf(plan, work)[group.session]?.id,
      organisationId,
      party: [guest(group.teacher, 38, work), ...group.children.map((name) => guest(name, 9, work))],
    },
  )
}

const [passes, byHousehold, uses] = [16, 4, 10]

/** Cards of ten visits and season cards of the pool; one was lost and ended, some have been used. */
async function sowPasses(work: Work, ground: Ground) {
  const then: Work = { ...work, now: new Date(work.now.getTime() - 40 * 86_400_000) }
  const startsOn = today(then.now)
  const term = { kind: 'pool', startsOn, endsOn: addDays(startsOn, 180) }
  const plan = plannedAs(ground, 'men-pool')
  const last = comingOf(plan, work).at(-1)
  const fathers = ground.homes.flatMap(({ id, adults }) =>
    adults.flatMap(({ id: personId, sex, age }) => (sex === 'male' && age >= 18 && age < 75 ? [{ id, personId }] : [])),
  )
  for (const [at, { id: householdId, personId }] of fathers.slice(0, passes).entries()) {
    const owner = at < byHousehold ? { householdId, uses: null } : { personId, uses }
    const pass = await issuePass(then, { ...term, ...owner })
    if (at === passes - 1) await endPass(work, pass.id)
    else if (at % 3 === 0 && last)
      await enrol(
        { ...work, channel: 'phone' },
        { key: `pass-${at}`, offeringId: plan.offering.id, sessionId: last.id, party: [{ personId }], passId: pass.id },
      )
  }
  await issueVouchers(then, ground.keyring, { offeringId: plan.offering.id, count: 20, endsOn: term.endsOn })
}

/** Phones of the doors that had no network, and what was noted there beside the scans. */
async function sowDoors(work: Work, ground: Ground) {
  const first = today(work.now)
  const evenings = ground.planned.flatMap(({ recipe: { offlineOn }, sessions }) =>
    sessions.flatMap(({ startsAt, ...rest }): Evening[] => {
      const wasThen = startsAt !== null && offlineOn !== undefined && today(startsAt) === addDays(first, offlineOn)
      return wasThen ? [{ ...rest, startsAt }] : []
    }),
  )
  for (const evening of evenings) await sowDoor(work, evening)
}

type Evening = Pick<Planned['sessions'][number], 'id' | 'endsAt'> & { readonly startsAt: Date }

async function sowDoor(work: Work, { id: sessionId, startsAt, endsAt }: Evening) {
  const opened: Work = { ...work, now: new Date(startsAt.getTime() - 3_600_000) }
  for (const label of doors) await makeDevice(opened, { id: sessionId, startsAt, endsAt }, label)
  const recordedAt = new Date(startsAt.getTime() + 75 * 60_000)
  const noted = { sessionId, enrolmentId: null, member: null, device: doors[1], at: startsAt, recordedAt }
  for (const kind of ['unverified', 'again', 'aside'] as const)
    await insertNote(work.db, { ...noted, key: `${kind}:${newId(startsAt.getTime())}`, kind })
}

/** The association's calendar: what can be read was taken over, two events stand in the report with their line. */
async function sowImport(work: Work, ground: Ground) {
  const then: Work = { ...work, now: new Date(work.now.getTime() - 20 * 3_600_000) }
  const officer = await workOf(then, ground, 'tohid.officer')
  const id = await takeFile(officer, ground.keyring, {
    fileName: 'sahand-1405.ics',
    bytes: new TextEncoder().encode(associationCalendar(today(work.now))),
    choices: {
      template: 'shift',
      organiser: named(ground.organisations, 'sahand-society'),
      programme: named(ground.programmes, 'open-to-everyone').id,
    },
  })
  const { report } = contentOf(ground.keyring, await getOwnImport(officer, id))
  const picked = new Set(report.flatMap(({ row, outcome }) => (outcome === 'new' ? [row] : [])))
  await takeOver(officer, id, { key: undefined, keyring: ground.keyring, picked })
}
