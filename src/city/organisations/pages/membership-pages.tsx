import { type JSX, Show } from 'solid-js'
import { PersonName, PersonPicker } from '#city/people/pages/person-picker.tsx'
import type { Person } from '#city/people/tables.ts'
import { Checkbox, DateField, Field, FormBox, HiddenField, Select, TranslatedField } from '#platform/forms/fields.tsx'
import type { Choice } from '#platform/forms/choices.tsx'
import type { Form, FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { type Role, roles } from '#platform/permission.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { endForm, handingOverForm, membershipForm } from '../forms.ts'
import { isPost } from '../rules.ts'
import type { Organisation } from '../tables.ts'
import { roleNames, words } from '../words.ts'

interface Around {
  organisation: Organisation
  title: Said
  /** The address of this page: people found come back to it as `person`. */
  to: string
  chosen: Person | undefined
  q: string | undefined
  found: readonly Person[]
}

/** First a person, then the rest: without a script two steps of one page. */
function TwoSteps({ around, lead, body }: { around: Around; lead?: Said; body: (person: Person) => JSX.Element }) {
  const { say } = useView()
  const { organisation, title, to, chosen, q, found } = around
  return (
    <>
      <Crumbs
        trail={[
          { label: words.organisations, to: '/desk/organisations' },
          { label: organisation.name, to: `/desk/organisations/${organisation.id}` },
        ]}
      />
      <DeskHead title={title} meta={lead && <Say text={lead} />} />
      <Panel>
        <Show
          when={chosen}
          fallback={
            <PersonPicker
              to={to}
              q={q}
              found={found}
              act={(person) => (
                <ButtonLink to={`${to}?person=${person.id}`} look="line" size="s">
                  {say(words.choosePerson)}
                </ButtonLink>
              )}
            />
          }
        >
          {(person) => body(person())}
        </Show>
      </Panel>
    </>
  )
}

function Chosen({ person, to }: { person: Person; to: string }) {
  const { say } = useView()
  return (
    <p class="cluster">
      <b>
        <PersonName person={person} />
      </b>
      <ButtonLink to={to} look="quiet" size="s">
        {say(words.findPerson)}
      </ButtonLink>
    </p>
  )
}

interface NewMemberProps {
  around: Around
  form: FormOf<typeof membershipForm>
  zones: readonly Choice[]
  mayGivePosts: boolean
}

export function NewMemberPage({ around, form, zones, mayGivePosts }: NewMemberProps) {
  const at = `/desk/organisations/${around.organisation.id}`
  const offered = roles.filter((role: Role) => role !== 'citizen' && (mayGivePosts || !isPost(role)))
  const body = (person: Person) => (
    <FormBox form={form} to={`${at}/members`} submit={words.begin} cancel={at}>
      <Chosen person={person} to={around.to} />
      <HiddenField name="personId" value={person.id} />
      <Select
        form={form}
        name="role"
        label={words.role}
        width="m"
        choices={offered.map((value) => ({ value, label: roleNames[value] }))}
      />
      <TranslatedField form={form} name="post" label={words.post} optional />
      <Select
        form={form}
        name="zoneId"
        label={words.onlyZone}
        empty={words.wholeCity}
        width="m"
        choices={zones}
        optional
      />
      <DateField form={form} name="startsOn" label={words.from} />
      <DateField form={form} name="endsOn" label={words.to} hint={words.untilHint} optional />
      <ActingAndLetter form={form} optional />
    </FormBox>
  )
  return <TwoSteps around={around} body={body} />
}

function ActingAndLetter({ form, optional }: { form: Form; optional?: boolean }) {
  return (
    <>
      <Checkbox form={form} name="acting" label={words.isActing} />
      <Field form={form} name="letter" label={words.letter} width="m" most={100} {...(optional && { optional })} />
    </>
  )
}

interface HandingOverProps {
  around: Around
  form: FormOf<typeof handingOverForm>
  membershipId: string
}

export function HandingOverPage({ around, form, membershipId }: HandingOverProps) {
  const at = `/desk/organisations/${around.organisation.id}`
  const body = (person: Person) => (
    <FormBox form={form} to={`${at}/members/${membershipId}/handing-over`} submit={words.handOver} cancel={at}>
      <Chosen person={person} to={around.to} />
      <HiddenField name="personId" value={person.id} />
      <DateField form={form} name="startsOn" label={words.from} />
      <ActingAndLetter form={form} />
    </FormBox>
  )
  return <TwoSteps around={around} lead={words.handOverHint} body={body} />
}

interface EndProps {
  organisation: Organisation
  person: Person
  form: FormOf<typeof endForm>
  membershipId: string
}

export function EndPage({ organisation, person, form, membershipId }: EndProps) {
  const at = `/desk/organisations/${organisation.id}`
  return (
    <>
      <Crumbs trail={[{ label: organisation.name, to: at }]} />
      <DeskHead title={words.endOf(person.name)} />
      <Panel>
        <FormBox form={form} to={`${at}/members/${membershipId}/end`} submit={words.end} look="alert" cancel={at}>
          <DateField form={form} name="on" label={words.to} />
        </FormBox>
      </Panel>
    </>
  )
}
