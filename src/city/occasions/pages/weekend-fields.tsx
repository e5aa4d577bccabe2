import { nameAt, weekdays } from '#platform/calendar/names.ts'
import { Checkboxes, DateField, Field } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import type { Locale, Said } from '#platform/locale.ts'
import { digits, lazily } from '#platform/text/digits.ts'
import type { WeekendPeriod } from '../tables.ts'
import { words } from '../words.ts'

/** The name of a weekday: 0 is Saturday. */
export const weekdayCalled = (at: number): Said => lazily((locale) => nameAt(weekdays, locale, at))

/** Which days are off, from when to when offices are open on the others, and since which day. */
export const WeekendFields = ({ form }: { form: Form }) => (
  <>
    <Checkboxes
      form={form}
      name="weekdays"
      label={words.weekdays}
      beside
      choices={[0, 1, 2, 3, 4, 5, 6].map((at) => ({ value: String(at), label: weekdayCalled(at) }))}
    />
    <Field form={form} name="opensAt" label={words.opensAt} type="code" width="xs" most={5} />
    <Field form={form} name="closesAt" label={words.closesAt} type="code" width="xs" most={5} />
    <DateField form={form} name="startsOn" label={words.from} />
  </>
)

/** What the fields begin with, in the digits of the page. */
export const weekendTyped = (
  held: Pick<WeekendPeriod, 'weekdays' | 'opensAt' | 'closesAt'> | undefined,
  locale: Locale,
) => ({
  weekdays: held?.weekdays.map(String) ?? [],
  opensAt: digits(held?.opensAt ?? '', locale),
  closesAt: digits(held?.closesAt ?? '', locale),
})
