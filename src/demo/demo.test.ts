import { describe, expect, test } from 'vitest'
import { duties } from '#city/mandate/duties.ts'
import { roles } from '#platform/permission.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { activities } from './activities.ts'
import { articles } from './articles/articles.ts'
import { series } from './articles/series.ts'
import { mistakes } from './desk/mistakes.ts'
import { unfinished } from './desk/unfinished.ts'
import { organisations } from './organisations.ts'
import { links, pages, sliderPicks } from './pages.ts'
import { femaleNames, maleNames, staff } from './people.ts'
import { programmes } from './programmes.ts'
import type { DemoBlock } from './shapes.ts'

const today = '2026-11-22'
const plannedOnly: ReadonlySet<string> = new Set(['D6', 'D21', 'D22'])

const linesOf = (blocks: readonly DemoBlock[]): string[] =>
  blocks.flatMap((block) => ('list' in block ? block.list : Object.values(block)))

const wordsIn = (blocks: readonly DemoBlock[]) => linesOf(blocks).join(' ').split(/\s+/).length

const repeated = <Value>(values: readonly Value[]) => values.filter((value, at) => values.indexOf(value) !== at)

const slugsOf = (list: readonly { readonly slug: string }[]) => list.map(({ slug }) => slug)

const missing = (named: readonly (string | undefined)[], known: readonly string[]) =>
  named.filter((name) => name !== undefined && !known.includes(name))

describe('how much there is', () => {
  test('sixty articles, twenty in English, six with Azerbaijani heads', () => {
    expect(articles).toHaveLength(60)
    const inEnglish = articles.filter(({ title, lead, bodyEn }) => title.en && lead.en && bodyEn)
    expect(inEnglish).toHaveLength(20)
    expect(articles.filter(({ title, lead }) => title.azb && lead.azb)).toHaveLength(6)
  })

  test('forty programmes, thirty organisations or more, sixteen posts, sixty names of each sex', () => {
    expect(programmes).toHaveLength(40)
    expect(organisations.length).toBeGreaterThanOrEqual(30)
    expect(staff).toHaveLength(16)
    for (const names of [femaleNames, maleNames]) expect(new Set(names).size).toBe(60)
  })

  test('four standing pages beside those of every city, and four groups of links', () => {
    expect(pages.map(({ slug }) => slug)).toEqual(['about', 'contact', 'comments', 'press'])
    expect(links).toHaveLength(4)
  })

  test('every kind of article and every drawing is used', () => {
    expect(new Set(articles.map(({ category }) => category)).size).toBe(7)
    expect(new Set(articles.flatMap(({ picture }) => picture ?? [])).size).toBe(6)
  })
})

describe('the articles', () => {
  test('carry codes from 5 to 131 that grow with the date, within the last two years', () => {
    expect(articles[0]?.code).toBe(5)
    expect(articles.at(-1)?.code).toBe(131)
    for (const [at, { code, on }] of articles.entries()) {
      expect(on > '2024-11-21' && on < today, `article ${code}`).toBe(true)
      const before = articles[at - 1]
      if (before) expect(code > before.code && on >= before.on, `article ${code}`).toBe(true)
    }
  })

  test.each(articles)('article $code is neither a note nor a treatise', ({ body }) => {
    expect(wordsIn(body)).toBeGreaterThanOrEqual(120)
    expect(wordsIn(body)).toBeLessThanOrEqual(350)
  })

  test.each(articles)('article $code is marked as a sample and hangs on a duty', ({ tags, duties: served }) => {
    expect(tags).toContain('نمونه')
    expect(served.length).toBeGreaterThan(0)
    expect(served.filter((duty) => plannedOnly.has(duty))).toEqual([])
  })

  test('write productivity in five spellings, each in one article', () => {
    const spellings = ['بهره‌وری', 'بهره وری', 'بهرهوری', 'بهره-وری', 'بَهره‌وری']
    const found = spellings.map((spelling) =>
      articles.filter(({ body }) => linesOf(body).some((line) => line.includes(spelling))).map(({ code }) => code),
    )
    expect(found.map((codes) => codes.length)).toEqual([1, 1, 1, 1, 1])
    expect(new Set(found.flat()).size).toBe(5)
  })
})

describe('what is in hand at the Desk', () => {
  test('something in every state that comes before publishing, and a complaint open and one answered', () => {
    const waiting = unfinished.filter(({ sent, returned: back }) => sent && !back)
    const returned = unfinished.filter((article) => article.returned)
    const scheduled = unfinished.filter(({ goesOutIn }) => goesOutIn !== undefined)
    for (const some of [waiting, returned, scheduled]) expect(some.length).toBeGreaterThan(0)
    expect(unfinished.length).toBeGreaterThan(waiting.length + returned.length + scheduled.length)
    expect(new Set(mistakes.map(({ answered }) => answered?.state ?? 'open'))).toEqual(new Set(['open', 'mended']))
  })

  test('is written by people of the city, about what it has', () => {
    const known = staff.map(({ userName }) => userName)
    expect(
      missing(
        unfinished.flatMap(({ writer, returned }) => [writer, returned?.by]),
        known,
      ),
    ).toEqual([])
    expect(
      missing(
        unfinished.map(({ programme }) => programme),
        slugsOf(programmes),
      ),
    ).toEqual([])
    expect(
      missing(
        unfinished.map((article) => article.series),
        slugsOf(series),
      ),
    ).toEqual([])
  })
})

