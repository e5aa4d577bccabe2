import { For, Show } from 'solid-js'
import { ClosureFields } from '#city/occasions/pages/closure-fields.tsx'
import { WeekendFields, weekendTyped } from '#city/occasions/pages/weekend-fields.tsx'
import { WeekendTable } from '#city/occasions/pages/year-page.tsx'
import { offNames } from '#city/occasions/words.ts'
import { fullDate } from '#platform/calendar/format.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { FormBox } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { agenciesWords as words } from '../../words/agencies.ts'
import type { AgencyDeskProps } from './desk.tsx'

/** With which weekends and days off the due dates of an agency are counted: those of the city, or its own. */
export function CalendarPanel(props: AgencyDeskProps) {
  const { say, link, today } = useView()
  const { weekends, organisation } = props
  const isOwn = weekends.some(({ endsBefore }) => endsBefore === null || endsBefore > today)
  return (
    <Panel title={words.calendar}>
      <p>{say(isOwn ? words.calendarOwn : words.calendarOfCity)}</p>
      <Show when={weekends.length > 0}>
        <WeekendTable weekends={weekends} />
      </Show>
      {isOwn && (
        <form method="post" action={link(`/desk/agencies/${organisation.id}/city-weekend`)}>
          <Button look="line" size="s">
            {say(words.backToCity)}
          </Button>
        </form>
      )}
      <Closures {...props} />
      <Folds
        items={[
          {
            title: words.ownWeekend,
            open: props.failed?.act === 'weekend',
            body: () => <Other {...props} />,
          },
          {
            title: words.ownClosure,
            open: props.failed?.act === 'closures',
            body: () => <NewClosure {...props} />,
          },
        ]}
      />
    </Panel>
  )
}

/** The days on which this agency alone is closed. */
function Closures({ closures, organisation }: AgencyDeskProps) {
  const { say } = useView()
  return (
    <Show when={closures.length > 0}>
      <h3 class="h4">{say(words.closures)}</h3>
      <ul class="lines">
        <For each={closures}>
          {({ dateId, title, date, off, source }) => (
            <li>
              <div>
                <b>{say(fullDate(date))}</b> {off === 'half' && <Tag line>{say(offNames.half)}</Tag>}
                <p class="meta">
                  <Say text={title} /> <bdi>{source}</bdi>
                </p>
              </div>
              <FormBox
                form={blank()}
                to={`/desk/agencies/${organisation.id}/closures/${dateId}/end`}
                submit={words.openAfterAll}
                look="quiet"
              />
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function NewClosure({ failed, organisation }: AgencyDeskProps) {
  const form = failed?.act === 'closures' ? failed.form : blank({ off: 'full' })
  return (
    <FormBox form={form} to={`/desk/agencies/${organisation.id}/closures`} submit={words.addClosure} look="line">
      <ClosureFields form={form} />
    </FormBox>
  )
}

function Other({ failed, organisation, weekends, cityWeekends }: AgencyDeskProps) {
  const { today, locale } = useView()
  const held = weekends[0] ?? cityWeekends[0]
  const first = { ...weekendTyped(held, locale), ...dateParts('startsOn', today, locale) }
  const form = failed?.act === 'weekend' ? failed.form : blank(first)
  return (
    <FormBox form={form} to={`/desk/agencies/${organisation.id}/weekend`} submit={words.ownWeekend} look="line">
      <WeekendFields form={form} />
    </FormBox>
  )
}
