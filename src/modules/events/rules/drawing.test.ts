import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawingOf, drawings } from './drawing.ts'
import { offeringKinds } from './kinds.ts'

test.each([
  ['a camp, whatever it is about', { kind: 'camp', category: 'children', activity: null }, 'tent'],
  ['swimming', { kind: 'slot', category: 'sport', activity: 'swimming' }, 'water'],
  ['sport of which no more is known', { kind: 'sport', category: 'sport', activity: null }, 'ball'],
  ['a walk through the town', { kind: 'tour', category: 'exhibition', activity: null }, 'hill'],
  ['a class', { kind: 'class', category: 'education', activity: null }, 'book'],
  ['what has no subject', { kind: 'club', category: null, activity: null }, 'people'],
] as const)('%s has its drawing', (_what, offering, drawing) => {
  expect(drawingOf(offering)).toBe(drawing)
})

test('every drawing is drawn, and every kind has one', () => {
  const sheet = readFileSync('src/platform/ui/art/offerings.svg', 'utf8')
  expect([...sheet.matchAll(/id="(\w+)"/g)].map(([, id]) => id)).toEqual([...drawings])
  for (const kind of offeringKinds) expect(drawings).toContain(drawingOf({ kind, category: null, activity: null }))
})
