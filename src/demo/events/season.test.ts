import { describe, expect, test } from 'vitest'
import { samplePlaces } from '#city/places/fixtures.ts'
import { isActivity } from '#platform/openactive/vocabulary.ts'
import { organisations } from '../organisations.ts'
import { programmes } from '../programmes.ts'
import { draws } from './draws.ts'
import { season } from './season.ts'
import { ways } from './moving.ts'
import { venues } from './venues.ts'

const places = [...samplePlaces, ...venues].map(({ code }) => code)
const everything = [...season, ...draws]
const slugs = (list: readonly { readonly slug: string }[]) => list.map(({ slug }) => slug)

describe('the season of the samples', () => {
  test('every offering has its own key', () => {
    expect(new Set(everything.map(({ key }) => key)).size).toBe(everything.length)
  })

  test.each(everything)('$key is by an organisation, of a programme and at places that the samples have', (one) => {
    expect(places).toEqual(expect.arrayContaining([...one.places]))
    expect(slugs(organisations)).toContain(one.organiser)
    expect(slugs(programmes)).toContain(one.programme)
  })

  test('what moves is on offer and comes by at places that the samples have', () => {
    const stops = Object.values(ways).flatMap((way) => way.map(([, place]) => place))
    expect(everything.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(ways)))
    expect(places).toEqual(expect.arrayContaining(stops))
  })

  test('no two venues have one code, and none that of a real place', () => {
    expect(new Set(places).size).toBe(places.length)
  })

  test('every activity is one of the OpenActive list', () => {
    expect(everything.flatMap(({ activity }) => activity ?? []).filter((key) => !isActivity(key))).toEqual([])
  })

  test('one draw is over, one can be objected to, one collects entries', () => {
    expect(draws.map(({ stage }) => stage)).toEqual(['drawn', 'frozen', 'announced'])
  })

  test('every state of fullness is there', () => {
    const demands = new Set(everything.map(({ demand }) => demand))
    expect([...demands].toSorted()).toEqual(['few', 'full', 'many', 'none', 'some', 'waiting'])
  })
})
