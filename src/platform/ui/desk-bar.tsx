import { useView } from '../http/view.ts'
import { words as platform } from '../words.ts'
import { Avatar } from './avatar.tsx'
import { Mark } from './drawing.tsx'
import { Icon } from './icon.tsx'
import { Menu } from './menu.tsx'
import { LanguageLinks, ThemeSwitch } from './switches.tsx'
import { words } from './words.ts'

/** The dark bar above the Desk: search, light, and who is working. */
export function DeskBar() {
  const { link, say, sample } = useView()
  return (
    <header class="desktop">
      <div class="desktop__in">
        <a class="brand" href={link('/desk')}>
          <Mark />
          <span>
            {say(words.desk)}
            <small>{say(platform.cityOf)}</small>
          </span>
        </a>
        <DeskSearch />
        <div class="desktop__end">
          {sample && <p class="top__sample">{say(words.sampleShort)}</p>}
          <ThemeSwitch />
          <UserMenu />
        </div>
      </div>
    </header>
  )
}

function DeskSearch() {
  const { link, say } = useView()
  return (
    <search class="desktop__search">
      <form class="search" method="get" action={link('/desk/search')}>
        <label class="sr" for="desk-q">
          {say(words.deskSearch)}
        </label>
        <input class="input" id="desk-q" name="q" type="search" placeholder={say(words.deskSearchHint)} />
      </form>
    </search>
  )
}

function UserMenu() {
  const { actor, link, say } = useView()
  if (actor === null || actor.kind === 'rules') return null
  return (
    <Menu
      id="user-menu"
      button={
        <>
          <Avatar name={actor.name} />
          <bdi>{actor.name}</bdi>
          <Icon name="down" size="s" />
        </>
      }
    >
      <LanguageLinks />
      <li>
        <a href={link('/account')}>{say(words.myPage)}</a>
      </li>
      <li>
        <a href={link('/')}>{say(words.toSite)}</a>
      </li>
      <li>
        <form method="post" action={link('/account/sign-out')}>
          <button>{say(words.signOut)}</button>
        </form>
      </li>
    </Menu>
  )
}
