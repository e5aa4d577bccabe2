import { describe, expect, test } from 'vitest'
import { region } from '#city/zones/region.ts'
import { isProblem } from '#platform/text/problem.ts'
import { parsePoint } from './coordinates.ts'

const read = (typed: string) => {
  const point = parsePoint(typed, region.box)
  if (isProblem(point)) return point.problem
  return { lat: Number(point.at[1].toFixed(4)), lon: Number(point.at[0].toFixed(4)), swapped: point.swapped }
}

const blueMosque = { lat: 38.0736, lon: 46.3008, swapped: false }

describe('a point is understood however it is written', () => {
  test.each([
    ['with points', '38.0736, 46.3008'],
    ['in Persian digits', '۳۸٫۰۷۳۶، ۴۶٫۳۰۰۸'],
    ['in Arabic digits', '٣٨٫٠٧٣٦ ٤٦٫٣٠٠٨'],
    ['with decimal commas', '38,0736 46,3008'],
    ['with decimal commas and a comma between', '38,0736, 46,3008'],
    ['with strokes', '۳۸/۰۷۳۶ ۴۶/۳۰۰۸'],
    ['without a space', '38.0736,46.3008'],
    ['with letters', 'N 38.0736 E 46.3008'],
    ['in degrees, minutes and seconds', '38°04′24.96″N 46°18′2.88″E'],
    ['the same with straight quotes', `38°4'24.96" 46°18'2.88"`],
    ['the same with the east first', '46°18′2.88″E 38°04′24.96″N'],
    ['in Persian words', '۳۸ درجه و ۴ دقیقه و ۲۴٫۹۶ ثانیه شمالی، ۴۶ درجه و ۱۸ دقیقه و ۲٫۸۸ ثانیه شرقی'],
    ['in degrees and minutes', '38°4.416′ 46°18.048′'],
    ['in a link', 'https://www.google.com/maps/place/x/@38.0736,46.3008,17z'],
    ['in another link', 'https://www.openstreetmap.org/?mlat=38.0736&mlon=46.3008#map=17/38.1/46.2'],
    ['in a geo address', 'geo:38.0736,46.3008'],
  ])('%s', (_how, typed) => {
    expect(read(typed)).toEqual(blueMosque)
  })

  test('with longitude first it is noticed, because only so it lies in the city', () => {
    expect(read('46.3008, 38.0736')).toEqual({ ...blueMosque, swapped: true })
  })
})

describe('what is no point is said to be none', () => {
  test.each([
    ['', 'empty'],
    ['38.07', 'unreadable'],
    ['ششگلان', 'unreadable'],
    ['38.07 46.30 12.1', 'unreadable'],
    ['https://goo.gl/maps/abc', 'unreadable'],
  ])('%j', (typed, what) => {
    expect(read(typed)).toBe(what)
  })
})
