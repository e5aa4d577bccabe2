import { expect, test } from 'vitest'
import { openCity } from '#test/city.ts'
import { givenArticle } from '../fixtures.ts'
import portal from '../module.ts'
import { reportMistake } from '../actions/mistakes.ts'

const city = await openCity({ modules: [portal] })
const editor = await city.staff('Ailin', 'editor')
const officer = await city.staff('Tohid', 'officer')
const auditor = await city.staff('Sara', 'auditor')

const title = (name: string) => ({ fa: name, en: name })
await givenArticle(city.db, { state: 'draft', authorId: officer.id, title: title('A draft of mine') })
await givenArticle(city.db, { state: 'in-review', authorId: officer.id, title: title('Wants a reader') })
await givenArticle(city.db, { state: 'scheduled', publishAt: city.now, title: title('Goes out') })
await reportMistake(await city.work(null), { path: '/news/4', message: 'A slip', contact: '' })

const home = async (who: typeof editor) => (await city.visitor(who).open('/desk')).text

test('an editor sees what waits for a reader, what goes out, and what is wrong', async () => {
  const text = await home(editor)
  expect(text).toContain('Wants a reader')
  expect(text).toContain('Goes out')
  expect(text).toContain('A slip')
  expect(text).toContain('You have no unfinished draft.')
})

test('what goes out soonest and what has waited longest stand first', async () => {
  const [anHour, aDay] = [3_600_000, 86_400_000]
  const at = (moment: number) => new Date(city.now.getTime() + moment)
  await givenArticle(city.db, { state: 'scheduled', publishAt: at(aDay), title: title('Out tomorrow') })
  await givenArticle(city.db, { state: 'scheduled', publishAt: at(anHour), title: title('Out in an hour') })
  await givenArticle(city.db, {
    state: 'in-review',
    changedAt: new Date('2026-02-01T08:00:00Z'),
    title: title('Has waited a month'),
  })
  const text = await home(editor)
  expect(text.indexOf('Out in an hour')).toBeLessThan(text.indexOf('Out tomorrow'))
  expect(text.indexOf('Has waited a month')).toBeLessThan(text.indexOf('Wants a reader'))
})

test('a writer sees their own drafts and nothing of the review', async () => {
  const text = await home(officer)
  expect(text).toContain('A draft of mine')
  expect(text).not.toContain('Wants a reader')
  expect(text).not.toContain('A slip')
})

test('whoever only reads is greeted with the day', async () => {
  const text = await home(auditor)
  expect(text).toContain('Welcome, Sara')
  expect(text).toContain('Today’s occasions')
  expect(text).not.toContain('New article')
})

test('the side of the Desk shows what each may open', async () => {
  const sides = async (who: typeof editor) =>
    (await city.visitor(who).open('/desk')).document.querySelectorAll('.side a').map((one) => one.getAttribute('href'))
  expect(await sides(editor)).toEqual(expect.arrayContaining(['/en/desk', '/en/desk/articles', '/en/desk/old-portal']))
  expect(await sides(auditor)).toEqual(['/en/desk'])
})

test('the Desk is closed to citizens', async () => {
  expect((await city.visitor(await city.person('Somebody')).open('/desk')).status).toBe(403)
  expect((await city.visitor().open('/desk')).status).toBe(401)
})
