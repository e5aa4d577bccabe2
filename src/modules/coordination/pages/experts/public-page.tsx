import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { Asked } from '../../queries/consultations.ts'
import type { ListedExpert, ListedInterest } from '../../queries/experts.ts'
import type { ShownPart } from '../../tables.ts'
import { expertWords as words } from '../../words/experts.ts'
import { RoundTag } from '../consultations/round-tag.tsx'
import { FieldTags, InterestList, Listed } from './parts.tsx'
import type { Named } from './public-list.tsx'

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
          <Advised {...props} />
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

function Advised({ advised }: Props) {
  const { say, link } = useView()
  return (
    <Panel title={words.advised}>
      <Show when={advised.length > 0} fallback={<p class="hint">{say(words.advisedNone)}</p>}>
        <ul class="lines">
          <For each={advised}>
            {({ consultation, asker }) => (
              <li>
                <a href={link(`/advice/${consultation.code}`)}>
                  <Say text={consultation.question} />
                </a>
                <p class="meta">
                  <RoundTag round={consultation} />
                  <Say text={asker} />
                  <DateText day={consultation.due} />
                </p>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Panel>
  )
}
