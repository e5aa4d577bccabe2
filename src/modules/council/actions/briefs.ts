import {
  type Commitment,
  commitmentsOf,
  courseOf,
  latenessOf,
  partyNames,
  photosOf,
  spellsAround,
} from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { toJalali } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { findFiles } from '#platform/files/queries.ts'
import { once } from '#platform/forms/once.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { newDocumentCode } from '#platform/text/codes.ts'
import { transact, type Work } from '#platform/work.ts'
import { z } from 'zod'
import { briefMade } from '../facts.ts'
import { keepResolutions } from '../permissions.ts'
import { briefsOf, insertBrief, quarterlyBrief } from '../queries/reading.ts'
import { decidingBodies } from '../queries/votes.ts'
import { followedUp, type ListedResolution } from '../routes/listing.ts'
import { type BriefClause, type BriefContent, type BriefPicture, changesSince, quarterBefore } from '../rules/brief.ts'
import { boardPart } from '../rules/service-rules.ts'
import { publicWords } from '../words/public.ts'
import { hashOf } from './enter.ts'
import { personOf } from './keep.ts'

/** Freezes how the resolutions of a committee stand today, for a session of it, under a code; kept for ever. Gives the code. */
export async function makeBrief(work: Work, bodyId: string, key?: string): Promise<string> {
  demand(work.actor, keepResolutions, anywhere)
  return once(work, key, z.string(), (held) =>
    freeze(held, bodyId, { year: toJalali(today(held.now)).y, quarter: null }),
  )
}

/** The brief of the quarter that is over, for every body that follows something up: by the rules, once each. */
export async function makeQuarterlyBriefs(work: Work): Promise<number> {
  const { year, quarter } = quarterBefore(toJalali(today(work.now)))
  let made = 0
  for (const { id } of await decidingBodies(work.db)) {
    made += await transact(work, async (held) => {
      if (await quarterlyBrief(held.db, id, year, quarter)) return 0
      const { listed } = await followedUp(held, { bodyId: id })
      if (listed.length === 0) return 0
      await freeze(held, id, { year, quarter })
      return 1
    })
  }
  return made
}

async function freeze(held: Work, bodyId: string, when: { readonly year: number; readonly quarter: number | null }) {
  const { db, now, announce } = held
  const content = await contentOf(held, bodyId)
  const code = newDocumentCode()
  const hash = hashOf(JSON.stringify(content))
  await insertBrief(db, { code, bodyId, ...when, on: today(now), content, hash, madeBy: personOf(held), madeAt: now })
  await announce(briefMade, { code }, { organisationId: bodyId })
  return code
}

async function contentOf(held: Work, bodyId: string): Promise<BriefContent> {
  const { db } = held
  const { listed, coverage } = await followedUp(held, { bodyId })
  const resolutions = listed.map(({ resolution, standing, progress }) => ({
    address: resolution.address,
    title: resolution.title,
    state: standing.state,
    progress: progress ?? null,
  }))
  const [before] = await briefsOf(db, { bodyId }, 1)
  const states = Object.fromEntries(
    [...Map.groupBy(resolutions, ({ state }) => state)].map(([state, some]) => [state, some.length]),
  )
  const changes = changesSince(before, { coverage, resolutions })
  return { resolutions, states, coverage, ...(await clausesIn(held, listed)), changes }
}

/** What is late, the longest first, what came back, and the newest pictures of what was done. */
async function clausesIn({ db, now }: Work, listed: readonly ListedResolution[]) {
  const shown = listed.filter(({ resolution }) => resolution.ownersOn !== null)
  const addresses = new Map(shown.map(({ resolution }) => [resolution.matterId, resolution.address]))
  const all = addresses.size === 0 ? [] : await commitmentsOf(db, [...addresses.keys()])
  const spellOf = await spellsAround({ db, now }, all)
  const names = await partyNames(
    db,
    all.map(({ ownerId }) => ownerId),
  )
  const read = all
    .filter(({ part }) => part !== boardPart)
    .map((commitment) => {
      const { overdue, late, due } = latenessOf(courseOf(commitment), spellOf(commitment))
      const clause: BriefClause = {
        resolution: addresses.get(commitment.matterId) ?? '',
        clause: commitment.part ?? '',
        statement: commitment.statement,
        owner: names.get(commitment.ownerId) ?? publicWords.somebody,
        dueOriginal: commitment.dueOriginal,
        due,
        late,
      }
      return { clause, overdue, isReturned: commitment.state === 'returned' }
    })
  return {
    late: read
      .filter(({ overdue }) => overdue)
      .map(({ clause }) => clause)
      .toSorted((a, b) => b.late - a.late)
      .slice(0, 60),
    returned: read
      .filter(({ isReturned }) => isReturned)
      .map(({ clause }) => clause)
      .slice(0, 40),
    pictures: await picturesOf(db, all, addresses),
  }
}

const mostPictures = 4

/** Photographs that everybody may see, the newest first, of as many resolutions as there are. */
async function picturesOf(
  db: Db,
  all: readonly Commitment[],
  addresses: ReadonlyMap<string, string>,
): Promise<BriefPicture[]> {
  const own = new Map(all.map((each) => [each.id, each]))
  const photos = (await photosOf(db, [...own.keys()])).flatMap((piece) => {
    const commitment = own.get(piece.commitmentId)
    const file = piece.fileId
    return commitment && file !== null ? [{ piece, commitment, file }] : []
  })
  const files = await findFiles(
    db,
    photos.map(({ file }) => file),
  )
  const alts = new Map(files.flatMap(({ id, state, alt }) => (state === 'shown' ? [[id, alt] as const] : [])))
  const pictures = photos.flatMap(({ piece, commitment, file }): BriefPicture[] =>
    alts.has(file)
      ? [
          {
            fileId: file,
            alt: alts.get(file) ?? null,
            on: today(piece.takenAt ?? piece.addedAt),
            resolution: addresses.get(commitment.matterId) ?? '',
            clause: commitment.part ?? '',
          },
        ]
      : [],
  )
  const firsts = pictures.filter(
    ({ resolution }, at) => pictures.findIndex((each) => each.resolution === resolution) === at,
  )
  return [...firsts, ...pictures.filter((each) => !firsts.includes(each))].slice(0, mostPictures)
}
