import { placesById } from '#city/places/queries.ts'
import { clausesOf, getText, type Resolution, standingOf } from '#modules/council/index.ts'
import type { Db } from '#platform/db/database.ts'
import { addressOf, type Draft, Embedded, home } from '#platform/oparl/objects.ts'
import { findResolution, publicSittingOf } from '../papers.ts'
import { bodyId } from '../../rules/bodies.ts'
import { words } from '../../words.ts'
import { ownersOf, promisesOf } from '../owners.ts'
import { textFileDraft } from './file.ts'
import { fileDrafts } from './paper.ts'
import { vendorFields } from './vendor.ts'

/** A resolution is a paper of its own, with the council's consultation on it. Public from its publication on. */
export async function resolutionDrafts(db: Db, id: string, now: Date): Promise<Draft[]> {
  const resolution = await findResolution(db, id)
  if (!resolution || resolution.state !== 'published') return []
  const files = await fileDrafts(db, { resolutionId: id })
  return [
    ...files,
    await textDraft(db, resolution),
    await consultationDraft(db, resolution),
    await paperDraft(db, { resolution, files, now }),
  ]
}

/** The text that counts, under the number of the resolution: a correction changes the file, it makes no other. */
async function textDraft(db: Db, resolution: Resolution): Promise<Draft> {
  const { id, address, title, agendaItemId, adoptedOn, created } = resolution
  const { body } = await getText(db, resolution)
  const web = `${home}/council/resolutions/${address}`
  const sittingId = agendaItemId ? await publicSittingOf(db, agendaItemId) : undefined
  return textFileDraft(
    {
      id,
      createdAt: created,
      name: `${words.resolution.fa}: ${title.fa}`,
      fileName: `janshahr-resolution-${address}.txt`,
      date: adoptedOn,
      text: body,
      address: `${web}.txt`,
      web,
    },
    {
      paper: [addressOf('papers', id)],
      agendaItem: sittingId && agendaItemId ? [addressOf('agenda-items', agendaItemId)] : [],
    },
  )
}

interface Told {
  readonly resolution: Resolution
  readonly files: readonly Draft[]
  readonly now: Date
}

async function paperDraft(db: Db, { resolution, files, now }: Told): Promise<Draft> {
  const { id, address, number, paperId, bodyId: councilId } = resolution
  const [clauses, promises] = [await clausesOf(db, resolution), await promisesOf(db, [resolution])]
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
      mainFile: new Embedded('files', id),
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
