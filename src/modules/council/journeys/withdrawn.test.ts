import { expect, test } from 'vitest'
import { accept, evidenceOf, receiveEvidence, showEvidence } from '#engines/commitment/index.ts'
import { only } from '#platform/db/database.ts'
import { givenPicture } from '#platform/files/fixtures.ts'
import { findFile } from '#platform/files/queries.ts'
import { present } from '#platform/refusal.ts'
import { openCity } from '#test/city.ts'
import { recordLegalEvent } from '../actions/legal.ts'
import { givenCouncil, givenPublished, withdrawPublication } from '../fixtures.ts'
import { words } from '../words.ts'

const city = await openCity({ now: new Date('2026-04-04T09:00:00+03:30') })
const { db } = city
const they = await givenCouncil(db)
const [clerk, chief, worker] = [await city.work(they.clerk), await city.work(they.chief), await city.work(they.worker)]
const [everybody, desk] = [city.visitor(undefined, 'en'), city.visitor(they.clerk, 'en')]

/** A resolution in force, whose first clause is proved by a photograph that everybody has seen. */
async function proved(width: number) {
  const made = await givenPublished(clerk, they)
  await recordLegalEvent(clerk, made.resolutionId, { kind: 'notified', on: '2026-03-12', letterNumber: '۱' })
  await accept(worker, made.commitmentId)
  const upload = {
    content: await givenPicture(width, 90),
    name: 'roof.jpg',
    alt: { fa: 'سقف' },
    state: 'held' as const,
  }
  await receiveEvidence(worker, city.store, made.commitmentId, { upload })
  const piece = only(await evidenceOf(db, [made.commitmentId]))
  await showEvidence(clerk, made.commitmentId, piece.id)
  return { ...made, piece, fileId: piece.fileId ?? '' }
}

const htmlOf = async (visitor: typeof desk, address: string) => (await visitor.request(address)).text()
const why = { fa: 'به حکم دادگاه، متن تا رأی نهایی همگانی نیست' }
const fileOf = async (id: string) => present(await findFile(db, id), words.noSuchResolution)

test('what proved a resolution leaves the public with it, whatever a browser kept, and stays for the Desk', async () => {
  const { resolutionId, address, commitmentId, piece, fileId } = await proved(120)
  const photo = `/files/${fileId}/120.jpg`
  const clause = `/council/resolutions/${address}/1`
  expect(await htmlOf(everybody, clause)).toContain(photo)
  const before = await everybody.request(photo)
  expect(before.status).toBe(200)
  expect(before.headers.get('cache-control')).toContain('s-maxage=3600')

  await withdrawPublication(chief, resolutionId, why)
  const headers = { 'if-none-match': before.headers.get('etag') ?? '' }
  for (const asked of [{}, { headers }]) expect((await everybody.request(photo, asked)).status).toBe(410)
  for (const page of [clause, `/commitments/${commitmentId}`])
    expect(await htmlOf(everybody, page)).not.toContain(fileId)

  const kept = await desk.request(photo)
  expect([kept.status, kept.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  expect(await evidenceOf(db, [commitmentId])).toEqual([piece])
  await expect(showEvidence(clerk, commitmentId, piece.id)).rejects.toMatchObject({ kind: 'conflict' })
  const page = await htmlOf(desk, `/desk/due/${commitmentId}`)
  expect(page).toContain(photo)
  expect(page).not.toContain('/showing"')
})

test('a photograph that proves something else in public as well goes on being seen', async () => {
  const [one, other] = [await proved(240), await proved(240)]
  expect(other.fileId).toBe(one.fileId)
  await withdrawPublication(chief, one.resolutionId, why)
  expect((await fileOf(one.fileId)).state).toBe('shown')
  await withdrawPublication(chief, other.resolutionId, why)
  expect((await fileOf(one.fileId)).state).toBe('withdrawn')
})
