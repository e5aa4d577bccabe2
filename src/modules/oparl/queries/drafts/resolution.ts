import { placesById } from '#city/places/queries.ts'
import { organisationsById } from '#city/organisations/queries.ts'
import { type Commitment, commitmentsOf } from '#engines/commitment/index.ts'
import { clausesOf, type Resolution, standingOf } from '#modules/council/index.ts'
import type { Db } from '#platform/db/database.ts'
import { addressOf, type Draft, Embedded, home } from '#platform/oparl/objects.ts'
import { findResolution, publicSittingOf } from '../papers.ts'
import { bodyId, isBody } from '../../rules/bodies.ts'
import { words } from '../../words.ts'
import { fileDrafts } from './paper.ts'
import { vendorFields } from './vendor.ts'

/** A resolution is a paper of its own, with the council's consultation on it. Public from its publication on. */
export async function resolutionDrafts(db: Db, id: string, now: Date): Promise<Draft[]> {
  const resolution = await findResolution(db, id)
  if (!resolution || resolution.state !== 'published') return []
  const files = await fileDrafts(db, { resolutionId: id })
  return [...files, await consultationDraft(db, resolution), await paperDraft(db, { resolution, files, now })]
}

interface Told {
  readonly resolution: Resolution
  readonly files: readonly Draft[]
  readonly now: Date
}

async function paperDraft(db: Db, { resolution, files, now }: Told): Promise<Draft> {
  const { id, address, number, paperId, bodyId: councilId } = resolution
  const [clauses, promises] = [await clausesOf(db, resolution), await promisesOf(db, resolution)]
  const standing = await standingOf({ db, now }, resolution)
  const placeIds = [...new Set(clauses.flatMap(({ placeId }) => placeId ?? []))]
  const places = await placesById(db, placeIds)
  return {
    kind: 'papers',
    id,
    createdAt: resolution.created,
    named: [
      ...places.map((place) => ({ kind: 'place', id: place.id })),
      ...(paperId ? [{ kind: 'paper', id: paperId }] : []),
    ],
    fields: {
      body: bodyId,
      name: resolution.title.fa,
      reference: String(number),
      date: resolution.adoptedOn,
      paperType: words.resolution.fa,
      superordinatedPaper: paperId ? [addressOf('papers', paperId)] : [],
      auxiliaryFile: files.map((file) => new Embedded('files', file.id)),
      location: places.map((place) => new Embedded('locations', place.id)),
      originatorOrganization: [addressOf('organizations', councilId)],
      underDirectionOf: await ownersOf(db, promises),
      consultation: [new Embedded('consultations', id)],
      web: `${home}/council/resolutions/${address}`,
      ...(await vendorFields(db, { resolution, standing, clauses, promises, now })),
    },
  }
}

/** Who owes what is nobody's business before it is published. */
const promisesOf = (db: Db, { matterId, ownersOn }: Resolution): Promise<Commitment[]> =>
  ownersOn === null ? Promise.resolve([]) : commitmentsOf(db, [matterId])

async function ownersOf(db: Db, promises: readonly Commitment[]): Promise<string[]> {
  const ids = promises.filter(({ ownerKind }) => ownerKind === 'organisation').map(({ ownerId }) => ownerId)
  const owners = await organisationsById(db, [...new Set(ids)])
  return owners.filter(({ kind }) => isBody(kind)).map(({ id }) => addressOf('organizations', id))
}

/** How the council came to it: the committee that leads first, then the council itself. */
async function consultationDraft(db: Db, resolution: Resolution): Promise<Draft> {
  const { id, agendaItemId, bodyId: councilId, committeeId } = resolution
  const sittingId = agendaItemId ? await publicSittingOf(db, agendaItemId) : undefined
  const bodies = [committeeId, councilId].flatMap((each) => each ?? [])
  return {
    kind: 'consultations',
    id,
    createdAt: resolution.created,
    within: bodies,
    named: sittingId ? [{ kind: 'sitting', id: sittingId }] : [],
    fields: {
      agendaItem: sittingId && agendaItemId ? addressOf('agenda-items', agendaItemId) : undefined,
      meeting: sittingId && addressOf('meetings', sittingId),
      organization: bodies.map((each) => addressOf('organizations', each)),
      authoritative: true,
      role: words.adopting.fa,
    },
    alone: { paper: addressOf('papers', id) },
  }
}
