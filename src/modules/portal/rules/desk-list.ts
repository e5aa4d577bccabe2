import { z } from 'zod'
import { articleStates, categories } from '../tables.ts'

const orders = ['changed', 'published', 'code'] as const

/** What the address of the list may say; whatever it does not understand is left out. */
const Query = z.object({
  state: z.enum(articleStates).optional().catch(undefined),
  category: z.enum(categories).optional().catch(undefined),
  series: z.uuid().optional().catch(undefined),
  author: z.uuid().optional().catch(undefined),
  zone: z.uuid().optional().catch(undefined),
  text: z.string().trim().max(100).optional().catch(undefined),
  sort: z.enum(orders).catch('changed'),
  order: z.enum(['asc', 'desc']).catch('desc'),
  below: z.string().optional(),
})

export type DeskQuery = ReturnType<typeof readDeskQuery>

/** The list an address asks for: what it is narrowed to, its order, and the place below which it goes on. */
export function readDeskQuery(query: URLSearchParams) {
  const { series, author, zone, sort, order, below, ...plain } = Query.parse(Object.fromEntries(query))
  const wish = { ...plain, seriesId: series, authorId: author, zoneId: zone }
  return { wish, order: { by: sort, down: order === 'desc' }, below: placeOf(below ?? '', sort) }
}

/** `2026-11-22T10:00:00.000Z~94`, `2026-11-22~94`, `~94`. */
function placeOf(written: string, sort: (typeof orders)[number]) {
  const [, value = '', code = ''] = /^([^~]{0,40})~(\d{1,9})$/.exec(written) ?? []
  const shape = { changed: z.iso.datetime(), published: z.iso.date(), code: z.literal('') }[sort]
  return code !== '' && shape.safeParse(value).success ? { value, code: Number(code) } : undefined
}

export const writtenPlace = ({ value, code }: { readonly value: string; readonly code: number }) => `${value}~${code}`
