import { For } from 'solid-js'
import type { ListedProgramme } from '#city/programmes/queries.ts'
import { audienceNames } from '#city/programmes/words.ts'
import { dateRange } from '#platform/calendar/format.ts'
import type { Said } from '#platform/locale.ts'
import { useView } from '#platform/http/view.ts'
import { Card } from '#platform/ui/card.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { Say } from '#platform/ui/say.tsx'
import { StateTag } from './state-tag.tsx'

/** Programmes as cards: how they stand, name, period, owner, for whom. */
export function ProgrammeCards({ programmes }: { programmes: readonly ListedProgramme[] }) {
  return (
    <div class="grid programmes">
      <For each={programmes}>{(programme) => <ProgrammeCard programme={programme} />}</For>
    </div>
  )
}

function WhoAndWhom({ owner, groups }: { owner: Said; groups: string }) {
  return (
    <ul class="programmes__who">
      <li class="meta">
        <Icon name="building" size="s" />
        <Say text={owner} />
      </li>
      <li class="meta">
        <Icon name="users" size="s" />
        {groups}
      </li>
    </ul>
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
    <Card to={`/programmes/${slug}`} title={name} meta={meta} end={<WhoAndWhom owner={owner} groups={groups} />}>
      <p>
        <Say text={summary} />
      </p>
    </Card>
  )
}
