import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { seedPlaces } from '#city/places/fixtures.ts'
import { seedTabriz } from '#city/zones/fixtures.ts'
import { givenArticle } from '#modules/portal/fixtures.ts'
import { doc, embed } from '#platform/documents/build.ts'
import { rebuildIndex } from '#platform/search/reactions.ts'
import { searchEntries } from '#platform/search/tables.ts'
import { openCity } from '#test/city.ts'
import { searchSources } from '../src/app.ts'
import { withdrawArticle } from '../src/modules/portal/actions/steps.ts'

const city = await openCity()
const editor = await city.staff('Ailin', 'editor')
const reader = city.visitor()

const Offered = z.array(z.object({ kind: z.string(), ref: z.string(), title: z.string(), label: z.string() }))

const offered = async (query: string, who = city.visitor(editor)) => {
  const answer = await who.request(`/en/desk/search/cards.json?${query}`)
  return Offered.parse(await answer.json())
}

const programme = await givenProgramme(city.db, city.now, {
  slug: 'evening-music',
  name: { fa: 'شب‌های موسیقی', en: 'Evenings of music' },
  summary: { fa: 'در ده منطقه', en: 'In <ten> districts' },
})
const ofProgramme = embed('programme', String(programme.code))
const other = await givenArticle(city.db, { title: { fa: 'خبر دیگر', en: 'Another piece of news' } })
const draft = await givenArticle(city.db, { state: 'draft', title: { fa: 'راز', en: 'A secret draft' } })

const body = doc('پیش', ofProgramme, embed('article', other.id), embed('article', draft.id), embed('duty', 'D5'), 'پس')
const article = await givenArticle(city.db, { body: { fa: body, en: body } })

beforeAll(async () => {
  const rules = await city.work('rules')
  await seedTabriz(rules)
  await seedPlaces(rules)
  await rebuildIndex(city.db, searchSources)
})

const pageOf = (code: number) => reader.open(`/news/${code}`)

describe('a card in an article', () => {
  test('shows the thing with a link in the reader’s language, and nothing of a draft', async () => {
    const { document, text } = await pageOf(article.code)
    const links = document.querySelectorAll('.prose .thing a')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/en/programmes/evening-music',
      `/en/news/${other.code}/${other.slug}`,
      '/en/glance/D5',
    ])
    expect(document.querySelector('.thing')?.textContent).toBe('ProgrammeEvenings of musicIn <ten> districts')
    expect(text).not.toContain('secret')
    expect(document.querySelectorAll('.prose .gone').map(({ textContent }) => textContent)).toEqual([
      'This part is no longer available.',
    ])
  })

  test('says so when the thing was withdrawn', async () => {
    const gone = await givenArticle(city.db, { title: { fa: 'رفتنی', en: 'Soon gone' } })
    await rebuildIndex(city.db, searchSources)
    const showing = await givenArticle(city.db, { body: { en: doc(embed('article', gone.id)) } })
    expect((await pageOf(showing.code)).text).toContain('Soon gone')
    await withdrawArticle(await city.work(editor), gone.id)
    await city.settle()
    const after = await pageOf(showing.code)
    expect(after.text).not.toContain('Soon gone')
    expect(after.text).toContain('This part is no longer available.')
  })

  test('is said in another language, and marked, where it is written in no other', async () => {
    await city.db
      .delete(searchEntries)
      .where(and(eq(searchEntries.kind, 'article'), eq(searchEntries.ref, other.id), eq(searchEntries.locale, 'en')))
    const name = (await pageOf(article.code)).document.querySelectorAll('.thing__name')[1]
    expect([name?.getAttribute('lang'), name?.getAttribute('dir'), name?.textContent]).toEqual([
      'fa',
      'rtl',
      'خبر دیگر',
    ])
    await rebuildIndex(city.db, searchSources)
  })

  test('stands in the PDF and in the open data', async () => {
    const pdf = await reader.request(`/news/${article.code}.pdf`)
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const open = await (await reader.request(`/api/v1/articles/${article.code}`)).text()
    expect(open).toContain('Programme: Evenings of music')
    expect(open).toContain('http://localhost/en/programmes/evening-music')
    expect(open).not.toContain('secret')
  })
})

describe('the chooser of cards', () => {
  test.each([
    ['programme', 'evenings'],
    ['zone', 'district 8'],
    ['place', 'el-goli'],
    ['duty', 'sport'],
    ['article', 'another piece'],
  ])('finds a %s by what is typed', async (kind, typed) => {
    const found = await offered(new URLSearchParams({ q: typed }).toString())
    expect(found.map((each) => each.kind)).toContain(kind)
  })

  test('offers the newest to whoever types nothing, and never a draft', async () => {
    expect((await offered('')).length).toBeGreaterThan(3)
    expect(JSON.stringify(await offered('q=secret'))).not.toContain('secret')
    expect(await offered(`of=article:${draft.id}`)).toEqual([])
  })

  test('tells the names of cards that stand in a text', async () => {
    expect(await offered(`of=programme:${programme.code}&of=nonsense&of=place:none`)).toMatchObject([
      { kind: 'programme', title: 'Evenings of music', label: 'Programme' },
    ])
  })

  test('is for staff', async () => {
    expect((await reader.request('/desk/search/cards.json')).status).toBe(401)
  })
})
