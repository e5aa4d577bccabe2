import { For, Show } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Frame } from '../http/render.tsx'
import { addressIn, type Locale, locales, manners } from '../locale.ts'
import { words as platform } from '../words.ts'
import { asset } from './assets.ts'
import { theme } from './install-icons.ts'
import { usePage } from './page.ts'
import { words } from './words.ts'

/** Everything between `<head>` and `</head>`. Drawn after the page, so that the title knows of a form gone wrong. */
export function Head({ frame, desk = false }: { frame: Frame; desk?: boolean }) {
  const { say } = useView()
  const { head } = frame
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${useTitle(frame)} · ${say(platform.cityOf)}`}</title>
      {head.description && <meta name="description" content={say(head.description)} />}
      {(desk || head.indexed === false) && <meta name="robots" content="noindex" />}
      <Files desk={desk} />
      <Show when={!desk}>
        <Addresses frame={frame} />
        <Sharing frame={frame} />
      </Show>
      {head.jsonLd !== undefined && <script type="application/ld+json">{dataOf(head.jsonLd)}</script>}
    </head>
  )
}

/** What the browser fetches for every page: one font in advance, styles, islands. */
const Files = ({ desk }: { desk: boolean }) => (
  <>
    <meta name="theme-color" content={theme} />
    <link rel="icon" href={asset('art/mark.svg')} type="image/svg+xml" />
    <link rel="apple-touch-icon" href={asset('art/icon-192.png')} />
    <link rel="manifest" href={useView().link('/manifest.webmanifest')} />
    <link
      rel="preload"
      href={asset('fonts/vazirmatn-arabic-wght-normal.woff2')}
      as="font"
      type="font/woff2"
      crossorigin="anonymous"
    />
    <link rel="stylesheet" href={asset('site.css')} />
    {desk && <link rel="stylesheet" href={asset('desk.css')} />}
    <script type="module" src={asset('islands.js')} />
  </>
)

function useTitle({ head }: Frame): string {
  const { say, locale } = useView()
  const title = say(head.title)
  if (head.failed !== true && !usePage().failed) return title
  const marked = words.failed({ fa: title, en: title })
  return locale === 'en' ? marked.en : marked.fa
}

/** Where this page really lives, where it is in other languages, and what can be followed from it. */
function Addresses({ frame: { head, publicUrl } }: { frame: Frame }) {
  const { locale, path, say, link } = useView()
  const place = head.canonical ?? path
  const at = (language: Locale) => publicUrl + addressIn(language, place)
  return (
    <>
      <link rel="canonical" href={at(locale)} />
      <For each={locales}>
        {(language) => <link rel="alternate" hreflang={manners[language].tag} href={at(language)} />}
      </For>
      <link rel="alternate" hreflang="x-default" href={at('fa')} />
      <For each={head.feeds ?? []}>
        {({ type, to, title }) => <link rel="alternate" type={type} href={link(to)} title={say(title)} />}
      </For>
    </>
  )
}

/** What others show when somebody shares the page. */
function Sharing({ frame: { head, publicUrl } }: { frame: Frame }) {
  const { locale, path, say } = useView()
  return (
    <>
      <meta property="og:site_name" content={say(platform.cityOf)} />
      <meta property="og:title" content={say(head.title)} />
      {head.description && <meta property="og:description" content={say(head.description)} />}
      <meta property="og:type" content={head.kind ?? 'website'} />
      <meta property="og:url" content={publicUrl + addressIn(locale, head.canonical ?? path)} />
      <meta property="og:locale" content={openGraphLocale[locale]} />
      {head.picture && <meta property="og:image" content={publicUrl + head.picture} />}
    </>
  )
}

const openGraphLocale: Record<Locale, string> = { fa: 'fa_IR', en: 'en_GB', azb: 'az_IR' }

/** JSON inside a script element: nothing in it may close the element or open a comment. */
export const dataOf = (data: unknown): string =>
  JSON.stringify(data).replaceAll(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
