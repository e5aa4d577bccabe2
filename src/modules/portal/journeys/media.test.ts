import { describe, expect, test } from 'vitest'
import { doc, image, p } from '#platform/documents/build.ts'
import { givenPicture, givenStore } from '#platform/files/fixtures.ts'
import { withStore } from '#platform/files/routes.ts'
import { router } from '#platform/http/env.ts'
import { defineModule } from '#platform/module.ts'
import { openCity } from '#test/city.ts'
import { givenArticle } from '../fixtures.ts'
import portal from '../module.ts'

const shelf = defineModule({
  name: 'shelf',
  title: { fa: 'قفسه', en: 'Shelf' },
  routes: { '/': router().use(withStore(givenStore())) },
})
const city = await openCity({ modules: [shelf, portal] })
const editor = await city.staff('Ailin', 'editor')
const officer = await city.staff('Tohid', 'officer')
const visitor = city.visitor(editor)

async function send(who: typeof visitor, fields: Record<string, string>, bytes?: Uint8Array) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  if (bytes) form.set('file', new File([new Uint8Array(bytes)], 'bazaar.jpg'))
  return who.request('/en/desk/media/new', { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' }, body: form })
}

async function uploaded(width: number, who = visitor) {
  const answer = await send(who, { 'alt.fa': `طاق بازار ${width}`, credit: 'س. نمونه' }, await givenPicture(width, 300))
  const path = answer.headers.get('location') ?? ''
  return { status: answer.status, path, id: path.split('/').at(-1) ?? '' }
}

describe('the media library', () => {
  test('takes a picture with its words, shows it and offers it to the editor', async () => {
    const { status, path, id } = await uploaded(400)
    expect(status).toBe(303)
    expect((await visitor.visit(path)).text).toContain('طاق بازار 400')
    expect((await visitor.open('/desk/media')).document.querySelectorAll('.media__tile').length).toBeGreaterThan(0)
    const offered: unknown = JSON.parse(await (await visitor.request('/desk/media/pictures.json')).text())
    expect(offered).toContainEqual(expect.objectContaining({ fileId: id, alt: 'طاق بازار 400' }))
  })

  test('asks what a picture shows, and for a file', async () => {
    const silent = await send(visitor, { 'alt.fa': '' }, await givenPicture(410, 300))
    expect(silent.status).toBe(422)
    expect(await silent.text()).toContain('Write what this picture shows')
    expect(await (await send(visitor, { 'alt.fa': 'x' })).text()).toContain('Choose a file.')
  })

  test('knows the same file again', async () => {
    const { id } = await uploaded(420)
    expect((await uploaded(420)).id).toBe(id)
  })

  test('lets its words be mended, and keeps the Persian', async () => {
    const page = await visitor.visit((await uploaded(430)).path)
    expect((await page.submit({ 'alt.fa': ' ' }, 'Save')).status).toBe(422)
    const saved = await page.submit({ 'alt.en': 'A vault of the bazaar' }, 'Save')
    expect(saved.document.querySelector('h1')?.textContent).toBe('A vault of the bazaar')
  })

  test('says where a file is used, and does not remove it there', async () => {
    const { path, id } = await uploaded(440)
    await givenArticle(city.db, { coverId: id, title: { fa: 'با جلد', en: 'With a cover' } })
    await givenArticle(city.db, {
      body: { fa: doc(p('متن'), image(id, 'طاق')) },
      title: { fa: 'در متن', en: 'Inside' },
    })
    const page = await visitor.visit(path)
    expect(page.text).toContain('With a cover')
    expect(page.text).toContain('Inside')
    expect((await visitor.send(`${path}/removal`, {})).status).toBe(409)
  })

  test('removes what nothing shows: one’s own, or anybody’s for a publisher', async () => {
    const { path } = await uploaded(450)
    expect((await city.visitor(officer).send(`${path}/removal`, {})).status).toBe(403)
    expect((await (await visitor.visit(path)).submit({}, 'Remove for good')).text).toContain(
      'The file has been removed.',
    )
    expect((await visitor.visit(path)).status).toBe(410)
  })

  test('is closed to whoever does not write', async () => {
    const auditor = await city.staff('Sara', 'auditor')
    expect((await city.visitor(auditor).open('/desk/media')).status).toBe(403)
    expect((await city.visitor(auditor).open('/desk/media/pictures.json')).status).toBe(403)
  })
})
