import { For, Show } from 'solid-js'
import { stateNames, states } from '#engines/commitment/index.ts'
import { fieldNames, fields } from '#modules/coordination/index.ts'
import { Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { FilterBar } from '#platform/ui/filters.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Chip } from '#platform/ui/tag.tsx'
import type { PromiseQuery } from '../../forms/lists.ts'
import { filtersOn, type Offers, ownerKinds } from '../../routes/offers.ts'
import { publicWords as words } from '../../words/public.ts'

interface Props {
  /** The list they narrow. */
  to: string
  query: PromiseQuery
  offers: Offers
  matter: Said | undefined
}

/** Of whom, where, in which field, under which duty, how far. */
export function Filters({ to, query, offers: { owners, districts, duties } }: Props) {
  const { owner = '', owners: of = '', zone = '', field = '', duty = '', state = '', matter } = query
  const form = blank({ owner, owners: of, zone, field, duty, state })
  return (
    <FilterBar to={to}>
      {matter && <input type="hidden" name="matter" value={matter} />}
      <Select form={form} name="owners" label={words.ownersOf} empty={words.all} choices={ownerKinds} />
      <Select
        form={form}
        name="owner"
        label={words.owner}
        empty={words.all}
        choices={owners.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Select
        form={form}
        name="zone"
        label={words.zone}
        empty={words.all}
        choices={districts.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select form={form} name="field" label={words.field} empty={words.all} choices={everyField} />
      <Select
        form={form}
        name="duty"
        label={words.duty}
        empty={words.all}
        choices={duties.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Select form={form} name="state" label={words.state} empty={words.all} choices={everyState} />
    </FilterBar>
  )
}

const everyField = fields.map((each) => ({ value: each, label: fieldNames[each] }))
const everyState = states.map((each) => ({ value: each, label: stateNames[each] }))

/** What the list is narrowed to, and the way out of each. */
export function FiltersOn({ to, query, offers, matter }: Props) {
  const on = filtersOn(query, offers)
  const without = (name: keyof PromiseQuery) =>
    listAddress(to, { ...query, [name]: undefined, before: undefined, after: undefined })
  return (
    <Show when={on.length > 0 || query.matter !== undefined}>
      <ul class="chips">
        <For each={on}>{(filter) => <On {...filter} to={without(filter.name)} />}</For>
        {query.matter && <On label={words.matter} value={matter ?? { fa: query.matter }} to={without('matter')} />}
      </ul>
    </Show>
  )
}

function On({ label, value, to }: { label: Said; value: Said; to: string }) {
  const { say } = useView()
  return (
    <li>
      <Chip to={to} current>
        <Say text={label} />: <Say text={value} />
        <Icon name="close" size="s" />
        <span class="sr">{say(words.leaveFilter)}</span>
      </Chip>
    </li>
  )
}
