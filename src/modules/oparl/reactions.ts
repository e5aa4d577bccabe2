import type { Db } from '#platform/db/database.ts'
import type { FactRow } from '#platform/facts/tables.ts'
import type { Root } from '#platform/oparl/objects.ts'
import { noteRoots } from '#platform/oparl/queries.ts'
import { rootsOfFiles } from './queries/embedders.ts'
import { resolutionsOfMatters } from './queries/papers.ts'
import { sittingsOfCodes } from './queries/sittings.ts'
import { stretchesOfRoots } from './queries/roots.ts'
import { theBody } from './rules/bodies.ts'

/** The things of ours that are told whole, each with all that belongs to it. */
export type RootKind = 'city' | 'organisation' | 'person' | 'place' | 'sitting' | 'paper' | 'resolution'

/** Rooms whose facts may concern what is told. */
const rooms = /^(?:organisations|people|places|commitment|coordination|council)\./

/** Facts that name a meeting by its public code. */
const ofSittings = /^coordination\.(?:sitting-|outcome-|minutes-)/

/** A file that was told of may be taken away, or come back, by whoever keeps the files. */
const ofFiles = /^files\.(?:shown|removed)$/

/** Where the details of facts name what they are about. */
const named: Readonly<Record<string, RootKind>> = {
  sittingId: 'sitting',
  paperId: 'paper',
  resolutionId: 'resolution',
  placeId: 'place',
}

/** Notes what the facts concern, in the transaction that puts them into the record. Telling comes after. */
export async function follow(db: Db, facts: readonly FactRow[]): Promise<void> {
  const concerning = facts.filter(({ name }) => rooms.test(name))
  const matterIds = concerning.flatMap(({ detail }) => fieldOf(detail, 'matterId') ?? [])
  const resolutions = await resolutionsOfMatters(db, matterIds)
  const ofMatters = resolutions.map((id) => ({ kind: 'resolution', id }))
  const codes = concerning.flatMap(({ name, detail }) => (ofSittings.test(name) ? (fieldOf(detail, 'code') ?? []) : []))
  const sittings = (await sittingsOfCodes(db, codes)).map((id) => ({ kind: 'sitting', id }))
  const fileIds = facts.flatMap(({ name, detail }) => (ofFiles.test(name) ? (fieldOf(detail, 'fileId') ?? []) : []))
  const ofRemoved = await rootsOfFiles(db, fileIds)
  await noteRoots(db, [...concerning.flatMap(rootsOf), ...ofMatters, ...sittings, ...ofRemoved])
}

function rootsOf({ detail, organisationId, personId, placeId }: FactRow): Root[] {
  const own: readonly (readonly [kind: RootKind, id: string | null | undefined])[] = [
    ['organisation', organisationId],
    ['person', personId],
    ['place', placeId],
    ...Object.entries(named).map(([field, kind]) => [kind, fieldOf(detail, field)] as const),
  ]
  return own.flatMap(([kind, id]) => (id ? [{ kind, id }] : []))
}

function fieldOf(detail: unknown, name: string): string | undefined {
  const value = typeof detail === 'object' && detail !== null ? Reflect.get(detail, name) : undefined
  return typeof value === 'string' ? value : undefined
}

/** Notes everything there is. */
export async function noteWhole(db: Db): Promise<void> {
  await noteRoots(db, [{ kind: 'city', id: theBody }])
  for await (const roots of stretchesOfRoots(db)) await noteRoots(db, roots)
}
