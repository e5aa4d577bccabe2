import type { Offering } from '#engines/enrolment/index.ts'
import type { Said } from '#platform/locale.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Tabs } from '#platform/ui/filters.tsx'
import { commentWords } from '../../words/comments.ts'
import { deskWords } from '../../words/desk.ts'
import { letterWords } from '../../words/letters.ts'

type Named = Pick<Offering, 'code' | 'title'>

interface TrailProps {
  of?: Named
  /** Steps below the offering. */
  more?: readonly { readonly label: Said; readonly to: string }[]
}

/** The way to a page about an offering: the list, the offering, what lies between. */
export function OfferingTrail({ of, more = [] }: TrailProps) {
  const list = { label: deskWords.title, to: '/desk/offerings' }
  const own = of ? [{ label: of.title, to: `/desk/offerings/${of.code}` }] : []
  return <Crumbs trail={[list, ...own, ...more]} />
}

const parts = {
  overview: { label: deskWords.overview, path: '' },
  registrations: { label: deskWords.registrations, path: '/registrations' },
  waiting: { label: deskWords.waitingList, path: '/waiting' },
  messages: { label: letterWords.tab, path: '/messages' },
  comments: { label: commentWords.tab, path: '/comments' },
} as const

export type Part = keyof typeof parts

/** The pages of one offering. */
export function OfferingTabs({ of: { code }, now }: { of: Named; now: Part }) {
  const tabs = Object.entries(parts).map(([part, { label, path }]) => ({
    label,
    to: `/desk/offerings/${code}${path}`,
    current: part === now,
  }))
  return <Tabs label={deskWords.parts} tabs={tabs} />
}
