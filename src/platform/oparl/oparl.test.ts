import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openDatabase } from '#test/city.ts'
import { keepObjects } from './keep.ts'
import { type Draft, Embedded, home, type Kind } from './objects.ts'
import { listPage, objectPage } from './pages.ts'
import { BadWish } from './wishes.ts'

const { db } = await openDatabase()
const origin = 'https://city.example'

/** Ids in the order in which they were made. */
let made = 0
const newId = () => `0192f0c0-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`
const second = (count: number) => new Date(Date.UTC(2026, 2, 21, 6, 0, count))

const file = (id: string, name: string): Draft => ({
  kind: 'files',
  id,
  createdAt: second(0),
  fields: { name, accessUrl: `${home}/files/${id}`, size: undefined, text: '', keyword: [] },
  alone: { paper: [`${home}/oparl/1.1/papers/x`] },
})
const paper = (id: string, fileId: string, name = 'Bill'): Draft => ({
  kind: 'papers',
  id,
  createdAt: second(0),
  fields: { name, paperType: 'Bill', auxiliaryFile: [new Embedded('files', fileId)] },
})

const Listed = z.object({
  data: z.array(z.looseObject({ id: z.string() })),
  links: z.object({ first: z.string(), self: z.string(), next: z.string().optional() }),
  pagination: z.object({ elementsPerPage: z.number() }),
})

async function list(kind: Kind, query = '', ownerId?: string) {
  const address = `${origin}/oparl/1.1/bodies/x/${kind}`
  const search = new URLSearchParams(query)
  return Listed.parse(JSON.parse(await listPage(db, { kind, address, search, origin, ...(ownerId && { ownerId }) })))
}

async function single(kind: Kind, id: string) {
  return z.record(z.string(), z.unknown()).parse(JSON.parse((await objectPage(db, { kind, id }, origin)) ?? '{}'))
}

describe('what is kept', () => {
  const root = { kind: 'resolution', id: newId() }
  const [fileId, paperId] = [newId(), newId()]

  test('an object says what it has to say and nothing else, and embeds others as they are', async () => {
    await keepObjects(db, root, [paper(paperId, fileId), file(fileId, 'Scan')], second(10))
    const told = await single('papers', paperId)
    expect(told).toEqual({
      id: `${origin}/oparl/1.1/papers/${paperId}`,
      type: 'https://schema.oparl.org/1.1/Paper',
      name: 'Bill',
      paperType: 'Bill',
      auxiliaryFile: [
        {
          id: `${origin}/oparl/1.1/files/${fileId}`,
          type: 'https://schema.oparl.org/1.1/File',
          name: 'Scan',
          accessUrl: `${origin}/files/${fileId}`,
          created: '2026-03-21T09:30:00+03:30',
          modified: '2026-03-21T09:30:10+03:30',
        },
      ],
      created: '2026-03-21T09:30:00+03:30',
      modified: '2026-03-21T09:30:10+03:30',
    })
  })

  test('back references stand only where the object stands alone', async () => {
    expect(await single('files', fileId)).toHaveProperty('paper')
    expect((await list('files')).data[0]).not.toHaveProperty('paper')
  })

  test('to tell the same again changes nothing', async () => {
    await keepObjects(db, root, [paper(paperId, fileId), file(fileId, 'Scan')], second(20))
    expect((await single('papers', paperId)).modified).toBe('2026-03-21T09:30:10+03:30')
  })

  test('what embeds a changed object changes in the same moment', async () => {
    await keepObjects(db, root, [paper(paperId, fileId), file(fileId, 'Better scan')], second(30))
    expect((await single('papers', paperId)).modified).toBe('2026-03-21T09:30:30+03:30')
  })

  test('what is gone says so, is embedded no more, and is listed only among the changes', async () => {
    await keepObjects(db, root, [paper(paperId, fileId)], second(40))
    const gone = await single('files', fileId)
    expect(gone).toEqual({
      id: `${origin}/oparl/1.1/files/${fileId}`,
      type: 'https://schema.oparl.org/1.1/File',
      created: '2026-03-21T09:30:00+03:30',
      modified: '2026-03-21T09:30:40+03:30',
      deleted: true,
    })
    expect(await single('papers', paperId)).not.toHaveProperty('auxiliaryFile')
    expect((await list('files')).data).toEqual([])
    expect((await list('files', 'modified_since=2026-03-21T09:30:40%2B03:30')).data).toHaveLength(1)
    expect((await list('files', 'modified_since=2026-03-21T09:30:41%2B03:30')).data).toEqual([])
  })

  test('a root that embeds another root’s object is named, so that it can be built anew', async () => {
    const [meeting, place] = [
      { kind: 'sitting', id: newId() },
      { kind: 'place', id: newId() },
    ]
    const locationId = newId()
    const location = (room: string): Draft => ({
      kind: 'locations',
      id: locationId,
      createdAt: second(0),
      fields: { room },
    })
    const meet: Draft = {
      kind: 'meetings',
      id: newId(),
      createdAt: second(0),
      fields: { name: 'First', location: new Embedded('locations', locationId) },
    }
    await keepObjects(db, place, [location('Hall')], second(50))
    await keepObjects(db, meeting, [meet], second(51))
    expect(await keepObjects(db, place, [location('Small hall')], second(52))).toEqual([meeting])
  })
})

