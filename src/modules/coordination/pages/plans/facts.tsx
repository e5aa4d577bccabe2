import { shownPercent } from '#engines/commitment/index.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { WholePlan } from '../../routes/plans/whole.ts'
import { jointWords } from '../../words/joint.ts'
import { planWords as words } from '../../words/plans.ts'
import { Listed } from '../experts/parts.tsx'
import { ProgressBar } from '../joint/progress.tsx'

/** Who is behind a plan, since when, and how far it is. */
export const PlanFacts = ({ found: { plan, lead }, parties, standing }: WholePlan) => (
  <Panel>
    {standing?.progress !== undefined && <ProgressBar percent={shownPercent(standing.progress)} />}
    <DescriptionList>
      <KeyValue label={words.leader}>
        <Say text={lead} />
      </KeyValue>
      <KeyValue label={words.supporting}>
        <Listed items={parties.filter(({ party }) => party.part === 'supporting').map(({ name }) => name)} />
      </KeyValue>
      <KeyValue label={words.startsOn}>
        <DateText day={plan.startsOn} />
      </KeyValue>
      <KeyValue label={jointWords.endsOn}>
        <DateText day={plan.endsOn} />
      </KeyValue>
    </DescriptionList>
  </Panel>
)
