import { expect, test } from 'vitest'
import { dayPlace, instantPlace, momentPlace, partPlace } from './paging.ts'

const id = '0192f0c0-0000-7000-8000-000000000001'

test('a place in a list is read back, and what an address gets wrong is the start of the list', () => {
  expect(dayPlace.parse(`2026-04-04_${id}`)).toBe(`2026-04-04_${id}`)
  expect(momentPlace.parse(`1775275200000_${id}`)).toBe(`1775275200000_${id}`)
  expect(partPlace.parse(`1_${id}`)).toBe(`1_${id}`)
  expect(instantPlace.parse(`2026-04-04T05:30:00.000Z_${id}`)).toBe(`2026-04-04T05:30:00.000Z_${id}`)
  expect(instantPlace.parse(`2026-99-04T05:30:00.000Z_${id}`)).toBeUndefined()
  const noDays = [`2026-13-45_${id}`, `2026-02-30_${id}`, `0000-01-01_${id}`, `2026-04-04_${'-'.repeat(36)}`, id, '']
  expect(noDays.map((text) => dayPlace.parse(text))).toEqual(noDays.map(() => undefined))
  expect(dayPlace.parse(`2026-04-04_${id}_${id}`)).toBeUndefined()
  expect([momentPlace.parse(`177527520000_${id}`), partPlace.parse(`2_${id}`)]).toEqual([undefined, undefined])
})
