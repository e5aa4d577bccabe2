import { createHash } from 'node:crypto'
import { z } from 'zod'
import { openMatter } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { type IsoDay, toJalali } from '#platform/calendar/jalali.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { clean } from '#platform/text/clean.ts'
import { key as keyOf } from '#platform/text/tokens.ts'
import type { Work } from '#platform/work.ts'
import { paperEntered, resolutionEntered } from '../facts.ts'
import { keepResolutions } from '../permissions.ts'
import { insertOriginators, insertPaper } from '../queries/reading.ts'
import { findNumbered, findResolution, getResolution, insertResolution } from '../queries/resolutions.ts'
import { insertText, layClauses } from '../queries/texts.ts'
import { splitText } from '../rules/split.ts'
import type { PaperKind } from '../tables.ts'
import { addressText, words } from '../words.ts'
import { personOf } from './keep.ts'

export interface NewPaper {
  readonly kind: PaperKind
  readonly reference: string
  readonly title: Said
  readonly date: IsoDay
  readonly bodyId: string
  readonly originatorId?: string | undefined
  readonly members?: readonly string[] | undefined
  readonly sample?: boolean | undefined
}

/** Enters a bill, a motion, a proposal or a letter that came before the council. */
export async function enterPaper(work: Work, { members = [], ...paper }: NewPaper, key?: string): Promise<string> {
  demand(work.actor, keepResolutions, anywhere)
  return once(work, key, z.uuid(), async ({ db, now, announce }) => {
    const { id } = await insertPaper(db, { ...paper, created: now, modified: now })
    await insertOriginators(db, id, members)
    await announce(paperEntered, { paperId: id }, { organisationId: paper.bodyId, on: paper.date })
    return id
  })
}

/** A resolution as it stands on paper. */
export interface NewResolution {
  readonly number: number
  readonly term: number
  readonly title: Said
  readonly adoptedOn: IsoDay
  readonly text: string
  readonly bodyId: string
  readonly committeeId?: string | undefined
  /** Its members keep it and offer what it promises. */
  readonly coordinatorId: string
  readonly paperId?: string | undefined
  readonly agendaItemId?: string | undefined
  readonly zoneId?: string | undefined
  readonly programmeId?: string | undefined
  readonly duties?: readonly string[] | undefined
  /** The address of the one whose place it takes. */
  readonly supersedes?: string | undefined
  readonly sample?: boolean | undefined
}

/** As the commitment engine knows matters of the council; stands in the database. */
export const matterKind = 'resolution'

/** Carrying out what the council decided: every resolution serves it, whatever else it serves. */
const carryingOut = 'D23'

export const dutiesOf = (duties: readonly string[] = []): string[] => [...new Set([carryingOut, ...duties])]

const entered = z.object({ resolutionId: z.uuid(), address: z.string() })
export type Entered = z.output<typeof entered>

/**
 * Enters a resolution: its matter, its text as the first version, and the clauses the splitter suggests, which wait for a
 * clerk. Nobody can delete it from then on.
 * @throws {Refusal} `conflict` when the number is taken in this term
 */
export async function enterResolution(work: Work, wish: NewResolution, key?: string): Promise<Entered> {
  demand(work.actor, keepResolutions, anywhere)
  return once(work, key, entered, async (held) => {
    await demandFit(held, wish)
    const { db, now } = held
    const address = await freeAddress(held, wish)
    const supersedes = wish.supersedes === undefined ? undefined : await getResolution(db, wish.supersedes)
    const { matterId } = await openMatter(held, {
      ...matterOf(wish),
      code: `R${address}`,
      supersedesId: supersedes?.matterId,
    })
    const row = { ...rowOf(wish), matterId, address, supersedesId: supersedes?.id ?? null, created: now, modified: now }
    const resolution = await insertResolution(db, row)
    await layText(held, resolution.id, wish.text)
    const about = { organisationId: wish.bodyId, programmeId: wish.programmeId, zoneId: wish.zoneId }
    await held.announce(resolutionEntered, { resolutionId: resolution.id, address }, { ...about, on: wish.adoptedOn })
    return { resolutionId: resolution.id, address }
  })
}

async function demandFit({ db, now }: Work, { number, term, adoptedOn, text }: NewResolution) {
  if (adoptedOn > today(now)) throw refuse.invalid(words.adoptedAhead)
  if (clean(text).text.trim() === '') throw refuse.invalid(words.textEmpty)
  const twin = await findNumbered(db, number, term)
  if (twin) throw refuse.conflict(words.numberTaken(addressText(twin.address)))
}

/** Number and Jalali year; in the year in which a new council began counting anew also the term. */
async function freeAddress({ db }: Work, { number, term, adoptedOn }: NewResolution): Promise<string> {
  const plain = `${number}-${toJalali(adoptedOn).y}`
  return (await findResolution(db, plain)) ? `${plain}-${term}` : plain
}

const matterOf = ({ title, coordinatorId, zoneId, programmeId, duties, sample, number, adoptedOn }: NewResolution) => ({
  kind: matterKind,
  title,
  coordinatorId,
  zoneId,
  programmeId,
  duties: dutiesOf(duties),
  sample,
  reference: `${number}/${adoptedOn}`,
})

const rowOf = ({ number, term, title, adoptedOn, bodyId, coordinatorId, ...rest }: NewResolution) => ({
  number,
  term,
  title,
  titleKey: keyOf(`${number} ${title.fa}`),
  adoptedOn,
  year: toJalali(adoptedOn).y,
  bodyId,
  coordinatorId,
  committeeId: rest.committeeId ?? null,
  paperId: rest.paperId ?? null,
  agendaItemId: rest.agendaItemId ?? null,
  sample: rest.sample ?? false,
})

/** The first text, cleaned of what word processors leave, with its suggested clauses. */
async function layText(held: Work, resolutionId: string, pasted: string) {
  const body = clean(pasted).text
  const { preamble, clauses } = splitText(body)
  const of = { id: resolutionId, version: 1 }
  const hash = hashOf(body)
  await insertText(held.db, {
    resolutionId,
    version: 1,
    kind: 'first',
    body,
    preamble,
    hash,
    by: personOf(held),
    at: held.now,
  })
  const rows = clauses.map(({ renumbered: _renumbered, ...clause }, position) => ({
    resolutionId,
    version: 1,
    position,
    ...clause,
  }))
  await layClauses(held.db, of, rows)
}

export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
