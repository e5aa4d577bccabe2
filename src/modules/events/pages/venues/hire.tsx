import { For, Show } from 'solid-js'
import { type Choice, FormBox, Radios, TextArea } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { MomentText, TimeText } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, Folds, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { Hire } from '../../queries/venues/hires.ts'
import { venueWords as words } from '../../words/venues.ts'
import { WhenFields } from '../desk/plan-fields.tsx'
import { HireTag, standingOf } from './hire-tag.tsx'

interface Props {
  hire: Hire
  loans: readonly { readonly name: Said; readonly count: number }[]
  now: Date
  refusal: Form
  other: Form
}

/** One request for a hall: what is asked, and the three answers there are. */
export function HirePage(props: Props) {
  const { say } = useView()
  const { hire, now } = props
  return (
    <>
      <Crumbs trail={[{ label: words.hires, to: '/desk/hires' }]} />
      <DeskHead title={hire.organisation} meta={<HireTag hire={hire} now={now} />}>
        <ButtonLink
          to={`/desk/halls/${hire.placeCode}?week=${hire.from.toISOString().slice(0, 10)}`}
          look="line"
          icon="cal"
        >
          {say(words.seeWeek)}
        </ButtonLink>
      </DeskHead>
      <div class="split split--desk">
        <Panel>
          <Facts {...props} />
        </Panel>
        <Show when={standingOf(hire, now) === 'waiting'}>
          <Answers {...props} />
        </Show>
      </div>
    </>
  )
}

function Facts({ hire, loans }: Props) {
  const { say } = useView()
  const { place, parts, from, to, purpose, until, reason, answer } = hire
  return (
    <DescriptionList>
      <KeyValue label={words.place}>
        <Say text={place} />
        {parts.length === 1 && parts[0] && (
          <>
            {' · '}
            <Say text={parts[0]} />
          </>
        )}
      </KeyValue>
      <KeyValue label={words.when}>
        <MomentText at={from} />–<TimeText at={to} />
      </KeyValue>
      <KeyValue label={words.purpose}>{purpose ?? '–'}</KeyValue>
      {loans.length > 0 && (
        <KeyValue label={words.lending}>
          <For each={loans}>
            {({ name, count }) => (
              <p>
                <Say text={name} />: {say(number(count))}
              </p>
            )}
          </For>
        </KeyValue>
      )}
      {answer === null && until && (
        <KeyValue label={words.heldUntil}>
          <MomentText at={until} />
        </KeyValue>
      )}
      {reason && <KeyValue label={words.reason}>{reason}</KeyValue>}
    </DescriptionList>
  )
}

const whom: readonly Choice[] = [
  { value: '', label: words.mixed },
  { value: 'female', label: words.forWomen },
  { value: 'male', label: words.forMen },
]

function Answers({ hire: { id }, refusal, other }: Props) {
  const at = `/desk/hires/${id}`
  const offering = () => (
    <FormBox form={other} to={`${at}/other-time`} submit={words.offer} look="line">
      <WhenFields form={other} day="day" label={words.day} />
      <Radios form={other} name="sex" label={words.whom} choices={whom} />
      <TextArea
        form={other}
        name="reason"
        id="other-reason"
        label={words.reason}
        hint={words.reasonHint}
        rows={2}
        most={300}
      />
    </FormBox>
  )
  const refusing = () => (
    <FormBox form={refusal} to={`${at}/refusal`} submit={words.refuse} look="alert">
      <TextArea form={refusal} name="reason" label={words.reason} hint={words.reasonHint} rows={2} most={300} />
    </FormBox>
  )
  return (
    <div class="stack">
      <FormBox form={blank()} to={`${at}/approval`} submit={words.approve} />
      <Folds
        items={[
          { title: words.offer, body: offering, open: other.problems.length > 0 || other.refusal !== undefined },
          { title: words.refuse, body: refusing, open: refusal.problems.length > 0 },
        ]}
      />
    </div>
  )
}
