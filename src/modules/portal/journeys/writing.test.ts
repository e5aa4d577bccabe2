import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { facts } from '#platform/facts/tables.ts'
import { publishDue } from '../actions/steps.ts'
import { openCity } from '#test/city.ts'
import type { Page } from '#test/visitor.ts'
import { givenSeries } from '../fixtures.ts'
import portal from '../module.ts'
import { articles } from '../tables.ts'

const city = await openCity({ modules: [portal] })
const editor = await city.staff('Ailin', 'editor')
const officer = await city.staff('Tohid', 'officer')

const text = {
  'title.fa': 'شب شعر محله',
  'title.en': 'An evening of poems',
  'lead.fa': 'پنجشنبه شب در سرای محله.',
  'body.fa': 'همه دعوت‌اند.\n\n## برنامه\n\n- شعر\n- ساز',
}

const idOf = (page: Page) =>
  page.document.querySelector('form[action*="/copy"]')?.getAttribute('action')?.split('/')[4] ?? ''

async function written(fields: Record<string, string> = {}, who = editor) {
  const page = await city.visitor(who).open('/desk/articles/new')
  return page.submit({ ...text, ...fields }, 'Save')
}

const row = async (id: string) => {
  const [found] = await city.db.select().from(articles).where(eq(articles.id, id))
  if (!found) throw new Error('The article is gone')
  return found
}

const names = async () => (await city.db.select({ name: facts.name }).from(facts)).map(({ name }) => name)

describe('writing', () => {
  test('begins as a draft that only colleagues see', async () => {
    const page = await written({ tags: 'شعر، محله, شعر', featured: '۳' })
    expect(page.text).toContain('The draft has been made.')
    const article = await row(idOf(page))
    expect(article).toMatchObject({
      state: 'draft',
      version: 1,
      tags: ['شعر', 'محله'],
      featured: 3,
      authorId: editor.id,
    })
    expect(article.body.fa?.content.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'bullet_list'])
    expect((await city.visitor().open(`/news/${article.code}`)).status).toBe(404)
    expect((await city.visitor(officer).open(`/news/${article.code}`)).text).toContain('An evening of poems')
  })

  test('keeps what was typed when something is missing', async () => {
    const page = await written({ 'title.fa': '  ' })
    expect(page.status).toBe(422)
    expect(page.document.querySelector('[name="body.fa"]')?.textContent).toContain('همه دعوت‌اند')
  })

  test('shows the second of two editors both texts, and saves theirs when they say so again', async () => {
    const id = idOf(await written())
    const [mine, yours] = [
      await city.visitor(editor).open(`/desk/articles/${id}`),
      await city.visitor(officer).open(`/desk/articles/${id}`),
    ]
    expect((await mine.submit({ 'lead.fa': 'جمعه شب در سرای محله.' }, 'Save')).text).toContain('Saved.')

    const refused = await yours.submit({ 'title.fa': 'شب شعر و ساز محله' }, 'Save')
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Your colleague’s version')
    expect(refused.document.querySelector('[name="title.fa"]')?.textContent).toBe('شب شعر و ساز محله')
    expect(refused.document.querySelector('del')?.textContent).toBeTruthy()

    const saved = await refused.submit({}, 'Save')
    expect(saved.text).toContain('Saved.')
    expect(await row(id)).toMatchObject({ version: 3, title: { fa: 'شب شعر و ساز محله' } })
  })

  test('changes nothing when the same is sent again', async () => {
    const id = idOf(await written())
    const page = await city.visitor(editor).open(`/desk/articles/${id}`)
    await page.submit({ 'lead.fa': 'تازه' }, 'Save')
    expect((await page.submit({ 'lead.fa': 'تازه' }, 'Save')).text).toContain('Saved.')
    expect((await row(id)).version).toBe(2)
  })

  test('offers suggestions and applies none', async () => {
    const page = await written({ 'body.fa': 'در سال 86 ،می روند.' })
    expect(page.text).toContain('Suggestions')
    expect((await row(idOf(page))).body.fa?.content).toMatchObject([{ content: [{ text: 'در سال 86 ،می روند.' }] }])
  })

  test('is not for those who read only', async () => {
    const auditor = await city.staff('Sara', 'auditor')
    expect((await city.visitor(auditor).open('/desk/articles/new')).status).toBe(403)
    expect((await city.visitor(auditor).open('/desk/articles')).status).toBe(403)
  })
})

