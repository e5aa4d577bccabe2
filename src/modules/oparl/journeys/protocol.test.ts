import { describe, expect, test } from 'vitest'
import organisations from '#city/organisations/module.ts'
import commitment from '#engines/commitment/module.ts'
import coordination from '#modules/coordination/module.ts'
import council from '#modules/council/module.ts'
import { withdrawPublication } from '#modules/council/fixtures.ts'
import { removeFile } from '#platform/files/actions.ts'
import { files } from '#platform/files/routes.ts'
import { defineModule } from '#platform/module.ts'
import { openCity } from '#test/city.ts'
import { type OParlObject, oparlReader, oparlRoot as root } from '#test/oparl-reader.ts'
import { givenEverything } from '#test/oparl-city.ts'
import oparl from '../module.ts'

/** OParl 1.1 as our specification has it, over a council with everything: what is true of every object, list and address. */
const room = defineModule({ name: 'files', title: { fa: 'فایل‌ها', en: 'Files' }, routes: { '/files': files } })
const city = await openCity({
  now: new Date('2026-04-04T09:00:00+03:30'),
  modules: [organisations, commitment, council, coordination, oparl, room],
})
const { they, over, summer, item, bill, resolutionId, address, annexId } = await givenEverything(city)
const { tell, ask, read, whole, listsOf } = oparlReader(city)
await tell()

const at = (kind: string, id: string) => `${root}/${kind}/${id}`
const full = (kind: string, id: string) => `http://localhost${at(kind, id)}`
const everything = async () => (await Promise.all((await listsOf()).map(whole))).flat()
const listed = await everything()
const singles = await Promise.all([root, `${root}/bodies/tabriz`, ...listed.map(({ id }) => id ?? '')].map(read))
const typeOf = ({ type }: OParlObject) => String(type).split('/').at(-1) ?? ''
const ofType = (name: string) => singles.filter((object) => typeOf(object) === name)

/** Every value in an object, with the way to it. */
function valuesIn(value: unknown, path: string): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  const inner = Object.entries(value).flatMap(([name, each]) => valuesIn(each, `${path}.${name}`))
  return Array.isArray(value) && value.length === 0 ? [[path, value]] : inner
}

/** Every object in an object, itself first. */
function objectsIn(value: unknown): OParlObject[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'type' in value && String(value.type).includes('schema.oparl.org') ? [{ ...value }] : []
  return [...own, ...Object.values(value).flatMap(objectsIn)]
}