describe('the programmes', () => {
  test.each(duties.map(({ slug }, at) => ({ slug, duty: `D${at + 1}` as const })))(
    '$duty $slug has one',
    ({ duty }) => {
      const serving = programmes.filter((programme) => programme.duties.includes(duty))
      expect(serving.length).toBeGreaterThan(0)
      expect(serving.every(({ state }) => state === 'planned')).toBe(plannedOnly.has(duty))
    },
  )

  test.each(programmes)('$slug says by its dates whether it runs', ({ from, to, state, budgetRial, claim }) => {
    const now = today < from ? 'planned' : today <= to ? 'running' : 'ended'
    expect(state).toBe(now)
    expect(from >= '2025-03-21' && from <= to).toBe(true)
    expect(budgetRial).toMatch(/^[1-9]\d+$/)
    if (claim) expect(claim.by > from && claim.by <= addDays(to, 14)).toBe(true)
  })
})

describe('the recorded activities', () => {
  const bySlug = new Map(programmes.map((programme) => [programme.slug, programme]))

  test.each(activities)('$kind of $programme lies inside its programme and in the past', (recipe) => {
    const programme = bySlug.get(recipe.programme)
    if (!programme) throw new Error(`no programme ${recipe.programme}`)
    const { from = programme.from, to = programme.to } = recipe
    expect([programme.from, from, to, programme.to]).toEqual([programme.from, from, to, programme.to].toSorted())
    expect(programme.state).not.toBe('planned')
    expect(to < today).toBe(true)
    const [fewest, most] = recipe.people ?? [0, 0]
    expect(fewest).toBeLessThanOrEqual(most)
  })

  test('every programme that has begun has left a trace', () => {
    const begun = programmes.filter(({ state }) => state !== 'planned').map(({ slug }) => slug)
    expect(begun.filter((slug) => !activities.some(({ programme }) => programme === slug))).toEqual([])
  })

  test('nothing joyful is recorded on Tasua and Ashura', () => {
    const joyful = activities.filter(({ kind }) => ['performance', 'match', 'session', 'class'].includes(kind))
    const covers = (day: string) => joyful.filter(({ from = '', to = '' }) => from <= day && day <= to)
    expect(['2025-07-05', '2025-07-06', '2026-06-24', '2026-06-25'].flatMap(covers)).toEqual([])
  })
})

describe('what names another thing names one that exists', () => {
  test('slugs, codes and user names are used once', () => {
    for (const list of [series, organisations, pages, programmes, links]) expect(repeated(slugsOf(list))).toEqual([])
    expect(repeated(staff.map(({ userName }) => userName))).toEqual([])
    expect(repeated(organisations.map(({ name }) => name.fa))).toEqual([])
  })

  test('articles name their series and programme, the slider its articles', () => {
    expect(
      missing(
        articles.map((article) => article.series),
        slugsOf(series),
      ),
    ).toEqual([])
    expect(
      missing(
        articles.map(({ programme }) => programme),
        slugsOf(programmes),
      ),
    ).toEqual([])
    const featured = articles.filter((article) => article.featured).map(({ code }) => code)
    expect(featured.toReversed()).toEqual(sliderPicks)
    for (const { slug } of series)
      expect(articles.filter((article) => article.series === slug).length).toBeGreaterThan(2)
  })

  test('programmes name their owners, posts their organisations, organisations their parents', () => {
    const known = slugsOf(organisations)
    expect(
      missing(
        programmes.map(({ owner }) => owner),
        known,
      ),
    ).toEqual([])
    expect(
      missing(
        staff.map(({ organisation }) => organisation),
        known,
      ),
    ).toEqual([])
    expect(organisations.filter(({ parent }, at) => missing([parent], known.slice(0, at)).length > 0)).toEqual([])
  })

  test('there is a post for each role but the citizen’s, one of them acting, and officers of two districts', () => {
    expect(new Set(staff.map(({ role }) => role))).toEqual(new Set(roles.filter((role) => role !== 'citizen')))
    expect(staff.filter(({ acting }) => acting)).toHaveLength(1)
    const ofDistricts = staff.filter(({ role }) => role === 'district-officer')
    expect(ofDistricts.map(({ zone }) => zone)).toEqual(['d03', 'd08'])
  })
})
