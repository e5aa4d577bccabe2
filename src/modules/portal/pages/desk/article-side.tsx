import { For, Show } from 'solid-js'
import { moment } from '#platform/calendar/format.ts'
import { DateField, Field, FormBox, HiddenField, TextArea } from '#platform/forms/fields.tsx'
import { blank, type FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { CopyCode } from '#platform/ui/code.tsx'
import { Dialog } from '#platform/ui/dialog.tsx'
import { RelativeTime } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { More } from '#platform/ui/text-blocks.tsx'
import type { returnForm, scheduleForm, stepForm } from '../../forms/desk.ts'
import { publishArticles, writeArticles } from '../../permissions.ts'
import type { ReviewLine } from '../../queries/reviews.ts'
import { isPublic, whyNotPublish, whyNotStep } from '../../rules/article.ts'
import type { Suggestion } from '../../rules/hints.ts'
import { articlePath } from '../../rules/reading.ts'
import type { Article } from '../../tables.ts'
import { deskWords } from '../../words/desk.ts'
import { Suggestions } from './suggestions.tsx'

export interface SideProps {
  article: Article
  /** Where somebody without an account may look, with scheme and host; undefined where everybody may. */
  previewAddress: string | undefined
  reviews: readonly ReviewLine[]
  suggestions: readonly Suggestion[]
  /** Forms of steps, as they came back. */
  schedule: FormOf<typeof scheduleForm>
  giveBack: FormOf<typeof returnForm>
}

/** Beside the form: what can be done with an article as it stands, and what was said about it. */
export function ArticleSide(props: SideProps) {
  const { may } = useView()
  return (
    <aside class="stack">
      <Looking {...props} />
      {may(writeArticles) && <Sending {...props} />}
      {may(publishArticles) && <Publishing {...props} />}
      {may(publishArticles) && <GivingBack {...props} />}
      <Conversation reviews={props.reviews} />
      <Suggestions suggestions={props.suggestions} />
    </aside>
  )
}

const addressOf = ({ id }: Article, noun: string) => `/desk/articles/${id}/${noun}`

function Looking({ article, previewAddress }: SideProps) {
  const { link, say } = useView()
  return (
    <Panel sunken>
      <div class="stack">
        <div class="cluster">
          <ButtonLink to={articlePath(article)} look="line" size="s" icon="eye">
            {say(isPublic(article.state) ? deskWords.seePublic : deskWords.preview)}
          </ButtonLink>
          <ButtonLink to={addressOf(article, 'versions')} look="line" size="s" icon="swap">
            {say(deskWords.versions)}
          </ButtonLink>
          <form method="post" action={link(addressOf(article, 'copy'))}>
            <Button look="line" size="s" icon="copy">
              {say(deskWords.duplicate)}
            </Button>
          </form>
        </div>
        {previewAddress !== undefined && (
          <More title={deskWords.previewLink}>
            <p class="hint">{say(deskWords.previewHint)}</p>
            <p>
              <CopyCode code={previewAddress} />
            </p>
          </More>
        )}
      </div>
    </Panel>
  )
}

function Sending({ article }: SideProps) {
  const form: FormOf<typeof stepForm> = blank()
  return (
    <Show when={!whyNotStep(article, 'send')}>
      <Panel title={deskWords.send}>
        <FormBox form={form} to={addressOf(article, 'review')} submit={deskWords.send} look="line">
          <HiddenField name="version" value={String(article.version)} />
          <TextArea form={form} name="note" id="send-note" label={deskWords.sendNote} rows={2} optional />
        </FormBox>
      </Panel>
    </Show>
  )
}

function Publishing(props: SideProps) {
  const { actor, say } = useView()
  const { article } = props
  if (isPublic(article.state)) return <TakingDown article={article} />
  const obstacle = whyNotPublish(article, actor)
  return (
    <Panel title={deskWords.publish}>
      {article.publishAt && <Notice tone="note" title={deskWords.scheduledFor(moment(article.publishAt))} />}
      <Show when={!obstacle} fallback={<WhyNot reason={obstacle?.reason} />}>
        <FormBox form={blank()} to={addressOf(article, 'publication')} submit={deskWords.publishNow}>
          <HiddenField name="version" value={String(article.version)} />
        </FormBox>
        {!whyNotStep(article, 'schedule') && (
          <More title={deskWords.schedule}>
            <Scheduling {...props} />
          </More>
        )}
      </Show>
      <span class="sr">{say(deskWords.steps)}</span>
    </Panel>
  )
}

function WhyNot({ reason }: { reason: Text | undefined }) {
  const { say } = useView()
  return <p class="hint">{reason && say(reason)}</p>
}

const Scheduling = ({ article, schedule }: SideProps) => (
  <FormBox form={schedule} to={addressOf(article, 'schedule')} submit={deskWords.schedule} look="line">
    <HiddenField name="version" value={String(article.version)} />
    <DateField form={schedule} name="day" label={deskWords.scheduleDay} />
    <Field
      form={schedule}
      name="time"
      type="number"
      label={deskWords.scheduleTime}
      hint={deskWords.timeHint}
      width="xs"
      most={5}
    />
  </FormBox>
)

function TakingDown({ article }: { article: Article }) {
  const { link, say } = useView()
  return (
    <Panel sunken>
      <Button look="line" icon="out" opens="withdraw">
        {say(deskWords.withdraw)}
      </Button>
      <Dialog
        id="withdraw"
        title={deskWords.withdrawSure}
        act={
          <form method="post" action={link(addressOf(article, 'withdrawal'))}>
            <Button look="alert">{say(deskWords.withdraw)}</Button>
          </form>
        }
      >
        <p>{say(deskWords.withdrawWhat)}</p>
      </Dialog>
    </Panel>
  )
}

/** Also shown when somebody else was quicker: what was written would be lost otherwise. */
const GivingBack = ({ article, giveBack }: SideProps) => (
  <Show when={giveBack.refusal ?? !whyNotStep(article, 'return')}>
    <Panel title={deskWords.give}>
      <FormBox form={giveBack} to={addressOf(article, 'return')} submit={deskWords.give} look="line">
        <TextArea form={giveBack} name="note" id="return-note" label={deskWords.giveNote} rows={3} />
      </FormBox>
    </Panel>
  </Show>
)

function Conversation({ reviews }: { reviews: readonly ReviewLine[] }) {
  const { say } = useView()
  return (
    <Show when={reviews.length > 0}>
      <Panel title={deskWords.conversation}>
        <ul class="stack">
          <For each={reviews}>
            {({ by, kind, note, at }) => (
              <li>
                <p class="meta">
                  <bdi>{by ?? ''}</bdi>
                  <span>{say(kind === 'sent' ? deskWords.reviewSent : deskWords.reviewReturned)}</span>
                  <RelativeTime at={at} />
                </p>
                {note && <p dir="auto">{note}</p>}
              </li>
            )}
          </For>
        </ul>
      </Panel>
    </Show>
  )
}
