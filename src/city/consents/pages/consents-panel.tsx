import { Show } from 'solid-js'
import { DateField, FormBox, HiddenField, Select } from '#platform/forms/fields.tsx'
import type { Choice } from '#platform/forms/choices.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { today } from '#platform/calendar/instant.ts'
import { dateRange, longDate } from '#platform/calendar/format.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { consentForm } from '../forms.ts'
import type { GivenConsent } from '../queries.ts'
import { isInForce } from '../rules.ts'
import { purposes } from '../tables.ts'
import { purposeNames, words } from '../words.ts'

interface ConsentsProps {
  personId: string
  consents: readonly GivenConsent[]
  /** Who may consent for this person. */
  givers: readonly Choice[]
  form: FormOf<typeof consentForm>
  mayRecord: boolean
}

/** What a person has agreed to, from when to when; and the way to write another consent down, or take one back. */
export function ConsentsPanel({ personId, consents, givers, form, mayRecord }: ConsentsProps) {
  const { say } = useView()
  return (
    <Panel title={words.consents}>
      <div class="stack">
        <Show when={consents.length > 0} fallback={<p>{say(words.none)}</p>}>
          <ConsentTable consents={consents} mayRecord={mayRecord} />
        </Show>
        {mayRecord && (
          <Folds
            items={[
              {
                title: words.give,
                open: form.problems.length > 0 || form.refusal !== undefined,
                body: () => <ConsentForm personId={personId} givers={givers} form={form} />,
              },
            ]}
          />
        )}
      </div>
    </Panel>
  )
}

function ConsentTable({ consents, mayRecord }: Pick<ConsentsProps, 'consents' | 'mayRecord'>) {
  const { say, now } = useView()
  const columns: Column<GivenConsent>[] = [
    { head: words.purpose, main: true, cell: ({ consent }) => say(purposeNames[consent.purpose]) },
    { head: words.givenBy, cell: (row) => <Giver row={row} /> },
    { head: words.from, cell: ({ consent }) => say(periodOf(consent)) },
    { head: words.inForce, cell: ({ consent }) => <State consent={consent} on={today(now)} mayRecord={mayRecord} /> },
  ]
  return <DataTable caption={words.consents} columns={columns} rows={consents} dense />
}

const periodOf = ({ startsOn, endsOn }: GivenConsent['consent']) =>
  endsOn === null || endsOn < startsOn ? longDate(startsOn) : dateRange(startsOn, endsOn)

function Giver({ row: { consent, giver } }: { row: GivenConsent }) {
  const { say } = useView()
  return <>{consent.givenBy === consent.personId ? say(words.themselves) : <bdi>{giver.name}</bdi>}</>
}

function State({ consent, on, mayRecord }: { consent: GivenConsent['consent']; on: string; mayRecord: boolean }) {
  const { say, link } = useView()
  if (!isInForce(consent, on)) return <Tag line>{say(consent.startsOn > on ? words.later : words.ended)}</Tag>
  return (
    <span class="cluster">
      <Tag tone="proof" icon="check">
        {say(words.inForce)}
      </Tag>
      {mayRecord && (
        <form method="post" action={link(`/desk/consents/${consent.id}/withdrawal`)}>
          <button class="btn btn--line btn--s" aria-label={say(words.withdrawOf(purposeNames[consent.purpose]))}>
            {say(words.withdraw)}
          </button>
        </form>
      )}
    </span>
  )
}

function ConsentForm({ personId, givers, form }: Pick<ConsentsProps, 'personId' | 'givers' | 'form'>) {
  return (
    <FormBox form={form} to="/desk/consents" submit={words.give} look="line">
      <HiddenField name="personId" value={personId} />
      <Select
        form={form}
        name="purpose"
        label={words.purpose}
        choices={purposes.map((value) => ({ value, label: purposeNames[value] }))}
      />
      <Select form={form} name="givenBy" label={words.givenBy} hint={words.givenByHint} choices={givers} />
      <DateField form={form} name="from" label={words.from} />
      <DateField form={form} name="until" label={words.to} hint={words.toHint} optional />
    </FormBox>
  )
}