const memberships = (ids: readonly string[]) =>
  ids.map((id): Draft => ({ kind: 'memberships', id, createdAt: second(0), fields: { role: 'Member' } }))

describe('a list', () => {
  const owner = newId()
  const drafts = Array.from({ length: 5 }, (_, at): Draft => {
    const fields = { role: `Role ${String(at)}` }
    return { kind: 'consultations', id: newId(), createdAt: second(at), fields, within: at < 2 ? [owner] : [] }
  })

  test('is read page by page, each object once, and the last page names no next', async () => {
    await keepObjects(db, { kind: 'test', id: newId() }, drafts, second(60))
    const first = await list('consultations', 'limit=2')
    expect(first.pagination.elementsPerPage).toBe(2)
    const next = new URL(first.links.next ?? '')
    expect(next.searchParams.get('limit')).toBe('2')
    const second2 = await list('consultations', next.search)
    const last = await list('consultations', new URL(second2.links.next ?? '').search)
    expect(last.links).not.toHaveProperty('next')
    const ids = [first, second2, last].flatMap(({ data }) => data.map(({ id }) => id.split('/').at(-1)))
    expect(ids).toEqual(drafts.map(({ id }) => id))
  })

  test('repeats and misses nothing that was there, whatever comes in between two pages', async () => {
    const ids = Array.from({ length: 24 }, newId)
    const [there, between] = [ids.filter((_id, at) => at % 2 === 0), ids.filter((_id, at) => at % 2 === 1)]
    await keepObjects(db, { kind: 'test', id: newId() }, memberships(there), second(61))
    const read: string[] = []
    let query: string | undefined = 'limit=5'
    while (query !== undefined) {
      const { data, links } = await list('memberships', query)
      read.push(...data.map(({ id }) => id.split('/').at(-1) ?? ''))
      query = links.next && new URL(links.next).search
      // One before the place where the reader stands, one after it, and one at the very end.
      const coming = [between.shift(), between.pop(), newId()].filter((id) => id !== undefined)
      if (read.length < 40) await keepObjects(db, { kind: 'test', id: newId() }, memberships(coming), second(62))
    }
    expect(new Set(read).size).toBe(read.length)
    expect(read).toEqual(read.toSorted())
    expect(read).toEqual(expect.arrayContaining(there))
  })

  test('is filtered by when its objects were made, both ends included, and a bare plus is understood', async () => {
    const query = 'created_since=2026-03-21T09:30:01+03:30&created_until=2026-03-21T06:00:03Z'
    expect((await list('consultations', query)).data).toHaveLength(3)
  })

  test('of an organisation holds only what concerns it', async () => {
    expect((await list('consultations', '', owner)).data).toHaveLength(2)
  })

  test('holds a hundred objects at the most', async () => {
    expect((await list('consultations', 'limit=5000')).pagination.elementsPerPage).toBe(100)
  })

  test.each([
    ['modified_since=yesterday', 'modified_since'],
    ['limit=-1', 'limit'],
    ['after=wrong', 'after'],
    ['created_until=2026-03-21', 'created_until'],
  ])('names the parameter of %s', async (query, parameter) => {
    await expect(list('consultations', query)).rejects.toEqual(new BadWish(parameter))
  })

  test('leaves out inner lists for whoever wants only what changed', async () => {
    const [fileId, id] = [newId(), newId()]
    await keepObjects(db, { kind: 'test', id: newId() }, [paper(id, fileId), file(fileId, 'A')], second(70))
    const found = (await list('papers', 'omit_internal=true')).data.find((each) => each.id.endsWith(id))
    expect(found).toMatchObject({ name: 'Bill' })
    expect(found).not.toHaveProperty('auxiliaryFile')
  })
})
