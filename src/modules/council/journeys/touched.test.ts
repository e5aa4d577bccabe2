import { expect, test } from 'vitest'
import { accept, askExtension, grantExtension, start } from '#engines/commitment/index.ts'
import { openCity } from '#test/city.ts'
import { recordLegalEvent } from '../actions/legal.ts'
import { givenCouncil, givenPublished } from '../fixtures.ts'
import { getResolution } from '../queries/resolutions.ts'

const city = await openCity({ now: new Date('2026-04-04T09:00:00+03:30') })
const they = await givenCouncil(city.db)

test('whatever becomes of a clause, its resolution is as new as that for whoever fetches what has changed', async () => {
  const { resolutionId, address, commitmentId } = await givenPublished(await city.work(they.clerk), they)
  await recordLegalEvent(await city.work(they.clerk), resolutionId, {
    kind: 'notified',
    on: '2026-03-12',
    letterNumber: '۱',
  })
  const newest = async () => {
    await city.settle()
    return (await getResolution(city.db, address)).modified
  }
  const steps = [
    async () => accept(await city.work(they.worker), commitmentId),
    async () => start(await city.work(they.worker), commitmentId),
    async () => {
      await askExtension(await city.work(they.worker), commitmentId, '2026-09-02', {
        text: 'مصالح ساختمان دو ماه دیرتر می‌رسد',
      })
      await grantExtension(await city.work(they.clerk), commitmentId, {})
    },
  ]
  for (const step of steps) {
    const before = await newest()
    city.wait(60)
    await step()
    expect((await newest()) > before).toBe(true)
  }
})
