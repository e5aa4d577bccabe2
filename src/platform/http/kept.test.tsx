import { expect, test } from 'vitest'
import type { Locale } from '../locale.ts'
import { RelativeDay, RelativeTime } from '../ui/dates.tsx'
import { draw } from './draw.ts'
import { Drawing } from '../ui/drawing.tsx'
import { drawn, drawnDocument } from '../ui/fixtures.tsx'
import { Kept } from './kept.tsx'
import { useName } from '../ui/page.ts'
import { Say } from '../ui/say.tsx'

let times = 0
function Counted({ word }: { word: string }) {
  times += 1
  return (
    <p id={useName('part')}>
      <Say text={{ fa: `${word} <فارسی>`, en: word }} />
      <Drawing name="star-full" class="star" />
    </p>
  )
}

const part = (read: object, word: string) => () => (
  <Kept from={[read, undefined]} as="counted">
    <Counted word={word} />
  </Kept>
)

test('a part is drawn once for what it is drawn from, in each language', () => {
  times = 0
  const read = {}
  const inLanguage = (locale: Locale) => drawn(part(read, 'word'), { locale }).toString()
  expect(inLanguage('fa')).toBe(inLanguage('fa'))
  expect(inLanguage('fa')).toContain('word &lt;فارسی>')
  expect(inLanguage('en')).not.toBe(inLanguage('fa'))
  expect(times).toBe(2)
})

test('what was read anew is drawn anew', () => {
  expect(drawn(part({}, 'before')).text).toContain('before')
  expect(drawn(part({}, 'after')).text).toContain('after')
})

test('the page still brings the drawings it uses, and no name stands in it twice', () => {
  const read = {}
  const page = () => (
    <>
      {part(read, 'word')()}
      <Counted word="another" />
    </>
  )
  const documents = [drawnDocument(page), drawnDocument(page)].map(({ document }) => document)
  for (const document of documents) {
    expect(document.querySelector('symbol#star-full')).not.toBeNull()
    expect(document.querySelectorAll('main p').map(({ id }) => id)).toEqual(['counted-part-1', 'part-1'])
  }
})

test('a part knows the day, and refuses to tell the time, which it would tell to others later', () => {
  const at = new Date('2026-11-22T05:20:00Z')
  const day = {}
  const asOf = (now: string) =>
    drawn(
      () => (
        <Kept from={[day]} as="day">
          <RelativeDay day="2026-11-22" />
        </Kept>
      ),
      { now: new Date(now) },
    ).text
  expect(asOf('2026-11-22T08:00:00Z')).not.toBe(asOf('2026-11-23T08:00:00Z'))
  const minutes = () => (
    <Kept from={[{}]} as="minutes">
      <RelativeTime at={at} />
    </Kept>
  )
  expect(() => drawn(minutes)).toThrow('cannot tell the time')
})

test('a text that stands alone is escaped like any other', () => {
  expect(draw(() => '<b>')).toBe('&lt;b>')
})
