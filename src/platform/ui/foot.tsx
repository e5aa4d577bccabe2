import { For } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Text } from '../locale.ts'
import { words as platform } from '../words.ts'
import { Mark } from './drawing.tsx'
import type { IconName } from './icon-names.ts'
import { Icon } from './icon.tsx'
import { words } from './words.ts'

interface FootLink {
  readonly label: Text
  readonly to: string
  readonly icon?: IconName
}

/** What stands at the foot of every public page. The test of the whole city opens each of these addresses. */
export const footLinks: readonly { readonly heading: Text; readonly links: readonly FootLink[] }[] = [
  {
    heading: words.footWork,
    links: [
      { label: words.glance, to: '/glance' },
      { label: words.programmes, to: '/programmes' },
      { label: words.yearPlan, to: '/programmes/plan' },
      { label: words.together, to: '/coordination' },
      { label: words.record, to: '/record' },
    ],
  },
  {
    heading: words.footCity,
    links: [
      { label: words.districts, to: '/zones' },
      { label: words.places, to: '/places' },
      { label: words.organisations, to: '/organisations' },
      { label: words.news, to: '/news' },
    ],
  },
  {
    heading: words.footOpen,
    links: [
      { label: words.data, to: '/open' },
      { label: words.feeds, to: '/feeds', icon: 'feed' },
      { label: words.verify, to: '/v', icon: 'shield' },
    ],
  },
  {
    heading: words.footHouse,
    links: [
      { label: words.accessibility, to: '/about/accessibility' },
      { label: words.privacy, to: '/about/privacy' },
      { label: words.links, to: '/links' },
      { label: words.desk, to: '/desk' },
    ],
  },
]

export function Foot() {
  const { say, link } = useView()
  return (
    <footer class="foot">
      <div class="wrap">
        <div class="foot__in">
          <div>
            <a class="brand" href={link('/')}>
              <Mark />
              <span>{say(platform.city)}</span>
            </a>
            <p>{say(words.footAbout)}</p>
          </div>
          <For each={footLinks}>{({ heading, links }) => <FootColumn heading={heading} links={links} />}</For>
        </div>
        <FootEnd />
      </div>
    </footer>
  )
}

function FootColumn({ heading, links }: { heading: Text; links: readonly FootLink[] }) {
  const { say, link } = useView()
  return (
    <div>
      <h2>{say(heading)}</h2>
      <ul>
        <For each={links}>
          {({ label, to, icon }) => (
            <li>
              <a href={link(to)}>
                {icon && <Icon name={icon} size="s" />}
                {say(label)}
              </a>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}

function FootEnd() {
  const { sample, say } = useView()
  return (
    <div class="foot__end">
      <p>{say(words.owner)}</p>
      {sample && <p>{say(words.sample)}</p>}
      <p>
        <a href="tel:137">
          <Icon name="phone" size="s" />
          {say(words.call137)}
        </a>
      </p>
    </div>
  )
}
