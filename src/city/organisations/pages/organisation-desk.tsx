import { Show } from 'solid-js'
import { DateField, FormBox, Select, TranslatedField } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { longDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import type { standingForm } from '../forms.ts'
import type { Member } from '../queries.ts'
import { isPublic } from '../rules.ts'
import { type Organisation, type Standing, standingStates } from '../tables.ts'
import { kindNames, standingNames, words } from '../words.ts'
import { MemberTable } from './member-table.tsx'
import { StandingTable } from './standing-table.tsx'

interface OrganisationProps {
  organisation: Organisation
  zone: Said | undefined
  standings: readonly Standing[]
  members: readonly Member[]
  form: FormOf<typeof standingForm>
  allowed: { readonly manage: boolean; readonly standings: boolean; readonly members: boolean }
}

/** One body at the Desk: its standing over time, and who holds which post in it. */
export function OrganisationDesk(props: OrganisationProps) {
  const { organisation, zone, standings, allowed } = props
  const at = `/desk/organisations/${organisation.id}`
  return (
    <>
      <Crumbs trail={[{ label: words.organisations, to: '/desk/organisations' }]} />
      <DeskHead title={organisation.name} meta={<Meta organisation={organisation} zone={zone} />}>
        <Ways at={at} {...props} />
      </DeskHead>
      <div class="stack">
        <Panel title={words.standing}>
          <div class="stack">
            <StandingTable standings={standings} />
            {allowed.standings && <NewStanding at={at} {...props} />}
          </div>
        </Panel>
        <Members at={at} {...props} />
      </div>
    </>
  )
}

function Ways({ at, organisation, allowed }: OrganisationProps & { at: string }) {
  const { say } = useView()
  return (
    <>
      {isPublic(organisation.kind) && (
        <ButtonLink to={`/organisations/${organisation.slug}`} look="line" icon="eye">
          {say(words.publicPage)}
        </ButtonLink>
      )}
      {allowed.manage && (
        <ButtonLink to={`${at}/edit`} look="line" icon="edit">
          {say(words.edit)}
        </ButtonLink>
      )}
    </>
  )
}

function Members({ at, members, allowed }: OrganisationProps & { at: string }) {
  const { say } = useView()
  return (
    <Panel title={words.people}>
      <div class="stack">
        <Show when={members.length > 0} fallback={<p>{say(words.noMembers)}</p>}>
          <MemberTable at={at} members={members} mayChange={allowed.members} />
        </Show>
        {allowed.members && (
          <p>
            <ButtonLink to={`${at}/members/new`} look="line" icon="plus">
              {say(words.begin)}
            </ButtonLink>
          </p>
        )}
      </div>
    </Panel>
  )
}

function Meta({ organisation, zone }: Pick<OrganisationProps, 'organisation' | 'zone'>) {
  const { say } = useView()
  return (
    <>
      <span>{say(kindNames[organisation.kind])}</span>
      <span>
        <Say text={zone ?? words.wholeCity} />
      </span>
      <bdi>{organisation.slug}</bdi>
    </>
  )
}

function NewStanding({ at, form, standings }: OrganisationProps & { at: string }) {
  const open = form.problems.length > 0 || form.refusal !== undefined
  return (
    <Folds
      items={[{ title: words.addStanding, open, body: () => <StandingForm at={at} form={form} rows={standings} /> }]}
    />
  )
}

interface StandingFormProps {
  at: string
  form: OrganisationProps['form']
  rows: readonly Standing[]
}

function StandingForm({ at, form, rows }: StandingFormProps) {
  return (
    <FormBox form={form} to={`${at}/standings`} submit={words.addStanding} look="line">
      <Select
        form={form}
        name="state"
        label={words.standing}
        hint={words.neverEdited}
        width="m"
        choices={standingStates.map((value) => ({ value, label: standingNames[value] }))}
      />
      <DateField form={form} name="since" label={words.since} />
      <DateField form={form} name="until" label={words.until} hint={words.untilHint} optional />
      <TranslatedField form={form} name="source" label={words.source} hint={words.sourceHint} />
      <Select
        form={form}
        name="corrects"
        label={words.corrects}
        width="m"
        empty={words.correctsNone}
        optional
        choices={rows.map(({ id, state, since }) => ({
          value: id,
          label: words.standingRow(standingNames[state], longDate(since)),
        }))}
      />
    </FormBox>
  )
}
