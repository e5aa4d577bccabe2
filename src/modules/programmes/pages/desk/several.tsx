import { For } from 'solid-js'
import type { Place } from '#city/places/tables.ts'
import { FormBox } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { numeral } from '#platform/text/numbers.ts'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { scrollable } from '#platform/ui/scrollable.ts'
import type { RecordingGround } from '../../forms/ground.ts'
import { deskWords } from '../../words/desk.ts'
import { emptyZone, kindChoices, zoneChoices } from './activity-form.tsx'
import { ProgrammeTrail } from './trail.tsx'

interface Props {
  form: Form
  ground: RecordingGround
  places: readonly Place[]
}

const fewest = 6

/** Several activities at once: a row for each. */
export function SeveralPage({ form, ground, places }: Props) {
  const { say } = useView()
  const back = `/desk/programmes/${ground.programme.code}`
  const rows = Array.from({ length: Math.max(fewest, form.chosen('kind').length) }, (_, at) => at)
  return (
    <>
      <ProgrammeTrail of={ground.programme} />
      <DeskHead title={deskWords.recordSeveral} />
      <p class="hint">
        {say(deskWords.severalHint)} {say(deskWords.onHint)}
      </p>
      <FormBox form={form} to={`${back}/activities/several`} submit={deskWords.recordAll} cancel={back} long once>
        <section class="tablebox" aria-label={say(deskWords.recordSeveral)} {...scrollable}>
          <table class="table table--dense table--fields">
            <Head />
            <tbody>
              <For each={rows}>{(at) => <Row at={at} form={form} ground={ground} />}</For>
            </tbody>
          </table>
        </section>
        <datalist id="places">
          <For each={places}>{({ name }) => <option>{say(name)}</option>}</For>
        </datalist>
      </FormBox>
    </>
  )
}

const heads = [
  deskWords.row,
  deskWords.kind,
  deskWords.on,
  deskWords.people,
  deskWords.zone,
  deskWords.place,
  deskWords.note,
] as const

function Head() {
  const { say } = useView()
  return (
    <thead>
      <tr>
        <For each={heads}>{(head) => <th scope="col">{say(head)}</th>}</For>
      </tr>
    </thead>
  )
}

interface RowProps {
  at: number
  form: Form
  ground: RecordingGround
}

function Row({ at, form, ground }: RowProps) {
  const { say } = useView()
  const place = numeral(at + 1)
  const label = (text: Text) => say(deskWords.rowOf(place, text))
  const typed = (name: string) => form.chosen(name)[at] ?? ''
  const wrong = form.problem(`row-${at + 1}`) !== undefined
  const cell = (name: string, text: Text) => ({ name, label: label(text), value: typed(name), wrong })
  return (
    <tr>
      <th scope="row" class="num">
        {say(place)}
      </th>
      <td>
        <Options id={`row-${at + 1}`} name="kind" label={label(deskWords.kind)} chosen={typed('kind')} />
      </td>
      <Cell {...cell('on', deskWords.on)} />
      <Cell {...cell('people', deskWords.people)} />
      <td>
        <ZoneOptions ground={ground} label={label(deskWords.zone)} chosen={typed('zone')} />
      </td>
      <Cell {...cell('place', deskWords.place)} list="places" />
      <Cell {...cell('note', deskWords.note)} />
    </tr>
  )
}

interface CellProps {
  name: string
  label: string
  value: string
  wrong: boolean
  list?: string
}

const Cell = ({ name, label, value, wrong, list }: CellProps) => (
  <td>
    <input
      class="input"
      name={`${name}[]`}
      value={value}
      list={list}
      aria-label={label}
      aria-invalid={wrong ? 'true' : undefined}
      maxlength={500}
      autocomplete="off"
    />
  </td>
)

interface OptionsProps {
  id: string
  name: string
  label: string
  chosen: string
}

function Options({ id, name, label, chosen }: OptionsProps) {
  const { say } = useView()
  return (
    <select class="input" id={id} name={`${name}[]`} aria-label={label}>
      <option value="">–</option>
      <For each={kindChoices}>
        {({ value, label: text }) => (
          <option value={value} selected={value === chosen}>
            {say(text)}
          </option>
        )}
      </For>
    </select>
  )
}

function ZoneOptions({ ground, label, chosen }: { ground: RecordingGround; label: string; chosen: string }) {
  const { say } = useView()
  const empty = emptyZone(ground)
  return (
    <select class="input" name="zone[]" aria-label={label}>
      {empty !== false && <option value="">{empty === undefined ? '–' : say(empty)}</option>}
      <For each={zoneChoices(ground)}>
        {({ value, label: text }) => (
          <option value={value} selected={value === chosen}>
            {say(text)}
          </option>
        )}
      </For>
    </select>
  )
}
