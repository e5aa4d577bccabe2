import type { Db } from '#platform/db/database.ts'
import type { Draft, Root } from '#platform/oparl/objects.ts'
import type { RootKind } from '../../reactions.ts'
import { cityDrafts } from './city.ts'
import { organisationDrafts } from './organisation.ts'
import { paperDrafts } from './paper.ts'
import { personDrafts } from './person.ts'
import { placeDrafts } from './place.ts'
import { resolutionDrafts } from './resolution.ts'
import { sittingDrafts } from './sitting.ts'

const builders: Record<RootKind, (db: Db, id: string, now: Date) => Promise<Draft[]>> = {
  city: cityDrafts,
  organisation: organisationDrafts,
  person: personDrafts,
  place: placeDrafts,
  sitting: sittingDrafts,
  paper: paperDrafts,
  resolution: resolutionDrafts,
}

const isKind = (kind: string): kind is RootKind => kind in builders

/** How any of our things looks to readers of OParl, with all that belongs to it. */
export const build = (db: Db, { kind, id }: Root, now: Date): Promise<Draft[]> =>
  isKind(kind) ? builders[kind](db, id, now) : Promise.resolve([])
