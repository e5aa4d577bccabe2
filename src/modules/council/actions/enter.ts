import { createHash } from 'node:crypto'
import { z } from 'zod'
import { openMatter } from '#engines/commitment/index.ts'
import { type Field, whyNotFields } from '#modules/coordination/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { type IsoDay, toJalali } from '#platform/calendar/jalali.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { clean } from '#platform/text/clean.ts'
import { key as keyOf } from '#platform/text/tokens.ts'
import type { Work } from '#platform/work.ts'
import { resolutionEntered } from '../facts.ts'
import { keepResolutions } from '../permissions.ts'
import { findNumbered, findResolution, getResolution, insertResolution } from '../queries/resolutions.ts'
import { insertText, layClauses } from '../queries/texts.ts'
import { whyNotNumbered } from '../rules/numbering.ts'
import { splitText } from '../rules/split.ts'
import { addressText, words } from '../words.ts'
import { personOf } from './keep.ts'

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
  /** One to three of the eight fields of decisions, where the clerk says so. */
  readonly fields?: readonly Field[] | undefined
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

async function demandFit({ db, now }: Work, { number, term, adoptedOn, text, fields = [] }: NewResolution) {
  const unfit = whyNotNumbered({ number, term })
  if (unfit) throw refuse.invalid(unfit)
  const obstacle = fields.length === 0 ? undefined : whyNotFields(fields)
  if (obstacle) throw obstacle
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

const matterOf = ({ title, coordinatorId, zoneId, programmeId, duties, fields, sample, ...of }: NewResolution) => ({
  kind: matterKind,
  // Until it is published only those see it who have to do with it.
  visibility: 'partners' as const,
  title,
  coordinatorId,
  zoneId,
  programmeId,
  duties: dutiesOf(duties),
  fields,
  sample,
  reference: `${of.number}/${of.adoptedOn}`,
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
