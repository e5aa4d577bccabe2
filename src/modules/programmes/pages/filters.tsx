import { audiences, programmeStates } from '#city/programmes/tables.ts'
import { audienceNames, stateNames } from '#city/programmes/words.ts'
import { type Choice, Field, Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { HiddenField } from '#platform/forms/text-fields.tsx'
import { numeral } from '#platform/text/digits.ts'
import { lazily } from '#platform/text/numbers.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { FilterBar } from '#platform/ui/filters.tsx'
import type { ListQuery } from '../forms/list.ts'
import type { Offers } from '../routes/listing.ts'
import { words } from '../words.ts'

interface Props {
  to: string
  query: ListQuery
  offers: Offers
  /** A plan shows one year at a time, which it chooses elsewhere. */
  withoutYear?: boolean
}

/** Everything a list of programmes can be narrowed by. */
export function ProgrammeFilters({ to, query, offers, withoutYear }: Props) {
  const form = blank(typedOf(query))
  const { items, years, districts, owners } = offers
  const select = (name: keyof ListQuery, label: Said, choices: readonly Choice[]) => (
    <Select form={form} name={name} label={label} empty={words.all} choices={choices} />
  )
  return (
    <FilterBar to={to}>
      {withoutYear && query.year && <HiddenField name="year" value={String(query.year)} />}
      <Field form={form} name="q" type="search" label={words.named} most={100} />
      {select('duty', words.duty, items.map(dutyChoice))}
      {select(
        'zone',
        words.zone,
        districts.map(({ code, name }) => ({ value: code, label: name })),
      )}
      {select('state', words.state, stateChoices)}
      {select('audience', words.audience, audienceChoices)}
      {!withoutYear &&
        select(
          'year',
          words.year,
          years.map((year) => ({ value: String(year), label: numeral(year) })),
        )}
      {select(
        'owner',
        words.owner,
        owners.map(({ slug, name }) => ({ value: slug, label: name })),
      )}
    </FilterBar>
  )
}

export const stateChoices: readonly Choice[] = programmeStates.map((value) => ({ value, label: stateNames[value] }))
export const audienceChoices: readonly Choice[] = audiences.map((value) => ({ value, label: audienceNames[value] }))

const typedOf = (query: ListQuery) =>
  Object.fromEntries(Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])))

/** «۵. گسترش ورزش…»; an aim has no number. */
export const dutyChoice = ({ id, kind, position, title }: Offers['items'][number]): Choice => ({
  value: id,
  label: kind === 'duty' ? numbered(position, title) : title,
})

const numbered = (position: number, title: Said): Said =>
  lazily((locale) => `${inLocale(numeral(position), locale)}. ${inLocale(title, locale)}`)
