import { For } from 'solid-js'
import type { ListedProgramme } from '#city/programmes/queries.ts'
import { audienceNames } from '#city/programmes/words.ts'
import { dateRange } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { Card } from '#platform/ui/card.tsx'
import { Say } from '#platform/ui/say.tsx'
import { StateTag } from './state-tag.tsx'

/** Programmes as cards: how they stand, name, period, owner, for whom. */
export function ProgrammeCards({ programmes }: { programmes: readonly ListedProgramme[] }) {
  return (
    <div class="grid">
      <For each={programmes}>{(programme) => <ProgrammeCard programme={programme} />}</For>
    </div>
  )
}

function ProgrammeCard({ programme }: { programme: ListedProgramme }) {
  const { say, locale } = useView()
  const { slug, name, summary, state, startsOn, endsOn, owner, audience } = programme
  const meta = (
    <>
      <StateTag state={state} />
      <span>{say(dateRange(startsOn, endsOn))}</span>
    </>
  )
  const groups = audience.map((group) => say(audienceNames[group])).join(locale === 'en' ? ', ' : '، ')
  return (
    <Card to={`/programmes/${slug}`} title={name} meta={meta} end={<span class="meta">{groups}</span>}>
      <p>
        <Say text={summary} />
      </p>
      <p class="meta">
        <Say text={owner} />
      </p>
    </Card>
  )
}