describe('every object', () => {
  const all = [...listed, ...singles]

  test('says nothing with null, an empty text or an empty list where the schema does not demand one', () => {
    const empty = all.flatMap((object) =>
      valuesIn(object, typeOf(object)).filter(([, value]) => value === null || value === '' || Array.isArray(value)),
    )
    expect(empty.filter(([path]) => path !== 'Body.legislativeTerm')).toEqual([])
  })

  test('has its dates, also inside of another; instants have an offset, never Z and never parts of a second', () => {
    const inner = all.flatMap(objectsIn)
    expect(inner.length).toBeGreaterThan(all.length)
    const dated = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[34]:30$/
    const instants = inner.flatMap(({ created, modified, start, end }) => [
      created,
      modified,
      start ?? created,
      end ?? created,
    ])
    expect(instants.filter((each) => !dated.test(String(each)))).toEqual([])
    const days = inner.flatMap(({ date, startDate, endDate }) => [date, startDate, endDate]).filter(Boolean)
    expect(days.filter((each) => !/^20\d\d-\d\d-\d\d$/.test(String(each)))).toEqual([])
  })

  test('has the offset of its own day: in the summers up to 1401 an hour more', async () => {
    expect(await read(at('meetings', summer.id))).toMatchObject({
      start: '2021-07-01T14:00:00+04:30',
      end: '2021-07-01T16:00:00+04:30',
      created: '2026-04-04T09:00:00+03:30',
    })
  })

  test('names what it belongs to only where it stands alone', () => {
    const backwards: Record<string, readonly string[]> = {
      File: ['meeting', 'agendaItem', 'paper'],
      Location: ['bodies', 'organizations', 'persons', 'meetings', 'papers'],
      AgendaItem: ['meeting'],
      Membership: ['person'],
      Consultation: ['paper'],
      LegislativeTerm: ['body'],
    }
    const inLists = listed.flatMap(objectsIn)
    const within = singles.flatMap((object) => Object.values(object).flatMap(objectsIn))
    const told = [...inLists, ...within].flatMap((object) =>
      (backwards[typeOf(object)] ?? []).filter((name) => name in object).map((name) => `${object.id}: ${name}`),
    )
    expect(told).toEqual([])
    for (const [type, names] of Object.entries(backwards)) {
      expect(ofType(type).some((object) => names.some((name) => name in object))).toBe(true)
    }
  })

  test('has geometry as a whole Feature, longitude first', () => {
    expect(ofType('Location')[0]?.['geojson']).toMatchObject({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [expect.closeTo(46.3, 0), expect.closeTo(38.1, 0)] },
    })
  })

  test('is written without marks of a file, escapes for pages, cookies', async () => {
    const answer = await ask(at('papers', resolutionId))
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(answer.headers.get('set-cookie')).toBeNull()
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
    expect(text.startsWith('{')).toBe(true)
    expect(text).not.toMatch(/&(?:amp|quot|lt|#)/)
    expect(text).not.toMatch(/\\u0[0-9a-f]{3}/)
  })
})

describe('a list', () => {
  test('has how many a page holds and its first and own address; nothing follows the last page, and nothing is counted', async () => {
    for (const list of await listsOf()) {
      expect(new URL(list).search).toBe('')
      const page: unknown = await (await ask(list)).json()
      expect(page).toEqual({
        data: expect.any(Array),
        pagination: { elementsPerPage: 100 },
        links: { first: list, self: list },
      })
    }
  })

  test('leaves out inner lists on request, except what must be there', async () => {
    const omitted: Record<string, readonly string[]> = {
      Paper: ['auxiliaryFile', 'location'],
      Person: ['membership'],
      Meeting: ['agendaItem'],
    }
    const short = (await Promise.all((await listsOf()).map((list) => whole(`${list}?omit_internal=true`)))).flat()
    expect(short).toHaveLength(listed.length)
    for (const [type, names] of Object.entries(omitted)) {
      for (const name of names) {
        expect([type, name, listed.some((each) => typeOf(each) === type && name in each)]).toEqual([type, name, true])
        expect(short.filter((each) => typeOf(each) === type && name in each)).toEqual([])
      }
    }
    expect((await whole(`${root}/bodies?omit_internal=true`))[0]).toHaveProperty('legislativeTerm')
  })

  test('is asked by instants with any offset, and a plus may arrive as a space', async () => {
    const papers = `${root}/bodies/tabriz/papers`
    for (const since of ['2026-04-04T09:00:00+03:30', '2026-04-04T09:00:00%2B03:30', '2026-04-04T05:30:00Z']) {
      expect(await whole(`${papers}?created_since=${since}&modified_until=${since}`)).toHaveLength(2)
      expect(
        await whole(`${papers}?created_until=${since.replace('09:00:00', '08:59:59').replace('05:30', '05:29')}`),
      ).toEqual([])
    }
  })
})

describe('what a reader asks for', () => {
  const papers = `${root}/bodies/tabriz/papers`

  test.each([
    'modified_since=2026-04-04T09:00:00%2B0330',
    'modified_since=2026-04-04t05:30:00z',
    'created_since=0001-01-01T00:00:00%2B14:00',
    'modified_until=9999-12-31T23:59:59-12:00',
    'limit=999999999999999',
  ])('%s is understood', async (asked) => {
    expect(await whole(`${papers}?${asked}`)).toHaveLength(2)
  })

  test.each(['modified_since=yesterday', 'created_until=2026-02-30T00:00:00Z', 'limit=-1', 'limit=', 'after=x'])(
    '%s is an error that names the parameter',
    async (asked) => {
      const answer = await ask(`${papers}?${asked}`)
      expect(answer.status).toBe(400)
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(await answer.json()).toEqual({
        type: 'https://schema.oparl.org/1.1/Error',
        message: expect.stringContaining(asked.split('=')[0] ?? ''),
        debug: expect.any(String),
      })
    },
  )

  test('of an organisation that nobody knows has no list; whoever would write is told what is answered', async () => {
    const nobody = await ask(`${at('organizations', '00000000-0000-7000-8000-000000000000')}/meetings`)
    expect([nobody.status, nobody.headers.get('access-control-allow-origin')]).toEqual([404, '*'])
    const written = await ask(papers, { method: 'POST', headers: { Origin: 'http://localhost' } })
    expect([written.status, written.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect((await ask(`/council/votes/${'-'.repeat(36)}.json`)).status).toBe(404)
  })
})

describe('an address', () => {
  test.each([
    ['/oparl', root],
    [`${root}/`, root],
    [`${root}?colour=blue`, root],
    [`/en${root}/bodies/`, `${root}/bodies`],
    [`${root}/Bodies/TABRIZ/Papers?limit=5`, `${root}/bodies/tabriz/papers?limit=5`],
    [`${at('papers', bill).toUpperCase().replace('/OPARL', '/oparl')}/`, at('papers', bill)],
    [`${at('papers', bill)}?limit=5`, at('papers', bill)],
  ])('%s moved to %s, for pages anywhere', async (wrong, right) => {
    const answer = await ask(wrong)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `http://localhost${right}`])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  test.each([root, `${root}/bodies`, `${root}/bodies/tabriz/files`, at('papers', bill), `${root}/none`])(
    '%s answers HEAD as GET, without a body, for pages anywhere',
    async (address_) => {
      const [got, head] = [await ask(address_), await ask(address_, { method: 'HEAD' })]
      expect(head.status).toBe(got.status)
      expect(head.headers.get('content-type')).toBe('application/json; charset=utf-8')
      expect(head.headers.get('access-control-allow-origin')).toBe('*')
      expect(await head.text()).toBe('')
    },
  )
})

describe('what is gone', () => {
  test('as a file that was taken away: 410, a mark among the changes, and its paper changed in the same moment', async () => {
    city.wait(60)
    await removeFile(await city.work('rules'), city.store, annexId)
    await tell()
    const gone = { deleted: true, modified: '2026-04-04T09:01:00+03:30' }
    const file = await read(at('files', annexId))
    expect(Object.keys(file).toSorted()).toEqual(['created', 'deleted', 'id', 'modified', 'type'])
    expect(file).toMatchObject(gone)
    const before = listed.find(({ id }) => id === full('files', annexId))
    expect((await ask(String(before?.['accessUrl']))).status).toBe(410)
    const paper = await read(at('papers', resolutionId))
    expect(paper).toMatchObject({ modified: gone.modified })
    expect(paper).not.toHaveProperty('auxiliaryFile')
  })

  test('as a resolution that was withdrawn: number and dates at 200, and everything that named it says so no more', async () => {
    city.wait(60)
    await withdrawPublication(await city.work(they.chief), resolutionId, { fa: 'به حکم دادگاه تا رأی نهایی' })
    await tell()
    const moment = '2026-04-04T09:02:00+03:30'
    const answer = await ask(at('papers', resolutionId))
    expect([answer.status, await answer.json()]).toEqual([
      200,
      expect.objectContaining({ deleted: true, modified: moment }),
    ])
    expect((await ask(`/council/resolutions/${address}.txt`)).status).toBe(410)
    expect(await read(at('files', resolutionId))).toMatchObject({ deleted: true })
    const found = await read(at('agenda-items', item.id))
    expect(found).toMatchObject({ modified: moment, name: 'خانهٔ محلهٔ امیرخیز' })
    for (const field of ['resolutionFile', 'resolutionText', 'consultation']) expect(found).not.toHaveProperty(field)
    expect(await read(at('meetings', over.id))).toMatchObject({ modified: moment })
    const now = JSON.stringify(await everything())
    for (const kind of ['papers', 'consultations', 'files']) expect(now).not.toContain(at(kind, resolutionId))
    expect(JSON.stringify(await whole(`${root}/bodies/tabriz/papers?modified_since=${moment}`))).toContain(
      '"deleted":true',
    )
  })
})
