import { locales } from '#platform/locale.ts'
import type { SearchDocument, SearchSource } from '#platform/search/source.ts'
import { factOf, findPublicPromise, partyNames, publicPromiseIds } from '#engines/commitment/index.ts'
import { z } from 'zod'
import { changing } from '../facts.ts'
import type { Clause, Resolution } from '../tables.ts'
import { addressText, words } from '../words.ts'
import { publicWords } from '../words/public.ts'
import { addressesAfter, findResolution } from './resolutions.ts'
import { clausesOf } from './texts.ts'

const Detail = z.object({ address: z.string() })
const resolutionOf = (detail: unknown) => Detail.safeParse(detail).data?.address

const Promised = z.object({ commitmentId: z.uuid() })
const promiseIn = (detail: unknown) => Promised.safeParse(detail).data?.commitmentId

/** Every promise everybody may see, by what is promised, who owns it and when it counts as done. */
export const searchablePromises: SearchSource = {
  kind: 'commitment',
  label: publicWords.commitments,
  one: publicWords.whatPromised,
  documentsOf: async (db, ref) => {
    const found = await findPublicPromise(db, ref)
    if (!found) return []
    const { commitment, matter } = found
    const owner = (await partyNames(db, [commitment.ownerId])).get(commitment.ownerId) ?? publicWords.somebody
    return locales.flatMap((locale) => {
      const title = commitment.statement[locale]
      if (!title) return []
      const [by, of, done] = [owner, matter.title, commitment.doneWhen].map((said) => said[locale] ?? said.fa)
      return {
        ref,
        locale,
        title,
        lead: `${by ?? ''}، ${of ?? ''}`,
        tags: [matter.code],
        body: done ?? '',
        url: `/commitments/${ref}`,
        published: commitment.offeredAt,
        zoneId: matter.zoneId ?? undefined,
      }
    })
  },
  refsAfter: async (db, after, most) => (await publicPromiseIds(db, after, most)).map(({ id }) => id),
  changedBy: Object.fromEntries(
    (['offered', 'gate-opened', 'accepted', 'transferred', 'withdrawn'] as const).map((kind) => [
      factOf(kind).name,
      promiseIn,
    ]),
  ),
}

/** Resolutions with their clauses, as readers may find them. */
export const searchableResolutions: SearchSource = {
  kind: 'resolution',
  label: words.resolutions,
  one: words.resolution,
  documentsOf: async (db, ref) => {
    const found = await findResolution(db, ref)
    return found?.state === 'published' ? documentsOf(found, await clausesOf(db, found)) : []
  },
  refsAfter: addressesAfter,
  changedBy: Object.fromEntries(changing.map(({ name }) => [name, resolutionOf])),
}

const documentsOf = (resolution: Resolution, clauses: readonly Clause[]): SearchDocument[] =>
  locales.flatMap((locale) => {
    const title = resolution.title[locale]
    if (!title) return []
    const { address, number, created } = resolution
    return {
      ref: address,
      locale,
      title,
      lead: addressText(address)[locale] ?? addressText(address).fa,
      tags: [String(number)],
      body: locale === 'fa' ? clauses.map(({ text }) => text).join('\n') : '',
      url: `/council/resolutions/${address}`,
      published: created,
    }
  })
