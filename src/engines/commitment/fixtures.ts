import { seedOccasions } from '#city/occasions/fixtures.ts'
import { givenOrganisation } from '#city/organisations/fixtures.ts'
import { insertMembership } from '#city/organisations/queries.ts'
import type { Organisation, OrganisationKind } from '#city/organisations/tables.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import type { Person } from '#city/people/tables.ts'
import type { Db } from '#platform/db/database.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Role } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { addEvidence } from './actions/evidence.ts'
import { openMatter, publishRule } from './actions/matters.ts'
import { type NewOffer, offerCommitment } from './actions/offer.ts'
import { getCommitment } from './queries/commitments.ts'
import { accept, claimDone } from './actions/steps.ts'
import { type ServiceRule, usualRule } from './rules/service.ts'
import type { Visibility } from './tables.ts'

/** A body of the city, below another if you say so. */
export const givenBody = (db: Db, kind: OrganisationKind, parentId?: string): Promise<Organisation> =>
  givenOrganisation(db, { kind, parentId: parentId ?? null })

/** Somebody who is a member of a body in a role since long. */
export async function givenMember(
  db: Db,
  name: string,
  { id: organisationId }: Pick<Organisation, 'id'>,
  role: Role,
): Promise<Person> {
  const person = await givenPerson(db, name)
  const startsOn = '2025-01-01'
  await insertMembership(db, {
    personId: person.id,
    organisationId,
    role,
    startsOn,
    recordedAt: new Date('2025-01-01'),
  })
  return person
}

/**
 * A small city of promises: a head office with the office that coordinates and the one that works, an agency, a board that
 * supervises, an inspectorate, and somebody in each.
 */
export async function givenCityOfPromises(db: Db) {
  await seedOccasions(db, [1404, 1405, 1406])
  const head = await givenBody(db, 'unit')
  const [office, works] = [await givenBody(db, 'unit', head.id), await givenBody(db, 'unit', head.id)]
  const section = await givenBody(db, 'unit', works.id)
  const [agency, board, inspectorate] = [
    await givenBody(db, 'agency'),
    await givenBody(db, 'agency'),
    await givenBody(db, 'agency'),
  ]
  return {
    head,
    office,
    works,
    section,
    agency,
    board,
    deputy: await givenMember(db, 'معاون نمونه', head, 'deputy'),
    coordinator: await givenMember(db, 'هماهنگ نمونه', office, 'officer'),
    worker: await givenMember(db, 'مجری نمونه', works, 'officer'),
    colleague: await givenMember(db, 'همکار نمونه', section, 'officer'),
    liaison: await givenMember(db, 'رابط نمونه', agency, 'liaison'),
    supervisor: await givenMember(db, 'ناظر نمونه', board, 'liaison'),
    inspector: await givenMember(db, 'بازرس نمونه', inspectorate, 'auditor'),
    administrator: await givenMember(db, 'مدیر سامانه نمونه', office, 'administrator'),
  }
}

export type CityOfPromises = Awaited<ReturnType<typeof givenCityOfPromises>>

export const sampleReason = 'دلیل این کار در نامهٔ شمارهٔ ۱۲ آمده است'
export const sampleLink = { kind: 'link', url: 'https://example.org/photo' } as const

interface World {
  readonly db: Db
  readonly keyring: Keyring
  readonly work: (person: Person) => Promise<Work>
}

/** Nothing is drawn by lot, so that keys come in their order. */
export const plainRule: ServiceRule = { ...usualRule, sampling: 0, keys: ['supervisor', 'inspector'] }

/** The city of promises with ways to make some: each of its own matter, owned by the office that works. */
export async function givenPromises({ db, keyring, work }: World) {
  const they = await givenCityOfPromises(db)
  await publishRule(await work(they.deputy), 'plain', '2026-01-01', plainRule)

  const open = async (visibility: Visibility = 'public') => {
    const title = { fa: 'خانهٔ محلهٔ امیرخیز' }
    return openMatter(await work(they.coordinator), {
      kind: 'sample',
      title,
      coordinatorId: they.office.id,
      visibility,
    })
  }
  const offer = (more: Partial<NewOffer> = {}): NewOffer => ({
    statement: { fa: 'سقف سالن عایق می‌شود' },
    doneWhen: { fa: 'سقف در باران آزموده شده باشد' },
    ownerId: they.works.id,
    rule: 'plain',
    due: '2026-05-13',
    keys: [{ kind: 'supervisor', holderId: they.board.id }],
    ...more,
  })
  const offered = async (more: Partial<NewOffer> = {}) => {
    const { matterId } = await open()
    const { commitmentId: id } = await offerCommitment(await work(they.coordinator), matterId, offer(more))
    return { matterId, id }
  }
  const claimOnce = async (more: Partial<NewOffer>) => {
    const made = await offered(more)
    await claim(await work(they.worker), keyring, made.id)
    return made
  }
  /** By the plain rule, one that the lot has not given to the inspector: whose claims came back before may be drawn. */
  const claimed = async (more: Partial<NewOffer> = {}): Promise<Promised> => {
    const made = await claimOnce(more)
    const { sampled } = await getCommitment(db, made.id)
    return sampled && more.rule === undefined ? claimed(more) : made
  }
  return { they, open, offer, offered, claimed, ...waysWithPlaces({ db, keyring, work }, they, offer) }
}

/** Ways to make a promise that lies somewhere in Amirkhiz and is for an inspector to check, step by step. */
function waysWithPlaces({ keyring, work }: World, they: CityOfPromises, offer: (more: Partial<NewOffer>) => NewOffer) {
  const acceptedAt = async (latitude: number, fa: string): Promise<string> => {
    const matter = { kind: 'sample', title: { fa }, coordinatorId: they.office.id, visibility: 'public' as const }
    const position = { latitude, longitude: 46.29 }
    const { matterId } = await openMatter(await work(they.coordinator), { ...matter, position })
    const wanted = offer({ keys: [], statement: { fa } })
    const { commitmentId } = await offerCommitment(await work(they.coordinator), matterId, wanted)
    await accept(await work(they.worker), commitmentId)
    return commitmentId
  }
  const sayDone = async (id: string) => done(await work(they.worker), keyring, id)
  return { acceptedAt, sayDone }
}

interface Promised {
  readonly matterId: string
  readonly id: string
}

async function claim(worker: Work, keyring: Keyring, id: string) {
  await accept(worker, id)
  await done(worker, keyring, id)
}

async function done(worker: Work, keyring: Keyring, id: string) {
  await addEvidence(worker, id, sampleLink)
  await claimDone(worker, keyring, id)
}
