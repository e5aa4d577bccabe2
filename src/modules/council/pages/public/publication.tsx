import { For } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import type { Text } from '#platform/locale.ts'
import { Say } from '#platform/ui/say.tsx'
import type { Publication } from '../../rules/publication.ts'
import { publishedNames } from '../../words/names.ts'
import { publicationWords as words } from '../../words/publication.ts'

/** What was due in public and when it came. Lateness in publishing is published too. */
export const PublicationList = ({ publication }: { publication: readonly Publication[] }) => (
  <ul>
    <For each={publication}>
      {(each) => (
        <li>
          <Say text={saying(each)} />
        </li>
      )}
    </For>
  </ul>
)

function saying({ thing, due, outOn, late }: Publication): Text {
  const name = publishedNames[thing]
  if (outOn === undefined) return late > 0 ? words.notOutYet(name, late) : words.outUntil(name, longDate(due))
  return late > 0 ? words.publishedLate(name, late) : words.publishedInTime(name)
}
