import type { Db } from '../db/database.ts'
import { genesis, link } from './chain.ts'
import { countFacts, countLinks, countPending, linksAfter } from './queries.ts'

export interface ChainReport {
  /** How many facts the chain holds. */
  readonly length: number
  /** How many are written and wait to enter it. */
  readonly waiting: number
  /** The first place where the chain does not hold, if there is one. */
  readonly brokenAt?: { readonly seq: number; readonly why: 'gap' | 'hash' }
  /** Facts that are neither in the chain nor waiting: somebody took them out of it. */
  readonly stray: number
}

const stretch = 1000

/** Walks the whole chain and recomputes every hash. Reads a stretch at a time, so memory stays flat. */
export async function verifyChain(db: Db): Promise<ChainReport> {
  const [length, waiting, written] = await Promise.all([countLinks(db), countPending(db), countFacts(db)])
  const brokenAt = await firstBreak(db)
  return { length, waiting, stray: written - length - waiting, ...(brokenAt && { brokenAt }) }
}

interface Walk {
  readonly seq: number
  readonly hash: Buffer
}

async function firstBreak(db: Db): Promise<ChainReport['brokenAt']> {
  let walk: Walk = { seq: 0, hash: genesis }
  for (;;) {
    const links = await linksAfter(db, walk.seq, stretch)
    if (links.length === 0) return undefined
    const { broken, end } = breakIn(links, walk)
    if (broken) return broken
    walk = end
  }
}

type Links = Awaited<ReturnType<typeof linksAfter>>

function breakIn(links: Links, start: Walk): { broken?: ChainReport['brokenAt']; end: Walk } {
  let { seq, hash } = start
  for (const next of links) {
    if (next.seq !== seq + 1) return { broken: { seq: seq + 1, why: 'gap' }, end: start }
    hash = link(hash, next.fact)
    if (!hash.equals(next.hash)) return { broken: { seq: next.seq, why: 'hash' }, end: start }
    seq = next.seq
  }
  return { end: { seq, hash } }
}
