import type { Db } from '../db/database.ts'
import type { Reaction } from '../work.ts'
import { pagesAreOld } from '../facts/queries.ts'
import { indexThing, indexThings, refsOfKind } from './queries.ts'
import type { SearchDocument, SearchSource } from './source.ts'

/** What keeps the index in step with the record: after a fact that changes a thing, the thing is indexed anew. */
export const searchReactions = (sources: readonly SearchSource[]): Reaction[] =>
  sources.flatMap((source) =>
    Object.entries(source.changedBy).map(([fact, refOf]) => ({
      name: `search.${source.kind}.${fact}`,
      to: fact,
      derives: true,
      run: async ({ db }, detail) => {
        const ref = refOf(detail)
        if (ref === undefined) return
        await indexThing(db, source.kind, ref, await source.documentsOf(db, ref))
        // Pages that were drawn between the fact and this show what was found before.
        await pagesAreOld(db)
      },
    })),
  )

/** Indexes what a source has from the first day and no fact tells of; what is indexed already stays as it is. */
export async function ensureIndexed(db: Db, source: SearchSource) {
  const known = await refsOfKind(db, source.kind)
  const refs = await source.refsAfter(db, undefined, perPage)
  await indexAll(
    db,
    source,
    refs.filter((ref) => !known.has(ref)),
  )
}

const perPage = 200

/** Indexes everything anew, a page at a time; `told` hears how many things are done. */
export async function rebuildIndex(db: Db, sources: readonly SearchSource[], told: (done: number) => void = () => {}) {
  let done = 0
  for (const source of sources) {
    for (
      let refs = await source.refsAfter(db, undefined, perPage);
      refs.length > 0;
      refs = await source.refsAfter(db, refs.at(-1), perPage)
    ) {
      await indexAll(db, source, refs)
      done += refs.length
      told(done)
    }
  }
}

async function indexAll(db: Db, source: SearchSource, refs: readonly string[]) {
  const documents: SearchDocument[] = []
  for (const ref of refs) documents.push(...(await source.documentsOf(db, ref)))
  await indexThings(db, source.kind, refs, documents)
}
