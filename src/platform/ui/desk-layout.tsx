import type { ParentProps } from 'solid-js'
import type { Frame } from '../http/render.tsx'
import { useView } from '../http/view.ts'
import { directionOf, manners } from '../locale.ts'
import { DeskBar } from './desk-bar.tsx'
import { DeskSide } from './desk-side.tsx'
import { Sprites } from './drawing.tsx'
import { Flash } from './flash.tsx'
import { Head } from './head.tsx'
import { newPage, PageProvider, usePage } from './page.ts'
import { words } from './words.ts'

/** The document around every page of the staff's side: the same roles, denser. */
export function DeskLayout(props: ParentProps<Frame>) {
  return (
    <PageProvider value={newPage()}>
      <DeskDocument {...props}>{props.children}</DeskDocument>
    </PageProvider>
  )
}

/** As in the public layout, taking `children` apart draws the page before its head. */
function DeskDocument({ children, ...frame }: ParentProps<Frame>) {
  const { locale, theme, say } = useView()
  return (
    <html lang={manners[locale].tag} dir={directionOf(locale)} data-theme={theme} data-density="dense">
      <Head frame={frame} desk />
      <body>
        <a class="skip" href="#main">
          {say(words.skip)}
        </a>
        <DeskBar />
        <div class="desk">
          <DeskSide nav={frame.nav} />
          <main class="desk__main" id="main" tabindex="-1">
            {frame.told && <Flash told={frame.told} />}
            {children}
          </main>
        </div>
        <Sprites page={usePage()} />
      </body>
    </html>
  )
}
