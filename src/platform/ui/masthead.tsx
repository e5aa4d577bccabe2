import { For, Show } from 'solid-js'
import { useView } from '../http/view.ts'
import type { NavItem } from '../module.ts'
import { words as platform } from '../words.ts'
import { Mark } from './drawing.tsx'
import { Icon } from './icon.tsx'
import { Say } from './say.tsx'
import { LanguageLinks, ThemeSwitch } from './switches.tsx'
import { words } from './words.ts'

/** The head of every public page: whose it is, in which language and light, where one can go. */
export function Masthead({ nav }: { nav: readonly NavItem[] }) {
  const { link, say } = useView()
  return (
    <header class="top">
      <TopBar />
      <div class="wrap top__main">
        <a class="brand" href={link('/')}>
          <Mark />
          <span>{say(platform.city)}</span>
        </a>
        <Sections nav={nav} />
        <TopEnd />
      </div>
    </header>
  )
}

function TopBar() {
  const { sample, say } = useView()
  return (
    <div class="top__bar">
      <div class="wrap">
        <p class="top__owner">{say(words.owner)}</p>
        {sample && <p class="top__sample">{say(words.sample)}</p>}
        <ul class="top__tools">
          <LanguageLinks />
          <li>
            <ThemeSwitch />
          </li>
        </ul>
        {sample && <p class="top__sample top__sample--s">{say(words.sample)}</p>}
      </div>
    </div>
  )
}

/** Wide pages show the sections in a line; narrow ones in a native popover, which a browser without it leaves open. */
function Sections({ nav }: { nav: readonly NavItem[] }) {
  const { say, may } = useView()
  const shown = nav.filter((item) => item.group === undefined && (!item.permission || may(item.permission)))
  return (
    <nav class="top__nav" id="nav" popover="auto" aria-label={say(words.sections)}>
      <ul class="nav">
        <For each={shown}>{(item) => <SectionLink item={item} />}</For>
      </ul>
      <button type="button" class="btn btn--line top__close" popovertarget="nav" popovertargetaction="hide">
        {say(words.closeMenu)}
      </button>
    </nav>
  )
}

function SectionLink({ item }: { item: NavItem }) {
  const { link, path } = useView()
  return (
    <li>
      <a href={link(item.to)} aria-current={currentAt(item.to, path)}>
        <Say text={item.label} />
      </a>
    </li>
  )
}

/** How near a page is to an address of the menu: the page itself, a page below it, or elsewhere. */
export function currentAt(to: string, path: string): 'page' | 'true' | undefined {
  if (to === path) return 'page'
  return to !== '/' && path.startsWith(`${to}/`) ? 'true' : undefined
}

function TopEnd() {
  const { actor, link, say } = useView()
  return (
    <div class="top__end">
      <a class="btn btn--quiet btn--icon" href={link('/search')}>
        <Icon name="search" />
        <span class="sr">{say(words.search)}</span>
      </a>
      <Show
        when={actor?.kind === 'person'}
        fallback={
          <a class="btn btn--line" href={link('/sign-in')}>
            {say(words.signIn)}
          </a>
        }
      >
        <a class="btn btn--line" href={link('/account')}>
          {say(words.myPage)}
        </a>
      </Show>
      <button type="button" class="btn btn--quiet btn--icon top__open" popovertarget="nav">
        <Icon name="menu" />
        <span class="sr">{say(words.openMenu)}</span>
      </button>
    </div>
  )
}
