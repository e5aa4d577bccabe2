import { For, type JSX, Show } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Button } from '#platform/ui/button.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { agenciesWords as words } from '../../words/agencies.ts'

interface GivenLink {
  readonly id: string
  readonly uses: number
  readonly usedAt: Date | null
  readonly expiresAt: Date
  readonly revokedAt: Date | null
}

interface Props {
  links: readonly GivenLink[]
  /** Where links are kept: one is revoked at `<here>/<id>/revocation`. */
  here: string
  /** Said where none was given. */
  none: Said
  /** What else is known of a link. */
  more?: (link: GivenLink) => JSX.Element
  /** What else may be done with one that still opens. */
  act?: (link: GivenLink) => JSX.Element
}

/** Links that were given, until when, how often they were opened, and the button that ends one. */
export function LinkList({ links, here, none, more, act }: Props) {
  const { say, now } = useView()
  return (
    <Show when={links.length > 0} fallback={<p class="hint">{say(none)}</p>}>
      <ul class="lines">
        <For each={links}>
          {(given) => {
            const opens = given.revokedAt === null && given.expiresAt > now
            return (
              <li>
                <Standing {...given} />
                {opens && (
                  <div class="cluster">
                    {act?.(given)}
                    <Revocation to={`${here}/${given.id}/revocation`} />
                  </div>
                )}
                {more?.(given)}
              </li>
            )
          }}
        </For>
      </ul>
    </Show>
  )
}

function Standing({ uses, usedAt, expiresAt, revokedAt }: GivenLink) {
  const { say, now } = useView()
  return (
    <p class="meta">
      <span>{say(words.until(longDate(today(expiresAt))))}</span>
      <span>{say(words.uses(uses))}</span>
      {usedAt && <MomentText at={usedAt} style="short" />}
      {revokedAt && <Tag tone="alert">{say(words.revoked)}</Tag>}
      {!revokedAt && expiresAt <= now && <Tag>{say(words.over)}</Tag>}
    </p>
  )
}

function Revocation({ to }: { to: string }) {
  const { say, link } = useView()
  return (
    <form method="post" action={link(to)}>
      <Button look="alert" size="s">
        {say(words.revoke)}
      </Button>
    </form>
  )
}
