import { words as platform } from '#platform/words.ts'
import { For, Show } from 'solid-js'
import type { Offering } from '#engines/enrolment/index.ts'
import { choicesOf, FormBox, HiddenField, Select, TextArea } from '#platform/forms/fields.tsx'
import { blank, type FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { money, number } from '#platform/text/numbers.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { TrackingCode, Written } from '#platform/ui/code.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Allowed } from '../../desk/ground.ts'
import { decisionReasons, type decisionForm, type noteForm } from '../../forms/desk/registrations.ts'
import type { CameIn } from '../../queries/imports/imports.ts'
import type { BesideNote } from '../../queries/desk/notes.ts'
import type { Registration } from '../../queries/desk/registrations.ts'
import { actsOn } from '../../rules/desk/acts.ts'
import { isLargeHousehold } from '../../rules/desk/people.ts'
import { deskWords } from '../../words/desk.ts'
import { importWords } from '../../words/imports.ts'
import { reasonNames } from '../../words/people.ts'
import { AnswersList } from '../enrolling/answers-list.tsx'
import { PartyList } from './party.tsx'
import { channelOf } from './registrations.tsx'
import { RegistrationTag } from './tags.tsx'
import { OfferingTrail } from './trail.tsx'

export interface RegistrationProps {
  offering: Offering
  registration: Registration
  /** How many parties stand before it, while it waits. */
  ahead: number | undefined
  why: Text | undefined
  notes: readonly BesideNote[]
  /** Grown-ups of the largest household that somebody of the party lives in. */
  adults: number
  /** The file it came in, where it came in one. */
  came: CameIn | undefined
  allowed: Allowed
  forms?: { readonly note?: FormOf<typeof noteForm>; readonly decision?: FormOf<typeof decisionForm> }
}

/** One registration: who comes, how it stands and why, what was written beside it, what can be done. */
export function RegistrationPage(props: RegistrationProps) {
  const { say } = useView()
  const { offering, registration, adults } = props
  const { code, state, members } = registration
  const here = `/desk/offerings/${offering.code}/registrations`
  const meta = (
    <>
      <RegistrationTag state={state} />
      <TrackingCode code={code} />
    </>
  )
  return (
    <>
      <OfferingTrail of={offering} more={[{ label: deskWords.registrations, to: here }]} />
      <DeskHead title={titleOf(registration)} meta={meta}>
        <ButtonLink to={`${here}/${registration.id}/receipt`} look="line" icon="print">
          {say(deskWords.receipt)}
        </ButtonLink>
      </DeskHead>
      <div class="split split--desk">
        <div class="stack">
          <Panel title={deskWords.party}>
            <PartyList members={members} />
            {isLargeHousehold(adults) && (
              <Notice tone="wait">
                <p>{say(deskWords.largeHousehold(number(adults)))}</p>
              </Notice>
            )}
          </Panel>
          <Decide {...props} />
          <Notes {...props} />
        </div>
        <Facts {...props} />
      </div>
    </>
  )
}

/** The party is called by its first member, or by its group. */
const titleOf = ({ members, organisation }: Registration) =>
  organisation ?? (members[0]?.name ? { fa: members[0].name } : deskWords.erased)

function Facts({ registration, ahead, why, offering, came }: RegistrationProps) {
  const { say } = useView()
  const { startsAt, seats, heads, due, channel, createdAt, until, answers } = registration
  return (
    <Panel>
      <DescriptionList>
        <KeyValue label={deskWords.offering}>
          <Say text={offering.title} />
        </KeyValue>
        <KeyValue label={deskWords.session}>
          <Show when={startsAt} fallback={say(deskWords.wholeRun)}>
            {(at) => <MomentText at={at()} />}
          </Show>
        </KeyValue>
        <KeyValue label={deskWords.seats} note={deskWords.headsOf(number(heads))}>
          {say(number(seats))}
        </KeyValue>
        {ahead !== undefined && (
          <KeyValue label={deskWords.placeInLine} {...(why && { note: why })}>
            {say(number(ahead + 1))}
          </KeyValue>
        )}
        {until && (
          <KeyValue label={deskWords.heldUntil}>
            <MomentText at={until} />
          </KeyValue>
        )}
        <KeyValue label={deskWords.due}>{say(due === 0n ? deskWords.free : money(due, { toman: true }))}</KeyValue>
        <KeyValue label={deskWords.channel}>
          <Say text={channelOf(channel)} />
          {came && <CameBy came={came} />}
        </KeyValue>
        <KeyValue label={deskWords.asked}>
          <MomentText at={createdAt} />
        </KeyValue>
        <AnswersList questions={offering.questions} answers={answers} />
      </DescriptionList>
    </Panel>
  )
}

/** The file a registration came in, and who brought it. */
function CameBy({ came: { fileName, by } }: { came: CameIn }) {
  const { say } = useView()
  return (
    <small>
      {say(importWords.cameInFile)}
      {say(platform.comma)}
      <Written>{fileName}</Written>
      {say(platform.comma)}
      <Written>{by}</Written>
    </small>
  )
}

const actWords = {
  admit: { label: deskWords.admit, look: undefined, icon: 'check' },
  'pass-over': { label: deskWords.passOver, look: 'line', icon: 'users' },
  refuse: { label: deskWords.refuse, look: 'alert', icon: 'close' },
  accept: { label: deskWords.accept, look: undefined, icon: 'check' },
  withdraw: { label: deskWords.withdraw, look: 'line', icon: 'out' },
  cancel: { label: deskWords.cancelIt, look: 'alert', icon: 'close' },
} as const

/** What can be done with it now, by whoever may. */
function Decide({ offering, registration, allowed, forms }: RegistrationProps) {
  const { say, link } = useView()
  const acts = actsOn(registration.state, allowed)
  const form = forms?.decision ?? blank({ reason: 'criteria' })
  const to = `/desk/offerings/${offering.code}/registrations/${registration.id}/decision`
  return (
    <Show when={acts.length > 0}>
      <Panel title={deskWords.decide}>
        <form class="form" method="post" action={link(to)}>
          {form.refusal && (
            <p class="error" role="alert">
              <Say text={form.refusal} />
            </p>
          )}
          <Select
            form={form}
            name="reason"
            label={deskWords.reason}
            empty={false}
            width="m"
            choices={choicesOf(reasonNames, decisionReasons)}
          />
          <div class="cluster">
            <For each={acts}>
              {(act) => {
                const { label, look, icon } = actWords[act]
                return (
                  <Button name="act" value={act} icon={icon} {...(look && { look })}>
                    {say(label)}
                  </Button>
                )
              }}
            </For>
          </div>
        </form>
      </Panel>
    </Show>
  )
}

function Notes({ offering, registration, notes, forms }: RegistrationProps) {
  const { say, link } = useView()
  const to = `/desk/offerings/${offering.code}/registrations/${registration.id}/notes`
  const form = forms?.note ?? blank()
  return (
    <Panel title={deskWords.notes}>
      <For each={notes}>
        {({ noteId, text, writer, writtenAt }) => (
          <div class="stack">
            <p>
              <Written>{text}</Written>
            </p>
            <form class="cluster" method="post" action={link(`${to}/erasure`)}>
              <small class="hint">
                {writer && writer + say(platform.comma)}
                <MomentText at={writtenAt} style="short" />
              </small>
              <HiddenField name="note" value={noteId} />
              <Button look="quiet" size="s" icon="trash">
                {say(deskWords.eraseNote)}
              </Button>
            </form>
          </div>
        )}
      </For>
      <FormBox form={form} to={to} submit={deskWords.keepNote} look="line" once>
        <TextArea form={form} name="text" label={deskWords.newNote} hint={deskWords.newNoteHint} rows={2} most={1000} />
      </FormBox>
    </Panel>
  )
}
