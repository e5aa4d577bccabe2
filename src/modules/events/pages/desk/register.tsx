import { For } from 'solid-js'
import { managePeople } from '#city/people/permissions.ts'
import type { Person } from '#city/people/tables.ts'
import type { Checked, Offering } from '#engines/enrolment/index.ts'
import {
  Checkboxes,
  type Choice,
  choicesOf,
  Field,
  HiddenField,
  Radios,
  Select,
  Summed,
} from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { inLocale } from '#platform/locale.ts'
import { lazily, money, number } from '#platform/text/numbers.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Written } from '#platform/ui/code.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { guestRows } from '../../forms/desk/desk-registration.ts'
import { yearText } from '../../rules/desk/people.ts'
import { servedBy } from '../../rules/desk/served.ts'
import { deskWords } from '../../words/desk.ts'
import { sexNames } from '../../words/people.ts'
import { registerWords } from '../../words/register.ts'
import { CareFields } from '../enrolling/care-fields.tsx'
import { channelOf } from './registrations.tsx'
import { OfferingTrail } from './trail.tsx'

export interface RegisterProps {
  offering: Offering
  form: Form
  /** What the rules said to the party as it was typed. */
  checked: Checked | undefined
  q: string | undefined
  found: readonly Person[]
  person: Person | undefined
  household: readonly Person[]
  sessions: readonly Choice[]
}

/** One page on which a clerk registers somebody: find, tick who comes, read back, register. */
export function RegisterPage(props: RegisterProps) {
  const { offering, checked } = props
  return (
    <>
      <OfferingTrail of={offering} />
      <DeskHead title={registerWords.registerOne} meta={<Say text={offering.title} />} />
      <div class="stack">
        <Find {...props} />
        {checked && <Verdict checked={checked} />}
        <PartyForm {...props} />
      </div>
    </>
  )
}

/** Who it is, by GET: nothing is kept of a search. */
function Find({ offering, q, found, person }: RegisterProps) {
  const { say, link, may } = useView()
  const here = `/desk/offerings/${offering.code}/register`
  return (
    <Panel title={registerWords.find}>
      <form class="form" method="get" action={link(here)}>
        <Field
          form={blank({ q: q ?? '' })}
          name="q"
          type="search"
          label={registerWords.nameOrMobile}
          hint={registerWords.findHint}
          width="m"
          most={80}
        />
        <div class="cluster">
          <Button look="line" icon="search">
            {say(registerWords.search)}
          </Button>
          {may(managePeople) && (
            <ButtonLink to="/desk/people/new" look="quiet" icon="plus">
              {say(registerWords.newPerson)}
            </ButtonLink>
          )}
        </div>
      </form>
      {q && !person && <Found found={found} here={here} />}
    </Panel>
  )
}

function Found({ found, here }: Pick<RegisterProps, 'found'> & { here: string }) {
  const { say, link } = useView()
  return (
    <ul>
      <For each={found} fallback={<li>{say(registerWords.nobodyFound)}</li>}>
        {({ id, name, birthYear }) => (
          <li>
            <a href={link(`${here}?person=${id}`)}>
              <Written>{name}</Written>
            </a>{' '}
            {birthYear && <small class="hint">{say(deskWords.bornIn(yearText(birthYear)))}</small>}
          </li>
        )}
      </For>
    </ul>
  )
}

/** Each with the rule that lets them in or keeps them out, and a sentence to be read to whoever is on the phone. */
function Verdict({ checked }: { checked: Checked }) {
  const { say } = useView()
  const { attendees, refusals, due } = checked
  const isSound = refusals.length === 0
  const names = attendees.map(({ name }) => name)
  const who = lazily((locale) => names.join(locale === 'en' ? ', ' : '، '))
  const price = due === 0n ? deskWords.free : money(due, { toman: true })
  const heads = lazily((locale) => inLocale(deskWords.headsOf(number(names.length)), locale))
  return (
    <Notice tone={isSound ? 'proof' : 'alert'} title={isSound ? registerWords.readBack : registerWords.cannotYet}>
      {isSound && <p>{say(registerWords.readBackText(who, heads, price))}</p>}
      <ul>
        <For each={attendees}>
          {({ id, name }) => {
            const refusal = refusals.find((one) => one.id === id)
            return (
              <li>
                <Written>{name}</Written>{' '}
                <Tag tone={refusal ? 'alert' : 'proof'} icon={refusal ? 'close' : 'check'}>
                  {say(refusal ? registerWords.cannot : registerWords.fits)}
                </Tag>{' '}
                {refusal && <Say text={refusal.reason.reason} />}
              </li>
            )
          }}
        </For>
        <For each={refusals.filter(({ id }) => id === 'party')}>{({ reason }) => <li>{say(reason.reason)}</li>}</For>
      </ul>
    </Notice>
  )
}

