import { For, Show } from 'solid-js'
import { fullDate } from '#platform/calendar/format.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { DateField, Field, FormBox, Radios, Summed } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { Effect } from '../actions.ts'
import type { closureForm, dateForm, weekendForm } from '../forms.ts'
import type { DeskDate } from '../queries.ts'
import { dateStatuses } from '../tables.ts'
import { statusNames, words } from '../words.ts'
import { ClosureFields } from './closure-fields.tsx'
import { WeekendFields } from './weekend-fields.tsx'
import { StatusTag } from './year-page.tsx'

const Up = () => <Crumbs trail={[{ label: words.occasionsDesk, to: '/desk/occasions' }]} />

interface DateProps {
  date: DeskDate
  form: FormOf<typeof dateForm>
  /** What the day typed in would change, once it has been asked for. */
  effect: Effect | undefined
}

/** One date: announce it, confirm it, move it, cancel it. The effect is seen before anything is written. */
export function DatePage({ date, form, effect }: DateProps) {
  const { say, link } = useView()
  const to = `/desk/occasions/${date.dateId}`
  const statuses = dateStatuses.filter((status) => status !== 'computed' || date.status === 'computed')
  return (
    <>
      <Up />
      <DeskHead title={date.title} meta={<DateMeta date={date} />} />
      <div class="split">
        <Panel title={words.setDate}>
          <form class="form" method="post" action={link(to)} novalidate>
            <Summed form={form}>
              <DateField form={form} name="date" label={words.date} />
              <Radios
                form={form}
                name="status"
                label={words.status}
                beside
                choices={statuses.map((value) => ({ value, label: statusNames[value] }))}
              />
              <Field form={form} name="source" label={words.source} hint={words.sourceHint} most={200} />
            </Summed>
            <div class="cluster">
              <Button look="line" icon="eye" name="do" value="preview">
                {say(words.preview)}
              </Button>
              <Button name="do" value="set">
                {say(words.confirmMove)}
              </Button>
              <ButtonLink to="/desk/occasions" look="quiet">
                {say(words.occasionsDesk)}
              </ButtonLink>
            </div>
          </form>
        </Panel>
        <Show when={effect}>{(seen) => <EffectPanel effect={seen()} />}</Show>
      </div>
    </>
  )
}

function DateMeta({ date }: { date: DeskDate }) {
  const { say } = useView()
  return (
    <>
      <StatusTag status={date.status} />
      <span>{say(fullDate(date.date))}</span>
      <bdi>{date.source}</bdi>
    </>
  )
}

function EffectPanel({ effect }: { effect: Effect }) {
  const { say } = useView()
  const { becomesOff, becomesWork, shift, next } = effect
  const unchanged = becomesOff.length === 0 && becomesWork.length === 0
  return (
    <Panel title={words.effect}>
      <div class="stack">
        <p>
          <b>{say(words.shifted(shift))}</b>
        </p>
        {unchanged && <p>{say(words.noEffect)}</p>}
        <Days title={words.becomesOff} tone="alert" days={becomesOff} />
        <Days title={words.becomesWork} tone="proof" days={becomesWork} />
        <p>
          {say(words.nextWorkday)}: {say(fullDate(next))}
        </p>
      </div>
    </Panel>
  )
}

function Days({ title, tone, days }: { title: Said; tone: 'alert' | 'proof'; days: readonly IsoDay[] }) {
  const { say } = useView()
  if (days.length === 0) return null
  return (
    <Notice tone={tone} icon="cal" title={title}>
      <ul>
        <For each={days}>{(day) => <li>{say(fullDate(day))}</li>}</For>
      </ul>
    </Notice>
  )
}

export function ClosurePage({ form }: { form: FormOf<typeof closureForm> }) {
  return (
    <>
      <Up />
      <DeskHead title={words.addClosure} />
      <Panel>
        <FormBox form={form} to="/desk/occasions/closure" submit={words.addClosure} cancel="/desk/occasions">
          <ClosureFields form={form} />
        </FormBox>
      </Panel>
    </>
  )
}

export const WeekendPage = ({ form }: { form: FormOf<typeof weekendForm> }) => (
  <>
    <Up />
    <DeskHead title={words.setWeekend} />
    <Panel>
      <FormBox form={form} to="/desk/occasions/weekend" submit={words.setWeekend} cancel="/desk/occasions">
        <WeekendFields form={form} />
      </FormBox>
    </Panel>
  </>
)
