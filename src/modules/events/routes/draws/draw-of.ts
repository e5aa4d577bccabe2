import {
  type Draw,
  type DrawEntry,
  type DrawResult,
  entriesIn,
  findPool,
  getOffering,
  noSecret,
  type Offering,
  recompute,
} from '#engines/enrolment/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { repeatOf } from '../../queries/draws.ts'

/** A draw as its page tells it: what is hidden yet is not in it. */
export interface DrawView {
  readonly draw: Draw
  readonly offering: Offering
  readonly entries: readonly DrawEntry[]
  readonly result: DrawResult | undefined
  /** The word, once two people have typed the same. */
  readonly salt: string | undefined
  readonly objectionsUntil: Date | undefined
  readonly repeatedBy: string | undefined
  /** No secret at all: the repetition of a void draw. */
  readonly isOpen: boolean
  /** How each lane is called, by the letter under which the list and the result name it. */
  readonly laneNames: ReadonlyMap<string, Said>
}

const objection = 24 * 3_600_000

export async function drawView(db: Db, draw: Draw): Promise<DrawView> {
  const { stage, saltBy, salt } = draw
  const pool = await findPool(db, draw.poolId)
  return {
    draw,
    offering: await getOffering(db, draw.offeringId),
    entries: draw.list === null ? [] : entriesIn(draw.list),
    result: stage === 'drawn' ? recompute(draw) : undefined,
    salt: saltBy === null && salt !== null ? salt : undefined,
    objectionsUntil: objectionsTo(draw),
    repeatedBy: stage === 'void' ? await repeatOf(db, draw.id) : undefined,
    isOpen: draw.secret === noSecret,
    laneNames: new Map(pool?.lanes.map(({ id, label }) => [id, label])),
  }
}

/** Until when one may object to the list; nobody objects to a quick draw, nor twice to one list. */
function objectionsTo({ stage, frozenAt, repeatsId, quick }: Draw): Date | undefined {
  if (stage !== 'frozen' || frozenAt === null || repeatsId !== null || quick) return undefined
  return new Date(frozenAt.getTime() + objection)
}

/** Whether everybody may see it: what is a draft, or for members alone, has no public page. */
export const isPublic = ({ state, visibility }: Offering): boolean => state !== 'draft' && visibility !== 'members'
