import { For } from 'solid-js'
import { gregorianMonths, jalaliMonths } from '../calendar/names.ts'
import { useView } from '../http/view.ts'
import { manners, type Text } from '../locale.ts'
import { digits } from '../text/digits.ts'
import { type FieldBasics, frameOf, GroupFrame } from './field.tsx'
import type { Form } from './form.ts'
import { words } from './words.ts'

/**
 * A date in three boxes, in the calendar of the reader's language, the month by name. Where scripts run, a grid of
 * days opens beside it. Its schema is `dateInput()`.
 */
export function DateField<Name extends string>(props: FieldBasics<Name>) {
  const { locale, say } = useView()
  const frame = frameOf(props)
  const part = { form: props.form as Form, name: props.name, id: frame.id, wrong: frame.problem !== undefined }
  return (
    <GroupFrame {...frame}>
      <date-grid
        label={say(words.chooseDay)}
        previous={say(words.previousMonth)}
        next={say(words.nextMonth)}
        close={say(words.close)}
      >
        <input type="hidden" name={`${props.name}.calendar`} value={manners[locale].calendar} />
        <div class="date3">
          <NumberPart {...part} part="day" label={words.day} />
          <MonthPart {...part} />
          <NumberPart {...part} part="year" label={words.year} />
        </div>
      </date-grid>
    </GroupFrame>
  )
}

interface PartProps {
  form: Form
  name: string
  id: string
  wrong: boolean
}

/** The day has the field's own id, so that the list of problems leads to it. */
function NumberPart({ form, name, id, wrong, part, label }: PartProps & { part: 'day' | 'year'; label: Text }) {
  const { locale, say } = useView()
  const own = part === 'day' ? id : `${id}-${part}`
  return (
    <div class="field">
      <label for={own}>{say(label)}</label>
      <input
        class="input"
        id={own}
        name={`${name}.${part}`}
        inputmode="numeric"
        maxlength={part === 'day' ? 2 : 4}
        autocomplete="off"
        value={digits(form.typed(`${name}.${part}`) ?? '', locale)}
        aria-invalid={wrong ? 'true' : undefined}
      />
    </div>
  )
}

function MonthPart({ form, name, id, wrong }: PartProps) {
  const { locale, say } = useView()
  const months = manners[locale].calendar === 'jalali' ? jalaliMonths[locale] : gregorianMonths[locale]
  const chosen = Number(form.typed(`${name}.month`) ?? 0)
  return (
    <div class="field">
      <label for={`${id}-month`}>{say(words.month)}</label>
      <select class="input" id={`${id}-month`} name={`${name}.month`} aria-invalid={wrong ? 'true' : undefined}>
        <option value="">{say(words.choose)}</option>
        <For each={months}>
          {(month, at) => (
            <option value={at() + 1} selected={at() + 1 === chosen}>
              {month}
            </option>
          )}
        </For>
      </select>
    </div>
  )
}
