import { For, Show } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import { Field, FormBox, TextArea } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { differences } from '../../rules/minutes.ts'
import type { MeetingDeskProps } from '../../routes/meetings/desk.tsx'
import type { MinutesVersion, SittingState } from '../../tables.ts'
import { meetingWords as words } from '../../words/meetings.ts'
import { Amending } from './amending.tsx'
import { formOf, hereOf } from './here.ts'

/** Meetings that have ended one way or another. */
const over: ReadonlySet<SittingState> = new Set(['held', 'adopted', 'no-quorum'])

/** The minutes from draft to adoption: written, circulated, amended paragraph by paragraph, locked. */
export function MinutesPanel(props: MeetingDeskProps) {
  const { say } = useView()
  const { versions, sitting } = props
  const [last, before] = versions
  return (
    <Panel title={words.minutes}>
      <Show when={last} fallback={<p class="hint">{say(words.noMinutes)}</p>}>
        {(version) => <Version version={version()} before={before} />}
      </Show>
      {over.has(sitting.state) && <Writing {...props} />}
      {last && <Onward last={last} props={props} />}
    </Panel>
  )
}

function Onward({ last: { state, amendBy }, props }: { last: MinutesVersion; props: MeetingDeskProps }) {
  const { say, today } = useView()
  const isAwaited = amendBy !== null && today <= amendBy
  if (state === 'draft') return <One act="circulate" label={words.circulate} props={props} />
  if (state === 'adopted') return null
  return (
    <>
      <Amending {...props} />
      <Show when={isAwaited} fallback={<One act="adopt" label={words.adopt} props={props} />}>
        <p class="hint">{say(words.notYet)}</p>
      </Show>
    </>
  )
}

const One = ({ act, label, props }: { act: string; label: typeof words.adopt; props: MeetingDeskProps }) => (
  <FormBox form={formOf(props, act)} to={`${hereOf(props)}/${act}`} submit={label} look="line" />
)

function Version({ version, before }: { version: MinutesVersion; before: MinutesVersion | undefined }) {
  const { say } = useView()
  return (
    <>
      <p class="meta">
        <Tag line>{say(words.version(version.number))}</Tag>
        {version.amendBy !== null && <span>{say(words.amendBy(longDate(version.amendBy)))}</span>}
        {version.state === 'adopted' && (
          <span>
            {say(words.hash)}: <Code>{version.hash.toString('hex').slice(0, 16)}</Code>
          </span>
        )}
      </p>
      <ol class="prose">
        <For each={differences(before?.paragraphs ?? version.paragraphs, version.paragraphs)}>
          {({ kind, text }) => (
            <li dir="auto">{kind === 'added' ? <ins>{text}</ins> : kind === 'removed' ? <del>{text}</del> : text}</li>
          )}
        </For>
      </ol>
    </>
  )
}

function Writing(props: MeetingDeskProps) {
  const [last] = props.versions
  const isFailed = props.failed?.act === 'minutes'
  return (
    <Folds
      items={[
        {
          title: labelOf(last),
          open: last === undefined || isFailed,
          body: () => <WritingForm last={last} props={props} />,
        },
      ]}
    />
  )
}

function labelOf(last: MinutesVersion | undefined) {
  if (last === undefined) return words.draftMinutes
  return last.state === 'adopted' ? words.corrigendum : words.saveMinutes
}

function WritingForm({ last, props }: { last: MinutesVersion | undefined; props: MeetingDeskProps }) {
  const typed = last?.paragraphs.join('\n\n') ?? props.draft
  const form = props.failed?.act === 'minutes' ? props.failed.form : blank({ text: typed })
  return (
    <FormBox form={form} to={`${hereOf(props)}/minutes`} submit={words.saveMinutes} look="line" once>
      <TextArea form={form} name="text" id="minutes-text" rows={14} label={words.minutesText} />
      {last?.state === 'adopted' && (
        <Field form={form} name="reason" id="minutes-reason" label={words.corrigendumWhy} />
      )}
    </FormBox>
  )
}
