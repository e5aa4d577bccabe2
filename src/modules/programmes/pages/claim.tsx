import { For, Show } from 'solid-js'
import type { Claim } from '#city/programmes/tables.ts'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { words } from '../words.ts'

/** What the programme said beforehand it would move. A claim is shown as a claim. */
export function ClaimsRegion({ claims }: { claims: readonly Claim[] }) {
  const { say } = useView()
  const title = claims.length > 1 ? words.claims : words.claim
  return (
    <Region id="claim" title={title} lead={words.claimLead} ground>
      <Show when={claims.length > 0} fallback={<EmptyState title={words.noClaim}>{say(words.noClaimWhy)}</EmptyState>}>
        <div class="split split--even">
          <For each={claims}>{(claim) => <ClaimPanel claim={claim} />}</For>
        </div>
      </Show>
    </Region>
  )
}

/** One claim. That it came late stays with it for ever. */
export function ClaimPanel({ claim }: { claim: Claim }) {
  const { say } = useView()
  const { indicator, unit, baseline, target, by, method, registeredAt, late } = claim
  return (
    <Panel title={indicator}>
      {late && (
        <Tag tone="alert" icon="alert">
          {say(words.late)}
        </Tag>
      )}
      <DescriptionList>
        <KeyValue label={words.baseline}>
          <Show when={baseline !== null} fallback={say(words.notMeasured)}>
            <Amount value={baseline ?? 0} unit={unit} />
          </Show>
        </KeyValue>
        <KeyValue label={words.target}>
          <Amount value={target} unit={unit} />
        </KeyValue>
        <KeyValue label={words.by}>
          <DateText day={by} />
        </KeyValue>
        <KeyValue label={words.method}>
          <Say text={method} />
        </KeyValue>
        <KeyValue label={words.registered}>
          <DateText day={today(registeredAt)} />
        </KeyValue>
      </DescriptionList>
    </Panel>
  )
}

function Amount({ value, unit }: { value: number; unit: Said }) {
  const { say } = useView()
  return (
    <>
      <bdi>{say(number(value))}</bdi> <Say text={unit} />
    </>
  )
}
