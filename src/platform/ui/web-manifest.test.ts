import { z } from 'zod'
import { expect, test } from 'vitest'
import { theme } from './install-icons.ts'
import { openCity } from '#test/city.ts'

const city = await openCity()

const Manifest = z.object({
  name: z.string(),
  lang: z.string(),
  dir: z.string(),
  start_url: z.string(),
  theme_color: z.string(),
  icons: z.array(z.object({ src: z.string(), purpose: z.string() })),
})

test.each([
  ['', 'جان‌شهر تبریز', 'fa', 'rtl', '/'],
  ['/en', 'Janshahr Tabriz', 'en', 'ltr', '/en'],
])('the city is put on a home screen in the language it is read in: %j', async (prefix, name, lang, dir, start) => {
  const answer = await city.app.request(`${prefix}/manifest.webmanifest`)
  expect(answer.headers.get('content-type')).toContain('application/manifest+json')
  const manifest = Manifest.parse(await answer.json())
  expect(manifest).toMatchObject({ name, lang, dir, start_url: start, theme_color: theme })
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'any', 'maskable'])
  for (const { src } of manifest.icons) expect(src).toMatch(/^\/assets\//)
  const page = await city.app.request(prefix || '/')
  expect(await page.text()).toContain(`<link rel="manifest" href="${prefix}/manifest.webmanifest"`)
})
