import { For, type ParentProps } from 'solid-js'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import type { Said, Text } from '#platform/locale.ts'
import { HiddenField } from '#platform/forms/fields.tsx'
import { SearchBox } from '#platform/ui/search-box.tsx'
import { Tabs } from '#platform/ui/filters.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Chip } from '#platform/ui/tag.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { type CalendarQuery, categories, queryWith, spans } from '../../forms/calendar.ts'
import { forWhom, hoursOfDay } from '../../queries/calendar/conditions.ts'
import { offeringKinds } from '../../rules/kinds.ts'
import { categoryNames, forWhomNames, hoursNames, spanNames, words } from '../../words.ts'
import { kindNames } from '../../words/kinds.ts'

const at = (query: CalendarQuery, change: Partial<CalendarQuery>) => listAddress('/events', queryWith(query, change))

/** Today, tomorrow, this week …: the first question anybody has. */
export const Times = ({ query }: { query: CalendarQuery }) => {
  const none = { when: undefined, day: undefined, month: undefined }
  return (
    <Tabs
      label={words.times}
      tabs={[
        { label: words.anyTime, to: at(query, none), current: !query.when && !query.day && !query.month },
        ...spans.map((when) => ({
          label: spanNames[when],
          to: at(query, { ...none, when }),
          current: query.when === when,
        })),
      ]}
    />
  )
}

/** A line for words. What is chosen already goes along. */
export const Words = ({ query }: { query: CalendarQuery }) => (
  <SearchBox to="/events" id="words" label={words.wordsLabel} example={words.wordsHint} value={query.q ?? ''}>
    <For each={Object.entries(queryWith(query, { q: undefined }))}>
      {([name, value]) => value !== undefined && <HiddenField name={name} value={value} />}
    </For>
  </SearchBox>
)

interface FiltersProps {
  query: CalendarQuery
  districts: readonly { readonly code: string; readonly name: Said }[]
}

/** Every filter is a link, which can be kept and sent on; pressed again it is off. */
export const Filters = ({ query, districts }: FiltersProps) => (
  <div class="stack">
    <Row label={words.whom} pushed>
      <For each={forWhom}>{(one) => <Way query={query} name="for" value={one} label={forWhomNames[one]} />}</For>
    </Row>
    <Row label={words.filters} pushed>
      {query.q !== undefined && <Way query={query} name="q" value={query.q} label={words.worded(query.q)} />}
      <For each={hoursOfDay}>{(one) => <Way query={query} name="hours" value={one} label={hoursNames[one]} />}</For>
      <Way query={query} name="free" value="1" label={words.free} />
      <Way query={query} name="places" value="1" label={words.hasPlaces} />
      <Way query={query} name="stepfree" value="1" label={words.stepFree} />
    </Row>
    <Folds
      items={[
        {
          title: words.moreFilters,
          open: Boolean(query.zone ?? query.kind ?? query.about),
          body: () => <MoreFilters query={query} districts={districts} />,
        },
      ]}
    />
  </div>
)

const MoreFilters = ({ query, districts }: FiltersProps) => (
  <div class="stack">
    <Row label={words.zone}>
      <For each={districts}>{({ code, name }) => <Way query={query} name="zone" value={code} label={name} />}</For>
    </Row>
    <Row label={words.kind}>
      <For each={offeringKinds}>{(one) => <Way query={query} name="kind" value={one} label={kindNames[one]} />}</For>
    </Row>
    <Row label={words.subject}>
      <For each={categories}>{(one) => <Way query={query} name="about" value={one} label={categoryNames[one]} />}</For>
    </Row>
  </div>
)

/** `pushed`: on a narrow screen one line, which is pushed sideways. */
const Row = ({ label, pushed, children }: ParentProps<{ label: Text; pushed?: boolean }>) => {
  const { say } = useView()
  return (
    <ul class={pushed ? 'chips chips--row' : 'chips'} aria-label={say(label)}>
      {children}
    </ul>
  )
}

type Name = 'q' | 'for' | 'hours' | 'free' | 'places' | 'stepfree' | 'zone' | 'kind' | 'about'

interface WayProps {
  query: CalendarQuery
  name: Name
  value: string
  label: Said
}

function Way({ query, name, value, label }: WayProps) {
  const isOn = query[name] === value
  const to = listAddress('/events', { ...queryWith(query, {}), [name]: isOn ? undefined : value })
  return (
    <li>
      <Chip to={to} current={isOn}>
        <Say text={label} />
      </Chip>
    </li>
  )
}

/** The same query as a list, as a month and on a map. */
export const Views = ({ query }: { query: CalendarQuery }) => (
  <Tabs
    label={words.views}
    tabs={[
      { label: words.list, to: at(query, { view: undefined }), current: query.view === undefined },
      { label: words.month, to: at(query, { view: 'month', when: undefined }), current: query.view === 'month' },
      { label: words.map, to: at(query, { view: 'map' }), current: query.view === 'map' },
    ]}
  />
)
