import { describe, expect, test } from 'vitest'
import { exampleFiles, givenSchemas, isThirdPartyHere, readExample } from './fixtures.ts'

function wrongBy(tightened: boolean) {
  const errorsOf = givenSchemas({ tightened })
  return exampleFiles().filter((file) => errorsOf(readExample(file)).length > 0)
}

/** The validator itself is tested by the official examples, of which some are wrong. */
describe.skipIf(!isThirdPartyHere)('the official examples (skipped where the third-party data is not at hand)', () => {
  test('all but one are right by the plain schemas', () => {
    expect(wrongBy(false)).toEqual(['Meeting-01.json'])
  })

  test('three are wrong by everything that the standard demands', () => {
    expect(wrongBy(true)).toEqual(['Body-01.json', 'Location-01.json', 'Meeting-01.json'])
  })
})
