import { Show } from 'solid-js'
import { elapsed } from '#city/programmes/rules.ts'
import { audienceNames } from '#city/programmes/words.ts'
import { dateRange } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Bar } from '#platform/ui/capacity.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { ProgrammeDetail } from '../routes/detail.ts'
import { budgetText, rialText } from '../rules/money.ts'
import { words } from '../words.ts'
import { ZoneLinks } from './zone-links.tsx'

type Props = Pick<ProgrammeDetail, 'programme' | 'zones' | 'parent'>

/** For whom, where, whose, when and with what money. */
export function FactsPanel({ programme, zones, parent }: Props) {
  const { say, link, locale } = useView()
  const { audience, owner } = programme
  const groups = audience.map((group) => say(audienceNames[group])).join(locale === 'en' ? ', ' : '، ')
  return (
    <Panel title={words.atAGlance} sunken>
      <DescriptionList>
        <KeyValue label={words.audience}>{groups}</KeyValue>
        <KeyValue label={words.zones}>
          <ZoneLinks ids={programme.zones} zones={zones} />
        </KeyValue>
        <KeyValue label={words.owner}>
          <Say text={owner} />
        </KeyValue>
        <Period programme={programme} />
        <Budget programme={programme} />
        {parent && (
          <KeyValue label={words.parent}>
            <a href={link(`/programmes/${parent.slug}`)}>
              <Say text={parent.name} />
            </a>
          </KeyValue>
        )}
      </DescriptionList>
    </Panel>
  )
}

/** The period, and how much of it has gone by. */
function Period({ programme }: Pick<Props, 'programme'>) {
  const { say, now } = useView()
  const { gone, all } = elapsed(programme, today(now))
  const said = gone === 0 ? words.notBegun : gone === all ? words.periodOver : words.progress(number(gone), number(all))
  return (
    <KeyValue label={words.period} note={said}>
      {say(dateRange(programme.startsOn, programme.endsOn))}
      <Bar share={Math.round((gone / all) * 100)} tone="action" />
    </KeyValue>
  )
}

/** Budgets are public: what people say first, the exact amount below. */
function Budget({ programme: { budgetRial } }: Pick<Props, 'programme'>) {
  const { say } = useView()
  return (
    <Show when={budgetRial} fallback={<KeyValue label={words.budget}>{say(words.noBudget)}</KeyValue>}>
      {(rials) => (
        <KeyValue label={words.budget} note={rialText(rials())}>
          {say(budgetText(rials()))}
        </KeyValue>
      )}
    </Show>
  )
}
