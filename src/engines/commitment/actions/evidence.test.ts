import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Person } from '#city/people/tables.ts'
import { only } from '#platform/db/database.ts'
import { findFile } from '#platform/files/queries.ts'
import { openCity } from '#test/city.ts'
import { givenPromises } from '../fixtures.ts'
import commitment from '../module.ts'
import { getCommitment } from '../queries/commitments.ts'
import { evidenceOf } from '../queries/events.ts'
import { addEvidence, receiveEvidence, showEvidence } from './evidence.ts'
import { openMatter } from './matters.ts'
import { offerCommitment } from './offer.ts'
import { accept, claimDone } from './steps.ts'

const city = await openCity({ modules: [commitment], now: new Date('2026-04-22T09:00:00+03:30') })
const { they, offer } = await givenPromises(city)
const by = (person: Person) => city.work(person)
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { kind?: string }) => error.kind,
  )

/** Somewhere in the north-east of Amirkhiz, and a street away. */
const position = { latitude: 38.08, longitude: 46.29 }

async function accepted() {
  const wish = { kind: 'sample', title: { fa: 'خانهٔ محله' }, coordinatorId: they.office.id, position }
  const { matterId } = await openMatter(await by(they.coordinator), wish)
  const { commitmentId } = await offerCommitment(await by(they.coordinator), matterId, offer())
  await accept(await by(they.worker), commitmentId)
  return commitmentId
}

let shade = 0
const photograph = (taken: string, minutes: number) =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: { r: (shade += 9) % 255, g: 20, b: 30 } } })
    .jpeg()
    .withExifMerge({
      IFD2: { DateTimeOriginal: taken, OffsetTimeOriginal: '+03:30' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: `38/1 ${minutes}/1 48/1`,
        GPSLongitudeRef: 'E',
        GPSLongitude: '46/1 17/1 24/1',
      },
    })
    .toBuffer()

const upload = (content: Uint8Array) => ({
  upload: { content, name: 'roof.jpg', alt: { fa: 'سقف' }, state: 'held' as const },
})

test('a photograph brings its time and place, and stays held until somebody of the office shows it', async () => {
  const id = await accepted()
  const content = await photograph('2026:04:25 10:15:00', 4)
  await receiveEvidence(await by(they.worker), city.store, id, upload(content))
  const piece = only(await evidenceOf(city.db, [id]))
  expect(piece).toMatchObject({ kind: 'photo', latitude: 38.08, longitude: 46.29, metres: 0, marks: [], sound: true })
  expect(piece.takenAt).toEqual(new Date('2026-04-25T10:15:00+03:30'))
  const { fileId } = z.object({ fileId: z.string() }).parse(piece)
  expect(await findFile(city.db, fileId)).toMatchObject({ state: 'held' })

  expect(await refusal(showEvidence(await by(they.worker), id, piece.id))).toBe('forbidden')
  await showEvidence(await by(they.coordinator), id, piece.id)
  expect(await findFile(city.db, fileId)).toMatchObject({ state: 'shown' })
})

describe('what is doubtful is taken, marked, and goes to the inspector', () => {
  test.each([
    ['taken before it was offered', '2026:03:25 10:15:00', 4, 'taken-before-offer'],
    ['of another place', '2026:04:25 10:15:00', 14, 'far-from-place'],
  ])('%s', async (_what, taken, minutes, mark) => {
    const id = await accepted()
    await receiveEvidence(await by(they.worker), city.store, id, upload(await photograph(taken, minutes)))
    expect((await evidenceOf(city.db, [id]))[0]).toMatchObject({ marks: [mark], sound: false })
    await claimDone(await by(they.worker), city.keyring, id)
    expect(await getCommitment(city.db, id)).toMatchObject({ sampled: true, keyAt: 1 })
  })

  test('seen before', async () => {
    const [first, second] = [await accepted(), await accepted()]
    const content = await photograph('2026:04:25 10:15:00', 4)
    for (const id of [first, second]) await receiveEvidence(await by(they.worker), city.store, id, upload(content))
    expect((await evidenceOf(city.db, [second]))[0]).toMatchObject({ marks: ['seen-before'] })
  })
})

test('nobody lays a file down for a commitment that is not theirs', async () => {
  const id = await accepted()
  const kept = city.store
  const content = await photograph('2026:04:25 10:15:00', 4)
  expect(await refusal(receiveEvidence(await by(they.liaison), kept, id, upload(content)))).toBe('forbidden')
  expect(await refusal(receiveEvidence(await city.work(null), kept, id, upload(content)))).toBe('signed-out')
  expect(await evidenceOf(city.db, [id])).toEqual([])
})

test('what is no measure, no address and no fact is refused', async () => {
  const id = await accepted()
  const work = await by(they.worker)
  expect(await refusal(addEvidence(work, id, { kind: 'measure', amount: Number.NaN, unit: 'm' }))).toBe('invalid')
  expect(await refusal(addEvidence(work, id, { kind: 'payment', amount: 5, unit: ' ' }))).toBe('invalid')
  expect(await refusal(addEvidence(work, id, { kind: 'link', url: 'javascript:alert(1)' }))).toBe('invalid')
  expect(await refusal(addEvidence(work, id, { kind: 'fact', factId: 'none' }))).toBe('invalid')
})
