import { fullDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import type { IconName } from '#platform/ui/icon-names.ts'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import type { Standing } from '../rules/standing.ts'
import { offeringWords as words } from '../words/offering.ts'

/** How things stand with the places, in a word: «جا هست», «کم مانده», «پر؛ فهرست انتظار». */
export function StandingTag({ standing }: { standing: Standing }) {
  const { say } = useView()
  const { tone, icon } = looks[standing.is]
  return (
    <Tag {...(tone && { tone })} {...(icon && { icon })}>
      {say(standingSaid(standing))}
    </Tag>
  )
}

const looks: Record<Standing['is'], { readonly tone?: Tone; readonly icon?: IconName }> = {
  off: { tone: 'alert', icon: 'close' },
  over: {},
  begun: { icon: 'clock' },
  closed: { icon: 'lock' },
  open: { tone: 'proof', icon: 'door' },
  free: { tone: 'proof', icon: 'check' },
  few: { tone: 'wait', icon: 'clock' },
  full: { tone: 'alert', icon: 'users' },
  opens: { tone: 'note', icon: 'cal' },
  draw: { tone: 'note', icon: 'ballot' },
  selection: { tone: 'note', icon: 'scale' },
}

export function standingSaid(standing: Standing): Text {
  if (standing.is === 'few') return words.fewLeft(standing.left)
  if (standing.is === 'opens') return words.opensOn(fullDate(today(standing.at)))
  if (standing.is === 'draw') return words.drawUntil(fullDate(today(standing.until)))
  if (standing.is === 'selection') return words.selectionUntil(fullDate(today(standing.until)))
  return plain[standing.is]
}

const plain = {
  off: words.off,
  over: words.over,
  begun: words.begun,
  closed: words.closed,
  open: words.open,
  free: words.hasPlaces,
  full: words.full,
}
