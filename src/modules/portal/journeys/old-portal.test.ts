import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { openCity } from '#test/city.ts'
import { importPage } from '../actions/import.ts'
import { givenArticle } from '../fixtures.ts'
import portal from '../module.ts'
import { articles, legacyPages } from '../tables.ts'

const city = await openCity({ modules: [portal] })
const editor = await city.staff('Ailin', 'editor')
const officer = await city.staff('Tohid', 'officer')
const visitor = city.visitor(editor)

const old = [
  'تاريخ : شنبه 8 آبان 1389 | کد : 4',
  '',
  'معاونت در يک نگاه',
  '',
  'معاونت براي همه.',
  '',
  'معاونت در يک نگاه',
  'معاونت براي همه.',
  '',
  'اين معاونت در مسائل اجتماعی،فرهنگی کار می کند ،هر روز.',
  '',
  '-   ورزش همگانی،سلامت',
].join('\n')

await importPage(await city.work('rules'), '', { source: 'old.txt', raw: Buffer.from(old) })
await importPage(await city.work('rules'), '', { source: 'empty.txt', raw: Buffer.from('\n') })
const article = async () => {
  const [found] = await city.db.select().from(articles).where(eq(articles.code, 4))
  if (!found) throw new Error('Nothing was imported')
  return found
}
const [stored] = await city.db
  .select({ id: legacyPages.id })
  .from(legacyPages)
  .where(eq(legacyPages.state, 'published'))
const desk = `/desk/old-portal/${stored?.id ?? ''}`

describe('the queue of old pages', () => {
  test('counts them by state and says why one was set aside', async () => {
    const page = await visitor.open('/desk/old-portal')
    expect(page.text).toContain('old.txt')
    expect(page.document.querySelectorAll('.tabs a').map(({ textContent }) => textContent.replace(/\s/g, ''))).toEqual(
      expect.arrayContaining(['All2', 'published1', 'setaside1']),
    )
    expect((await visitor.open('/desk/old-portal?state=skipped')).text).toContain('neither a title nor a text')
  })

  test('shows a page as it came, cleaned and as readers see it, with what was mended', async () => {
    const page = await visitor.open(desk)
    const [raw, cleaned] = page.document.querySelectorAll('pre').map(({ textContent }) => textContent)
    expect(raw).toContain('يک نگاه')
    expect(cleaned).toContain('یک نگاه')
    expect(page.text).toContain('Title and lead printed twice')
    expect(page.document.querySelector('.threefold .prose li')?.textContent).toContain('ورزش')
  })
})

const open = async () => (await visitor.open(desk)).document.querySelectorAll('form[action$=acceptance]').length

describe('a suggestion', () => {
  test('is put into the article as a new version, one by one, until none is left', async () => {
    const many = await open()
    expect(many).toBeGreaterThan(2)
    for (let left = many; left > 0; left -= 1) {
      const after = await (await visitor.open(desk)).submit({}, 'Accept')
      expect(after.text).toContain('The suggestion is in the article')
    }
    expect(await open()).toBe(0)
    const { version, body, state } = await article()
    expect(version).toBe(many + 1)
    expect(state).toBe('archived')
    expect(JSON.stringify(body.fa)).toContain('اجتماعی، فرهنگی کار می\u200cکند، هر روز')
  })

  test('is settled once', async () => {
    expect((await visitor.send(`/en${desk}/hints/0/acceptance`, {})).status).toBe(409)
    expect((await visitor.send(`/en${desk}/hints/99/acceptance`, {})).status).toBe(404)
  })

  test('that was accepted can be taken back, word by word, until the text stands as it came', async () => {
    const many = (await visitor.open(desk)).document.querySelectorAll('form[action$=reopening]').length
    for (let left = many; left > 0; left -= 1) {
      expect((await (await visitor.open(desk)).submit({}, 'Take back')).text).toContain('open again')
    }
    expect(await open()).toBe(many)
    expect(JSON.stringify((await article()).body.fa)).toContain('اجتماعی،فرهنگی کار می کند ،هر روز')
    expect((await visitor.send(`/en${desk}/hints/0/reopening`, {})).status).toBe(409)
  })

  test('can be dismissed, and the words stay', async () => {
    const text = ['تاریخ : شنبه 8 آبان 1389 | کد : 5', '', 'عنوان', '', 'چکیده', '', 'متن ،اینجا.'].join('\n')
    await importPage(await city.work('rules'), '', { source: 'other.txt', raw: Buffer.from(text) })
    const list = await visitor.open('/desk/old-portal?state=published')
    const page = await visitor.visit(list.document.querySelector('th.title a')?.getAttribute('href') ?? '')
    const after = await page.submit({}, 'Dismiss')
    expect(after.text).toContain('dismissed')
    const [other] = await city.db.select().from(articles).where(eq(articles.code, 5))
    expect(other?.version).toBe(1)
  })
})

