import { For } from 'solid-js'
import type { ListedProgramme } from '#city/programmes/queries.ts'
import { audienceNames, stateNames } from '#city/programmes/words.ts'
import { dateRange } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { Card } from '#platform/ui/card.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag, type Tone } from '#platform/ui/tag.tsx'

const tones = { planned: undefined, running: 'clay', ended: 'proof', stopped: 'alert' } as const satisfies Record<
  ListedProgramme['state'],
  Tone | undefined
>

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
  const tone = tones[state]
  const meta = (
    <>
      <Tag {...(tone && { tone })}>{say(stateNames[state])}</Tag>
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
