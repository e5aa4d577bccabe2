import { For } from 'solid-js'
import { Field, FormBox, HiddenField, Select, TextArea } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import type { MeetingDeskProps } from '../../routes/meetings/desk.tsx'
import { type BacklogItem, wantedOutcomes } from '../../tables.ts'
import { meetingWords as words, outcomeNames } from '../../words/meetings.ts'
import { formOf, hereOf } from './here.ts'

/** Topics that wait for a meeting of this body, and the form to propose one. */
export function Backlog(props: MeetingDeskProps) {
  return (
    <Panel title={words.backlog}>
      <ul class="lines">
        <For each={props.topics}>{(topic) => <Topic topic={topic} props={props} />}</For>
      </ul>
      <Folds
        items={[
          {
            title: words.propose,
            open: props.failed?.act === 'topic',
            body: () => <TopicForm {...props} />,
          },
        ]}
      />
    </Panel>
  )
}

function Topic({ topic, props }: { topic: BacklogItem; props: MeetingDeskProps }) {
  const { say, link } = useView()
  return (
    <li>
      <strong>
        <Say text={topic.title} />
      </strong>
      <p class="meta">
        <span>{say(outcomeNames[topic.wanted])}</span>
        <span>{say(words.minutesOf(topic.minutes))}</span>
      </p>
      <p dir="auto">{topic.why}</p>
      <form method="post" action={link(`${hereOf(props)}/take`)}>
        <HiddenField name="item" value={topic.id} />
        <Button look="quiet" size="s" icon="put">
          {say(words.toAgenda)}
        </Button>
      </form>
    </li>
  )
}

function TopicForm(props: MeetingDeskProps) {
  const form = formOf(props, 'topic')
  return (
    <FormBox form={form} to={`${hereOf(props)}/topic`} submit={words.propose} look="line" once>
      <HiddenField name="body" value={props.sitting.bodyId} />
      <Field form={form} name="title" id="topic-title" label={words.item} />
      <TextArea form={form} name="why" id="topic-why" rows={2} label={words.why} />
      <Select
        form={form}
        name="wanted"
        id="topic-wanted"
        label={words.wanted}
        empty={false}
        choices={wantedOutcomes.map((value) => ({ value, label: outcomeNames[value] }))}
      />
      <Field form={form} name="minutes" id="topic-minutes" type="number" label={words.minutesPlanned} width="xs" />
    </FormBox>
  )
}