test('what the old template printed twice can be put back, once', async () => {
  const after = await (await visitor.open(desk)).submit({}, 'Put back')
  expect(after.text).toContain('at the head of the text again')
  const [first, second] = (await article()).body.fa?.content ?? []
  expect(JSON.stringify([first, second])).toMatch(/معاونت در یک نگاه.*معاونت برای همه/)
  expect(after.document.querySelector('form[action$=undoing]')).toBeNull()
  expect((await visitor.send(`/en${desk}/repairs/repeated/undoing`, {})).status).toBe(409)
})

describe('an old address', () => {
  test('leads to an article, to a page, or says that it is gone', async () => {
    const target = await givenArticle(city.db, { code: 77, slug: 'new' })
    const page = await visitor.open('/desk/old-portal/redirects')
    await page.submit({ old: '۱۲', kind: 'moved', target: String(target.code) }, 'Add')
    await page.submit({ old: '/legacy/a.pdf', kind: 'moved', target: '/links' }, 'Add')
    const listed = await page.submit({ old: '/fa/contact.html', kind: 'gone' }, 'Add')
    expect(listed.text).toContain('Gone for good')

    const answers = await Promise.all(
      ['/News/12', '/legacy/a.pdf', '/fa/contact.html', '/fa/nothing.html'].map((path) => city.visitor().request(path)),
    )
    expect(answers.map(({ status }) => status)).toEqual([301, 301, 410, 404])
    expect(answers[0]?.headers.get('location')).toBe('/news/77/new')
  })

  test('is refused when it leads nowhere or is known', async () => {
    const page = await visitor.open('/desk/old-portal/redirects')
    expect((await page.submit({ old: '13' }, 'Add')).text).toContain('Say where it is now.')
    expect((await page.submit({ old: '13', target: '9999' }, 'Add')).text).toContain('no article with code 9999')
    expect((await page.submit({ old: '12', target: '77' }, 'Add')).text).toContain('known already')
    expect((await page.submit({ old: 'x', target: '//evil.example' }, 'Add')).text).toContain('begins with /')
  })
})

test('the old portal is for those who bring pages over', async () => {
  expect((await city.visitor(officer).open('/desk/old-portal')).status).toBe(403)
  expect((await city.visitor(officer).send(`${desk}/hints/0/dismissal`, {})).status).toBe(403)
})

const answer = (path: string) => city.visitor().request(path)

describe('an address of the old portal', () => {
  test.each(['/NEWS/4/x', '/nEwS/4.html', '/fa/News/4', '/News/4/%ff', '/?id=4', '/index.php?ID=4', '/news?id=4'])(
    '%s leads to its article for ever',
    async (path) => {
      const { status, headers } = await answer(path)
      expect(status).toBe(301)
      expect(decodeURI(headers.get('location') ?? '')).toBe('/news/4/معاونت-در-یک-نگاه')
    },
  )

  test('keeps the language of its reader', async () => {
    expect((await answer('/en/NEWS/4/x')).headers.get('location')).toMatch(/^\/en\/news\/4\//)
  })

  test('leaves our own pages alone when it names no article', async () => {
    expect((await answer('/?id=123456')).status).toBe(200)
    expect((await answer("/?id=4'")).status).toBe(200)
  })
})

const bring = async (source: string, raw: Uint8Array) => importPage(await city.work('rules'), '', { source, raw })

describe('a page that cannot be read', () => {
  test('is set aside with the line that is damaged, and again the next time', async () => {
    const bytes = Buffer.from('تاریخ : شنبه 8 آبان 1389 | کد : 40\n\nعنوان\n\nمتن این صفحه سالم نیست')
    bytes[bytes.length - 3] = 0xff
    const first = await bring('damaged.txt', bytes)
    expect(first).toMatchObject({ outcome: 'skipped', why: { en: expect.stringContaining('Line 5') } })
    expect(await bring('damaged.txt', bytes)).toMatchObject({ outcome: 'skipped', why: first.why })
  })

  test('is set aside when it is no text or larger than any page', async () => {
    const picture = Uint8Array.from({ length: 400 }, (_byte, at) => (at * 89) % 256)
    expect(await bring('picture.txt', picture)).toMatchObject({
      outcome: 'skipped',
      why: { en: 'This file is not a text.' },
    })
    expect(await bring('huge.txt', new Uint8Array(5_000_001))).toMatchObject({ outcome: 'skipped' })
  })

  test('with the code of another article leaves that one as it was', async () => {
    const other = Buffer.from('تاریخ : شنبه 8 آبان 1389 | کد : 4\n\nعنوان دیگر\n\nچکیده\n\nمتن.')
    expect(await bring('twin.txt', other)).toMatchObject({
      outcome: 'skipped',
      why: { en: expect.stringContaining('Code 4') },
    })
    expect((await article()).title.fa).toBe('معاونت در یک نگاه')
  })
})
