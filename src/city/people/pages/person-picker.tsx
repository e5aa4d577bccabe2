import { For, type JSX, Show } from 'solid-js'
import { Field } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { digits } from '#platform/text/digits.ts'
import { Button } from '#platform/ui/button.tsx'
import type { Person } from '../tables.ts'
import { words } from '../words.ts'
import { solarYear } from '../years.ts'

interface PickerProps {
  /** The page that asks; the letters come back to it as `q`. */
  to: string
  q: string | undefined
  found: readonly Person[]
  /** What can be done with somebody found: a link, or small forms. */
  act: (person: Person) => JSX.Element
}

/** Finds a person by name without any script: letters first, then a choice among those found. */
export function PersonPicker({ to, q, found, act }: PickerProps) {
  const { link, say } = useView()
  const form = blank(q === undefined ? {} : { q })
  return (
    <div class="stack">
      <search>
        <form class="row" method="get" action={link(to)}>
          <div class="grow">
            <Field form={form} name="q" label={words.nameOrMobile} type="search" most={100} />
          </div>
          <Button look="line" icon="search">
            {say(words.find)}
          </Button>
        </form>
      </search>
      <Show when={q !== undefined}>
        <ul class="facts">
          <For each={found} fallback={<li>{say(words.nobody)}</li>}>
            {(person) => (
              <li class="cluster">
                <PersonName person={person} />
                {act(person)}
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  )
}

/** How a person is called, with the year that tells namesakes apart. */
export function PersonName({ person }: { person: Person }) {
  const { locale, say } = useView()
  const { name, birthYear, erasedAt } = person
  if (erasedAt !== null) return <>{say(words.erasedPerson)}</>
  return (
    <span>
      <bdi>{name}</bdi>
      {birthYear !== null && <> ({digits(locale === 'en' ? birthYear : solarYear(birthYear), locale)})</>}
    </span>
  )
}
