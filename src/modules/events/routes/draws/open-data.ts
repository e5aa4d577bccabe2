import { limits } from '#platform/limits/rules.ts'
import { limited } from '#platform/limits/limited.ts'
import { addressOf } from '#platform/auth/house.ts'
import type { Column } from '#platform/exports/columns.ts'
import { exportResponse } from '#platform/exports/respond.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { inLocale } from '#platform/locale.ts'
import { everyPublicDraw, type ListedDraw } from '../../queries/draws.ts'
import { drawWords as words } from '../../words/draws.ts'

const counted = limited(limits.exports, (c) => ({ kind: 'address', value: addressOf(c, c.var.auth) }))

/** `/open/draws.csv`: every draw with all that is needed to compute it again. */
export const drawsCsv = router()
drawsCsv.get('/', counted, sendCsv)

/** `/open/draws.json`: the same for programs. */
export const drawsJson = router()
drawsJson.get('/', counted, sendJson)

function sendCsv(c: Visit): Promise<Response> {
  const columns = columnsFor(c)
  return exportResponse(c, { format: 'csv', name: words.draws, columns, rows: everyPublicDraw(c.var.work.db) })
}

const text = (at: Date | null) => at?.toISOString() ?? null

function columnsFor(c: Visit): Column<ListedDraw>[] {
  return [
    { label: words.code, type: 'text', value: ({ code }) => code },
    { label: words.what, type: 'text', value: ({ title }) => inLocale(title, c.var.locale) },
    { label: words.stage, type: 'text', value: ({ stage }) => stage },
    { label: words.asked, type: 'number', value: ({ entries }) => entries },
    { label: words.commitment, type: 'text', value: ({ commitment }) => commitment },
    { label: words.listHash, type: 'text', value: ({ listHash }) => listHash },
    { label: words.salt, type: 'text', value: (draw) => spokenSalt(draw) },
    { label: words.secret, type: 'text', value: ({ secret }) => secret },
    { label: words.seed, type: 'text', value: ({ seed }) => seed },
    { label: words.announcedAt, type: 'text', value: ({ announcedAt }) => text(announcedAt) },
    { label: words.frozenAt, type: 'text', value: ({ frozenAt }) => text(frozenAt) },
    { label: words.revealAt, type: 'text', value: ({ revealAt }) => text(revealAt) },
    { label: words.drawnAt, type: 'text', value: ({ drawnAt }) => text(drawnAt) },
    { label: words.list, type: 'text', value: (draw) => listAt(draw, c.var.publicUrl) },
  ]
}

/** The word, once two people have typed the same. */
const spokenSalt = ({ salt, saltBy }: ListedDraw) => (saltBy === null ? salt : null)

const listAt = ({ listHash, code }: ListedDraw, publicUrl: string) =>
  listHash === null ? null : `${publicUrl}/draws/${code}/list.txt`

async function sendJson(c: Visit): Promise<Response> {
  const items: unknown[] = []
  for await (const draw of everyPublicDraw(c.var.work.db)) items.push(itemOf(draw, c.var.publicUrl))
  return c.json({ name: 'draws', licence: 'https://creativecommons.org/licenses/by/4.0/', items })
}

function itemOf(draw: ListedDraw, publicUrl: string) {
  const { code, title, stage, quick, entries, commitment, listHash, secret, seed } = draw
  const { announcedAt, frozenAt, revealAt, drawnAt, offeringCode } = draw
  const published = { code, title, stage, quick, entries, commitment, listHash, secret, seed, salt: spokenSalt(draw) }
  const times = { announcedAt, frozenAt, revealAt, drawnAt }
  return { ...published, ...times, offering: `${publicUrl}/e/${offeringCode}`, list: listAt(draw, publicUrl) }
}
