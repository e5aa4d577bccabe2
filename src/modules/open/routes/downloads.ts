import { addressOf } from '#platform/auth/house.ts'
import { csvOf } from '#platform/exports/csv.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { limited } from '#platform/limits/limited.ts'
import { articleColumns, recordColumns } from '../rules/columns/portal.ts'
import { asTable, type OpenColumn } from '../rules/columns/column.ts'
import { attendanceColumns } from '../rules/columns/attendance.ts'
import { sessionColumns } from '../rules/columns/sessions.ts'
import { organisationColumns, placeColumns, programmeColumns, zoneColumns } from '../rules/columns/city.ts'
import type { FactKind } from '#city/facts/rules.ts'
import { downloadsOfAddress } from '../rules/limits.ts'
import { licence } from './answering.ts'
import { readingOf } from './reading.ts'
import { type DataSet, everything, type Reading } from './sets/set.ts'
import { articles, attendance, organisations, places, programmes, record, sessions, zones } from './sets/sets.ts'

/** A set as files, and what its columns mean. */
export interface Download {
  readonly set: Pick<DataSet, 'name' | 'title'>
  readonly columns: readonly Pick<OpenColumn<never>, 'key' | 'meaning'>[]
  readonly csv: (reading: Reading) => AsyncGenerator<string>
  readonly items: (reading: Reading) => AsyncGenerator
}

const download = <Item>(set: DataSet<Item>, columns: readonly OpenColumn<Item>[]): Download => ({
  set,
  columns,
  csv: (reading) => csvOf(asTable(columns), everything(set, reading), 'en'),
  items: (reading) => everything(set, reading),
})

/** The sets that can be taken home whole. */
export const downloads: readonly Download[] = [
  download(programmes, programmeColumns),
  download(articles, articleColumns),
  download(record, recordColumns),
  download(zones, zoneColumns),
  download(places, placeColumns),
  download(organisations, organisationColumns),
  download(sessions, sessionColumns),
  download(attendance, attendanceColumns),
]

/** `/open/articles.csv`, `/open/articles.json`: a whole set, row by row, however long it is. */
export function downloadRoutes(facts: ReadonlyMap<string, FactKind>) {
  const files = router()
  const counted = limited(downloadsOfAddress, (c) => ({ kind: 'address', value: addressOf(c, c.var.auth) }))
  for (const one of downloads) {
    const { name } = one.set
    files.get(`/open/${name}.csv`, counted, (c) => sent(c, name, 'csv', one.csv(readingOf(c, facts))))
    files.get(`/open/${name}.json`, counted, (c) => sent(c, name, 'json', jsonOf(name, one.items(readingOf(c, facts)))))
  }
  return files
}

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' }

/** Streamed; when it breaks on the way the download breaks too. Never kept: a whole set is too large for that. */
function sent(c: Visit, name: string, format: keyof typeof types, parts: AsyncGenerator<string>) {
  const body = ReadableStream.from(parts).pipeThrough(new TextEncoderStream())
  return c.body(body, 200, {
    'Content-Type': types[format],
    'Content-Disposition': `attachment; filename="${name}.${format}"`,
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    Link: `<${licence}>; rel="license"`,
  })
}

async function* jsonOf(name: string, items: AsyncGenerator): AsyncGenerator<string> {
  let part = `${JSON.stringify({ licence, set: name }).slice(0, -1)},"items":[`
  let first = true
  for await (const item of items) {
    part += (first ? '\n' : ',\n') + JSON.stringify(item)
    first = false
    if (part.length > 32_768) {
      yield part
      part = ''
    }
  }
  yield `${part}\n]}\n`
}
