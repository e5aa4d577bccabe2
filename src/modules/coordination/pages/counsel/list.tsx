import { For, Show } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { Asked } from '../../queries/consultations.ts'
import { agencyWords } from '../../words/agency.ts'
import { answerNames } from '../../words/consultations.ts'
import { counselWords as words } from '../../words/counsel.ts'
import { RoundTag } from '../consultations/round-tag.tsx'
import { CounselCode, type HeldCounsel } from './code.tsx'

interface Props {
  name: string
  asked: readonly Asked[]
  held: HeldCounsel
  codeForm: Form
}

/** Everything one expert is asked, what waits for them first. */
export function CounselList({ name, asked, held, codeForm }: Props) {
  const { say } = useView()
  const waiting = asked.filter(({ consultation }) => consultation.closedAt === null)
  const before = asked.filter(({ consultation }) => consultation.closedAt !== null)
  const until = agencyWords.expires(longDate(today(held.link.expiresAt)))
  return (
    <section class="region">
      <div class="wrap stack">
        <PageHead title={{ fa: name }} lead={words.lead} meta={<span>{say(until)}</span>} />
        <div class="split">
          <div class="stack">
            <h2>{say(words.title)}</h2>
            <Show when={waiting.length > 0} fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}>
              <For each={waiting}>{(each) => <Question asked={each} base={held.base} />}</For>
            </Show>
            <Show when={before.length > 0}>
              <h2>{say(words.before)}</h2>
              <For each={before}>{(each) => <Question asked={each} base={held.base} />}</For>
            </Show>
          </div>
          <div class="stack">
            <CounselCode held={held} form={codeForm} />
            <Panel title={words.profile}>
              <p>{say(words.profileWhy)}</p>
              <MoreLink to={`${held.base}/profile`}>{say(words.toProfile)}</MoreLink>
            </Panel>
          </div>
        </div>
      </div>
    </section>
  )
}

function Question({ asked: { consultation, asker, invitation }, base }: { asked: Asked; base: string }) {
  const { say } = useView()
  return (
    <article class="panel">
      <p class="meta">
        <RoundTag round={consultation} />
        <Say text={asker} />
        <span>{say(words.until(longDate(consultation.due)))}</span>
        {invitation.advisedAt && (
          <Tag tone="proof" icon="check">
            {say(words.given)}
          </Tag>
        )}
      </p>
      <h3>
        <Say text={consultation.question} />
      </h3>
      {consultation.answer && <p>{say(answerNames[consultation.answer])}</p>}
      <MoreLink to={`${base}/q/${consultation.code}`}>{say(words.openIt)}</MoreLink>
    </article>
  )
}
