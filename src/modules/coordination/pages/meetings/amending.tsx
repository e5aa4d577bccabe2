import { For } from 'solid-js'
import { Field, FormBox, HiddenField, TextArea } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/digits.ts'
import { Button } from '#platform/ui/button.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import type { ListedAmendment } from '../../queries/minutes.ts'
import type { MeetingDeskProps } from '../../routes/meetings/desk.tsx'
import { meetingWords as words } from '../../words/meetings.ts'
import { formOf, hereOf } from './here.ts'

/** What those who were there would change, each settled with a word; and the form for one more. */
export function Amending(props: MeetingDeskProps) {
  const form = formOf(props, 'amendment')
  return (
    <>
      <ul class="lines">
        <For each={props.amendments}>{(each) => <Proposal listed={each} props={props} />}</For>
      </ul>
      <Folds
        items={[
          {
            title: words.amend,
            open: props.failed?.act === 'amendment',
            body: () => (
              <FormBox form={form} to={`${hereOf(props)}/amendment`} submit={words.amend} look="line" once>
                <Field form={form} name="paragraph" type="number" label={words.paragraph} width="xs" />
                <TextArea form={form} name="text" id="amendment-text" rows={3} label={words.amendText} />
              </FormBox>
            ),
          },
        ]}
      />
    </>
  )
}

function Proposal({ listed: { amendment, person }, props }: { listed: ListedAmendment; props: MeetingDeskProps }) {
  const { say } = useView()
  return (
    <li>
      <p class="meta">
        <bdi>{person}</bdi>
        <span>
          {say(words.paragraph)} {say(numeral(amendment.paragraph + 1))}
        </span>
      </p>
      <p dir="auto">{amendment.text}</p>
      {amendment.state === 'open' ? <Settling id={amendment.id} props={props} /> : <p dir="auto">{amendment.word}</p>}
    </li>
  )
}

function Settling({ id, props }: { id: string; props: MeetingDeskProps }) {
  const { say, link } = useView()
  const form = blank()
  return (
    <form class="form" method="post" action={link(`${hereOf(props)}/settle`)}>
      <HiddenField name="amendment" value={id} />
      <Field form={form} name="word" id={`word-${id}`} label={words.word} optional />
      <div class="cluster">
        <Button name="verdict" value="accepted" size="s">
          {say(words.takeOver)}
        </Button>
        <Button name="verdict" value="refused" look="line" size="s">
          {say(words.refuseIt)}
        </Button>
      </div>
    </form>
  )
}