describe('steps', () => {
  test('lead from the writer by way of a colleague to the public', async () => {
    const draft = await written({}, officer)
    const id = idOf(draft)
    const sent = await draft.submit({ note: 'لطفاً ببینید' }, 'Send for review')
    expect(sent.text).toContain('Sent for review.')

    const back = await (
      await city.visitor(editor).open(`/desk/articles/${id}`)
    ).submit({ note: 'زمان ندارد' }, 'Return')
    expect(back.text).toContain('Returned to the author.')
    const again = await city.visitor(officer).open(`/desk/articles/${id}`)
    expect(again.text).toContain('زمان ندارد')
    await again.submit({}, 'Send for review')

    const published = await (await city.visitor(editor).open(`/desk/articles/${id}`)).submit({}, 'Publish now')
    expect(published.text).toContain('Published.')
    const { code } = await row(id)
    expect((await city.visitor().open(`/news/${code}`)).text).toContain('An evening of poems')
    expect(await names()).toEqual(
      expect.arrayContaining(['portal.article-sent', 'portal.article-returned', 'portal.article-published']),
    )
  })

  test('of one’s own text end with a colleague', async () => {
    const draft = await written()
    const sent = await draft.submit({}, 'Send for review')
    expect(sent.text).toContain('is published by a colleague')
    const { status } = await city.visitor(editor).send(`/en/desk/articles/${idOf(draft)}/publication`, { version: '1' })
    expect(status).toBe(409)
  })

  test('return nothing without a reason', async () => {
    const draft = await written({}, officer)
    await draft.submit({}, 'Send for review')
    const page = await city.visitor(editor).open(`/desk/articles/${idOf(draft)}`)
    const refused = await page.submit({ note: ' ' }, 'Return')
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Say why it goes back.')
  })

  test('publish only what was read', async () => {
    const page = await written()
    const id = idOf(page)
    await (await city.visitor(officer).open(`/desk/articles/${id}`)).submit({ 'lead.fa': 'چیز دیگر' }, 'Save')
    expect((await page.submit({}, 'Publish now')).status).toBe(409)
    expect((await row(id)).state).toBe('draft')
  })

  test('take down, and say so at the old address', async () => {
    const page = await (await written()).submit({}, 'Publish now')
    const { code } = await row(idOf(page))
    await page.submit({}, 'Take down')
    expect((await city.visitor().open(`/news/${code}`)).status).toBe(410)
  })

  test('every change of what is public is told', async () => {
    const page = await (await written()).submit({}, 'Publish now')
    await page.submit({ 'lead.fa': 'روشن‌تر' }, 'Save')
    expect(await names()).toContain('portal.article-changed')
    const asOfficer = await city.visitor(officer).open(`/desk/articles/${idOf(page)}`)
    expect((await asOfficer.submit({ 'lead.fa': 'باز' }, 'Save')).status).toBe(403)
  })
})

describe('a schedule', () => {
  test('is written in the reader’s calendar, and publishes once, at its time', async () => {
    const id = idOf(await written())
    const page = await city.visitor(editor, 'fa').open(`/desk/articles/${id}`)
    const set = await page.submit({ 'day.day': '۲', 'day.month': '1', 'day.year': '۱۴۰۵', time: '۰۸:۳۰' }, 'زمان‌بندی')
    expect(set.text).toContain('زمان انتشار ثبت شد')
    expect((await row(id)).publishAt?.toISOString()).toBe('2026-03-22T05:00:00.000Z')

    const rules = await city.work('rules')
    expect(await publishDue(rules)).toBe(0)
    city.wait(86_400)
    const due = await Promise.all([publishDue(await city.work('rules')), publishDue(await city.work('rules'))])
    expect(due.toSorted()).toEqual([0, 1])
    expect(await row(id)).toMatchObject({ state: 'published', publishedOn: '2026-03-22' })
  })

  test('lies ahead, and its time can be read', async () => {
    const page = await city.visitor(editor, 'fa').open(`/desk/articles/${idOf(await written())}`)
    const day = { 'day.day': '1', 'day.month': '1', 'day.year': '1400' }
    expect((await page.submit({ ...day, time: '8:30' }, 'زمان‌بندی')).text).toContain('باید در آینده باشد')
    expect((await page.submit({ ...day, time: 'صبح' }, 'زمان‌بندی')).text).toContain('ساعت را مانند')
  })
})

describe('versions', () => {
  test('are all kept, can be compared, and come back', async () => {
    const page = await written()
    const id = idOf(page)
    await page.submit({ 'title.fa': 'شب شعر بزرگ محله', note: 'عنوان روشن‌تر' }, 'Save')
    const versions = await city.visitor(editor).open(`/desk/articles/${id}/versions`)
    expect(versions.document.querySelector('ins')?.textContent).toContain('بزرگ')
    expect(versions.text).toContain('عنوان روشن‌تر')
    const back = await versions.submit({}, 'Bring back')
    expect(back.text).toContain('Version 1 is back')
    expect(await row(id)).toMatchObject({ version: 3, title: { fa: 'شب شعر محله' } })
  })

  test('a copy begins anew under another code', async () => {
    const page = await written()
    const copy = await page.submit({}, 'Duplicate')
    expect(idOf(copy)).not.toBe(idOf(page))
    expect(await row(idOf(copy))).toMatchObject({ state: 'draft', version: 1, title: { fa: 'شب شعر محله (رونوشت)' } })
  })
})

describe('a preview', () => {
  test('is seen by whoever has the link, until the article changes its state', async () => {
    const page = await written()
    const link = new URL(page.document.querySelector('aside .code')?.textContent ?? '').pathname
    const stranger = city.visitor()
    const seen = await stranger.visit(link)
    expect(seen.text).toContain('An evening of poems')
    expect(seen.text).toContain('A preview')
    expect((await stranger.request(link)).headers.get('cache-control')).toContain('no-store')
    expect((await stranger.visit(`${link}x`)).status).toBe(410)
    await page.submit({}, 'Send for review')
    expect((await stranger.visit(link)).status).toBe(410)
  })

  test('ends after seven days', async () => {
    const page = await written()
    const link = new URL(page.document.querySelector('aside .code')?.textContent ?? '').pathname
    city.wait(7 * 86_400 + 1)
    expect((await city.visitor().visit(link)).status).toBe(410)
  })
})

test('a series can be chosen', async () => {
  const series = await givenSeries(city.db)
  const page = await written({ seriesId: series.id })
  expect((await row(idOf(page))).seriesId).toBe(series.id)
})
