import { describe, expect, test } from 'vitest'
import { samplePlaces } from '#city/places/fixtures.ts'
import { isActivity } from '#platform/openactive/vocabulary.ts'
import { organisations } from '../organisations.ts'
import { programmes } from '../programmes.ts'
import { season } from './season.ts'
import { venues } from './venues.ts'

const places = [...samplePlaces, ...venues].map(({ code }) => code)
const slugs = (list: readonly { readonly slug: string }[]) => list.map(({ slug }) => slug)

describe('the season of the samples', () => {
  test('every offering has its own key', () => {
    expect(new Set(season.map(({ key }) => key)).size).toBe(season.length)
  })

  test.each(season)('$key is by an organisation, of a programme and at places that the samples have', (one) => {
    expect(places).toEqual(expect.arrayContaining([...one.places]))
    expect(slugs(organisations)).toContain(one.organiser)
    expect(slugs(programmes)).toContain(one.programme)
  })

  test('no two venues have one code, and none that of a real place', () => {
    expect(new Set(places).size).toBe(places.length)
  })

  test('every activity is one of the OpenActive list', () => {
    expect(season.flatMap(({ activity }) => activity ?? []).filter((key) => !isActivity(key))).toEqual([])
  })

  test('every state of fullness is there', () => {
    const demands = new Set(season.map(({ demand }) => demand))
    expect([...demands].toSorted()).toEqual(['full', 'many', 'none', 'some', 'waiting'])
  })
})
