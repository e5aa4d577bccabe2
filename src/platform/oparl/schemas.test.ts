import { describe, expect, test } from 'vitest'
import { exampleFiles, givenPopolo, givenSchemas, isThirdPartyHere, readExample } from './fixtures.ts'
import { popoloMotion, type VotedOn } from './popolo.ts'

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

describe.skipIf(!isThirdPartyHere)(
  'a vote for other systems (skipped where the third-party data is not at hand)',
  () => {
    const vote: VotedOn = {
      id: 'https://city.example/council/votes/1.json',
      motionId: 'https://city.example/oparl/1.1/papers/2',
      organizationId: 'https://city.example/oparl/1.1/organizations/3',
      text: 'خانهٔ محلهٔ امیرخیز',
      identifier: '812',
      on: '2026-09-01',
      method: 'roll-call',
      passed: true,
      counts: [
        ['yes', 9],
        ['absent', 4],
      ],
      votes: [{ voterId: 'https://city.example/oparl/1.1/persons/4', name: 'رقیه سهندی', option: 'yes' }],
      createdAt: new Date('2026-09-01T10:00:00Z'),
      modifiedAt: new Date('2026-09-01T10:00:00Z'),
      source: 'https://city.example/council/resolutions/812-1405',
    }

    test('is right by the schemas of Popolo', () => {
      const errorsOf = givenPopolo()
      const motion = popoloMotion(vote)
      expect(errorsOf('motion', motion)).toEqual([])
      expect(motion.vote_events.flatMap((event) => errorsOf('vote_event', event))).toEqual([])
    })

    test('and would be wrong without a number of votes', () => {
      expect(givenPopolo()('count', { option: 'yes' })).not.toEqual([])
      expect(givenPopolo()('vote_event', { counts: [{ option: 'yes' }] })).not.toEqual([])
    })
  },
)
