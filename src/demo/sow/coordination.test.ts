import { expect, test } from 'vitest'
import { agencies, consultations, decisions, experts, outcomes, plans, sittings } from '#modules/coordination/index.ts'
import { openCity } from '#test/city.ts'
import { sowingSteps } from './sow.ts'

const city = await openCity({ now: new Date('2026-11-22T09:00:00+03:30'), sample: true })

test('coordination is sown: meetings of which two had no quorum, promises, decisions with gaps, agencies', async () => {
  const wanted = new Set(['occasions', 'zones', 'organisations', 'staff', 'coordination'])
  for (const { name, run } of sowingSteps(city.keyring)) if (wanted.has(name)) await run(await city.work('rules'))
  const held = await city.db.select().from(sittings)
  const promised = await city.db.select().from(outcomes)
  const log = await city.db.select().from(decisions)
  expect(held.filter(({ state }) => state === 'no-quorum')).toHaveLength(2)
  expect(held).toHaveLength(30)
  expect(promised.filter(({ kind }) => kind === 'commitment').length).toBeGreaterThanOrEqual(50)
  expect(log.filter(({ visibility }) => visibility === 'partners')).toHaveLength(4)
  expect(log.length).toBeGreaterThanOrEqual(38)
  expect((await city.db.select().from(agencies)).length).toBeGreaterThanOrEqual(8)
  const directory = await city.db.select().from(experts)
  const rounds = await city.db.select().from(consultations)
  expect(new Set(directory.flatMap(({ fields }) => fields)).size).toBe(8)
  expect([directory.length, rounds.length]).toEqual([18, 6])
  expect(new Set(rounds.map(({ answer }) => answer))).toEqual(new Set(['followed', 'partly', 'not-followed', null]))
  expect(await city.db.select().from(plans)).toHaveLength(3)
  const page = await city.visitor(undefined, 'fa').open('/meetings?when=past')
  expect(page.status).toBe(200)
  expect((await city.visitor(undefined, 'fa').open('/decisions')).text).toContain('همگانی نیست')
}, 120_000)