function PartyForm(props: RegisterProps) {
  const { link } = useView()
  const { offering, form, checked, person, household, sessions } = props
  return (
    <Panel>
      <form class="form" method="post" action={link(`/desk/offerings/${offering.code}/register`)} novalidate>
        <HiddenField name="key" value={form.typed('key') ?? ''} />
        {person && <HiddenField name="person" value={person.id} />}
        <Summed form={form}>
          {household.length > 0 && <Household form={form} person={person} household={household} />}
          <Guests form={form} isAlone={household.length === 0} />
          {offering.asksHealth && <CareFields form={form} people={household} />}
          {sessions.length > 0 && (
            <Select
              form={form}
              name="session"
              label={deskWords.session}
              width="m"
              choices={sessions}
              {...(offering.admitBy === 'both' && { empty: deskWords.wholeRun })}
            />
          )}
          <Radios form={form} name="channel" label={registerWords.served} choices={servedChoices} beside />
        </Summed>
        <PartyButtons isSound={checked?.refusals.length === 0} />
      </form>
    </Panel>
  )
}

function PartyButtons({ isSound }: { isSound: boolean }) {
  const { say } = useView()
  return (
    <div class="cluster">
      {isSound && (
        <Button name="step" value="confirm" icon="check">
          {say(registerWords.confirm)}
        </Button>
      )}
      <Button name="step" value="check" {...(isSound && { look: 'line' as const })}>
        {say(registerWords.check)}
      </Button>
    </div>
  )
}

export const servedChoices: readonly Choice[] = servedBy.map((value) => ({ value, label: channelOf(value) }))

function Household({ form, person, household }: Pick<RegisterProps, 'form' | 'person' | 'household'>) {
  const { say } = useView()
  const isTyped = form.typed('channel') !== undefined && form.typed('step') !== undefined
  const shown = isTyped ? form : blank({ members: person ? [person.id] : [] })
  const choices = household.map(({ id, name, birthYear }) => ({
    value: id,
    label: { fa: name === '' ? say(deskWords.erased) : name },
    ...(birthYear !== null && { note: deskWords.bornIn(yearText(birthYear)) }),
  }))
  return (
    <Checkboxes
      form={shown}
      name="members"
      label={registerWords.whoComes}
      hint={registerWords.whoComesHint}
      choices={choices}
      beside
    />
  )
}

/** Whoever comes as nobody we know needs the first row; the others wait folded, open where something was typed. */
function Guests({ form, isAlone }: { form: Form; isAlone: boolean }) {
  const shown = isAlone ? guestRows.slice(0, 1) : []
  const folded = guestRows.slice(shown.length)
  const isTyped = folded.some(
    (row) => (form.typed(`guest${row}`) ?? '') !== '' || (form.typed(`born${row}`) ?? '') !== '',
  )
  const body = () => <For each={folded}>{(row) => <GuestRow form={form} row={row} />}</For>
  return (
    <>
      <For each={shown}>{(row) => <GuestRow form={form} row={row} />}</For>
      <Folds items={[{ title: isAlone ? registerWords.moreGuests : registerWords.withGuests, body, open: isTyped }]} />
    </>
  )
}

function GuestRow({ form, row }: { form: Form; row: number }) {
  const { say } = useView()
  return (
    <fieldset class="field">
      <legend>{say(registerWords.guestRow(number(row)))}</legend>
      <div class="guest">
        <Field form={form} name={`guest${row}`} label={registerWords.guestName} most={80} optional />
        <Field form={form} name={`born${row}`} type="number" label={registerWords.born} width="xs" most={4} optional />
        <Select form={form} name={`sex${row}`} label={deskWords.sex} width="s" choices={choicesOf(sexNames)} optional />
      </div>
    </fieldset>
  )
}
