import { For, Show } from 'solid-js'
import { words as platform } from '#platform/words.ts'
import { type Offering, stateNames } from '#engines/enrolment/index.ts'
import type { Reached } from '#modules/notices/index.ts'
import { Checkboxes, type Choice, choicesOf, OnceKey, Select, Summed, TextArea } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Locale } from '#platform/locale.ts'
import { smsParts } from '#platform/ports/sms/port.ts'
import { number } from '#platform/text/numbers.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Written } from '#platform/ui/code.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { ListedLetter, NamedRegistration } from '../../queries/desk/letters.ts'
import { addressedStates } from '../../rules/desk/letters.ts'
import { deskWords } from '../../words/desk.ts'
import { letterWords as words } from '../../words/letters.ts'
import { OfferingTabs, OfferingTrail } from './trail.tsx'

interface Preview extends Reached {
  /** As it is received, in each language. */
  texts: Readonly<Record<Locale, string>>
  /** The first of those whom somebody has to tell. */
  unnamed: readonly NamedRegistration[]
}

export interface LettersProps {
  offering: Offering
  form: Form
  preview: Preview | undefined
  sessions: readonly Choice[]
  letters: readonly ListedLetter[]
  next: string | undefined
}

/** Writes to the people of an offering: chosen, looked at, sent; and what was written before. */
export function LettersPage(props: LettersProps) {
  const { say, link } = useView()
  const { offering, form, preview, letters, next } = props
  return (
    <>
      <OfferingTrail of={offering} />
      <DeskHead title={words.title} meta={<Say text={offering.title} />} />
      <OfferingTabs of={offering} now="messages" />
      <div class="stack">
        {preview && <Preview offering={offering} preview={preview} />}
        <Panel>
          <form class="form" method="post" action={link(`/desk/offerings/${offering.code}/messages`)} novalidate>
            <OnceKey form={form} />
            <Summed form={form}>
              <Fields {...props} />
            </Summed>
            <Steps preview={preview} />
          </form>
        </Panel>
        <Show when={letters.length > 0}>
          <Earlier letters={letters} />
        </Show>
        <Pager next={next} />
        <p class="hint">{say(words.lead)}</p>
      </div>
    </>
  )
}

const stateChoices = choicesOf(stateNames, addressedStates)

const Fields = ({ form, sessions }: LettersProps) => (
  <>
    <Checkboxes form={form} name="states" label={words.states} choices={stateChoices} beside />
    {sessions.length > 0 && (
      <Select
        form={form}
        name="session"
        label={words.session}
        empty={words.everySession}
        width="m"
        choices={sessions}
        optional
      />
    )}
    <TextArea form={form} name="text" label={words.text} hint={words.textHint} rows={4} most={300} />
  </>
)

function Steps({ preview }: Pick<LettersProps, 'preview'>) {
  const { say } = useView()
  const people = preview ? preview.mobile + preview.mail : 0
  return (
    <div class="cluster">
      {preview && (
        <Button name="step" value="send" icon="mail">
          {say(people === 0 ? words.sendByHand : words.send(number(people)))}
        </Button>
      )}
      <Button name="step" value="preview" {...(preview && { look: 'line' as const })} icon="eye">
        {say(words.preview)}
      </Button>
    </div>
  )
}

function Preview({ offering, preview }: { offering: Offering; preview: Preview }) {
  const { say, link } = useView()
  const { enrolments, mobile, mail, nobody, texts, unnamed } = preview
  return (
    <Notice tone={nobody.length > 0 ? 'wait' : 'proof'} title={words.asReceived}>
      <blockquote>
        <Written>{texts.fa}</Written>
      </blockquote>
      <p>{say(words.parts(number(smsParts(texts.fa))))}</p>
      <p>{say(words.reach(number(enrolments), number(mobile), number(mail)))}</p>
      <Show when={nobody.length > 0}>
        <details class="data">
          <summary>{say(words.byHand(number(nobody.length)))}</summary>
          <ul>
            <For each={unnamed}>
              {({ id, name }) => (
                <li>
                  <a href={link(`/desk/offerings/${offering.code}/registrations/${id}`)}>
                    {name === null ? say(deskWords.erased) : <Written>{name}</Written>}
                  </a>
                </li>
              )}
            </For>
            {nobody.length > unnamed.length && <li>{say(words.andMore(number(nobody.length - unnamed.length)))}</li>}
          </ul>
        </details>
      </Show>
    </Notice>
  )
}

function Earlier({ letters }: Pick<LettersProps, 'letters'>) {
  const { say } = useView()
  const columns: Column<ListedLetter>[] = [
    { head: words.text, main: true, long: true, cell: ({ text }) => <Written>{text}</Written> },
    { head: words.states, cell: (letter) => <Whom letter={letter} /> },
    { head: words.reached, numeric: true, cell: ({ people }) => say(number(people)) },
    { head: words.toTell, numeric: true, cell: ({ unreached }) => (unreached === 0 ? '–' : say(number(unreached))) },
    { head: words.writer, cell: ({ by }) => (by === null ? '–' : <Written>{by}</Written>) },
    { head: deskWords.when, cell: ({ createdAt }) => <MomentText at={createdAt} style="short" /> },
  ]
  return <DataTable caption={words.earlier} shown dense columns={columns} rows={letters} />
}

function Whom({ letter: { states, startsAt } }: { letter: ListedLetter }) {
  const { say } = useView()
  return (
    <>
      {states.map((state) => say(stateNames[state])).join(say(platform.comma))}
      {startsAt && (
        <small>
          <MomentText at={startsAt} style="short" />
        </small>
      )}
    </>
  )
}
