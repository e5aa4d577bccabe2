import type { Db } from '#platform/db/database.ts'
import type { Said, Text } from '#platform/locale.ts'
import type { LonLat } from '#platform/maps/metres.ts'
import type { ZoneInForce } from './queries.ts'
import type { ZoneKind } from './tables.ts'

/** An edition that may be published, for those whose things would change zone by it. */
export interface Redrawing {
  readonly kind: ZoneKind
  /** The zones as it draws them. */
  readonly zones: readonly ZoneInForce[]
  /** Ids of the zones whose outline it changes. */
  readonly redrawn: readonly string[]
}

/** What of another room would change zone: how many, and some of them by name. */
export interface Effect {
  readonly says: Text
  readonly count: number
  readonly some?: readonly { readonly name: Said; readonly from: Said | undefined; readonly to: Said | undefined }[]
}

/** A place everybody knows and whose position is public: a control point for somebody's file. */
export interface Landmark {
  readonly code: string
  readonly name: Said
  readonly at: LonLat
}

/** What other rooms know that the Desk of zones asks about. Put together in `app.ts`, which knows all rooms. */
export interface ZoneUsers {
  readonly effects: readonly ((db: Db, redrawing: Redrawing) => Promise<readonly Effect[]>)[]
  readonly landmarks: (db: Db) => Promise<readonly Landmark[]>
}

/** A city in which no other room uses zones. */
export const nobody: ZoneUsers = { effects: [], landmarks: async () => [] }
