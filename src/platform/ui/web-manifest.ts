import { router } from '../http/env.ts'
import { addressIn, directionOf, inLocale, manners } from '../locale.ts'
import { words as platform } from '../words.ts'
import { asset } from './assets.ts'
import { ground, installIcons, theme } from './install-icons.ts'
import { words } from './words.ts'

/** The web app manifest (W3C), in the reader's language. */
export const webManifest = router()

webManifest.get('/', (c) => {
  const { locale } = c.var
  const manifest = {
    id: '/',
    name: inLocale(platform.cityOf, locale),
    short_name: inLocale(platform.city, locale),
    description: inLocale(words.owner, locale),
    lang: manners[locale].tag,
    dir: directionOf(locale),
    start_url: addressIn(locale, '/'),
    scope: '/',
    display: 'minimal-ui',
    theme_color: theme,
    background_color: ground,
    icons: [
      { src: asset('art/mark.svg'), type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...installIcons.map(({ name, size, maskable }) => ({
        src: asset(`art/${name}`),
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose: maskable ? 'maskable' : 'any',
      })),
    ],
  }
  return c.body(JSON.stringify(manifest), 200, { 'Content-Type': 'application/manifest+json; charset=utf-8' })
})
