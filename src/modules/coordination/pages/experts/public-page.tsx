import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { Asked } from '../../queries/consultations.ts'
import type { ListedExpert, ListedInterest } from '../../queries/experts.ts'
import type { ShownPart } from '../../tables.ts'
import { expertWords as words } from '../../words/experts.ts'
import { AdvisedPanel, FieldTags, InterestList, Listed } from './parts.tsx'
import type { Named } from './fields.tsx'

interface Props {
  found: ListedExpert
  interests: readonly ListedInterest[]
  zones: readonly Named[]
  /** Rounds everybody may read in which they gave advice. */
  advised: readonly Asked[]
}

/** One expert, as they wish to be seen, and what they were asked. */
export function ExpertPage(props: Props) {
  const { found, interests } = props
  const { expert, name } = found
  const shows = (part: ShownPart) => expert.shown.includes(part)
  return (
    <section class="region">
      <div class="wrap stack">
        <Crumbs trail={[{ label: words.experts, to: '/experts' }]} />
        <PageHead
          title={{ fa: name }}
          {...(shows('summary') && { lead: expert.summary })}
          meta={<FieldTags fields={expert.fields} />}
        />
        <div class="split">
          <AdvisedPanel base="/advice" asked={props.advised} />
          <div class="stack">
            <FactsOf {...props} />
            {shows('interests') && (
              <Panel title={words.interests}>
                <InterestList interests={interests} />
              </Panel>
            )}
          </div>
        </div>
      </div>
    </section>
  )
}

function FactsOf({ found: { expert }, zones }: Props) {
  const { say } = useView()
  const { shown, topics, languages, hours, zoneIds } = expert
  const own = zones.filter(({ id }) => zoneIds.includes(id)).map(({ name }) => name)
  const facts = [
    { part: 'topics', label: words.topics, items: topics },
    { part: 'languages', label: words.languages, items: languages },
    { part: 'zones', label: words.zones, items: own.length === 0 ? [words.wholeCity] : own },
    { part: 'hours', label: words.hours, items: [words.hoursOf(hours)] },
  ] as const
  const seen = facts.filter(({ part, items }) => shown.includes(part) && items.length > 0)
  return (
    <Show when={seen.length > 0} fallback={<p class="hint">{say(words.listingWhy)}</p>}>
      <Panel>
        <DescriptionList>
          <For each={seen}>
            {({ label, items }) => (
              <KeyValue label={label}>
                <Listed items={items} />
              </KeyValue>
            )}
          </For>
        </DescriptionList>
      </Panel>
    </Show>
  )
}
