import { For, type JSX, Show } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { Asked } from '../../queries/consultations.ts'
import type { ListedInterest } from '../../queries/experts.ts'
import type { ExpertProfile, Field } from '../../tables.ts'
import { fieldNames } from '../../words/decisions.ts'
import { expertWords as words } from '../../words/experts.ts'
import { RoundTag } from '../consultations/round-tag.tsx'

/** The fields of somebody or something, each a tag. */
export function FieldTags({ fields }: { fields: readonly Field[] }) {
  const { say } = useView()
  return <For each={fields}>{(field) => <Tag line>{say(fieldNames[field])}</Tag>}</For>
}

/** How an expert stands in the directory. */
export function ExpertState({ expert: { confirmedAt, paused, listed } }: { expert: ExpertProfile }) {
  const { say } = useView()
  if (confirmedAt === null) {
    return (
      <Tag tone="wait" icon="clock">
        {say(words.unconfirmed)}
      </Tag>
    )
  }
  if (paused || listed === 'no') return <Tag icon="lock">{say(words.paused)}</Tag>
  return (
    <Tag tone="proof" icon="check">
      {say(words.free)}
    </Tag>
  )
}

interface InterestProps {
  interests: readonly ListedInterest[]
  /** What may be done with one that goes on. */
  act?: (id: string) => JSX.Element
}

/** Interests with their bodies and dates. */
export function InterestList({ interests, act }: InterestProps) {
  const { say } = useView()
  return (
    <Show when={interests.length > 0} fallback={<p class="hint">{say(words.noInterests)}</p>}>
      <ul class="lines">
        <For each={interests}>
          {({ interest, body }) => (
            <li>
              <p dir="auto">{interest.text}</p>
              <p class="meta">
                {body && <Say text={body} />}
                <Span interest={interest} />
              </p>
              {interest.endsOn === null && act?.(interest.id)}
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function Span({ interest: { startsOn, endsOn } }: { interest: ListedInterest['interest'] }) {
  const { say } = useView()
  return <span>{say(words.span(longDate(startsOn), endsOn === null ? words.now : longDate(endsOn)))}</span>
}

/** A list in one line, with the commas of the language; what somebody typed is Persian. */
export function Listed({ items }: { items: readonly Said[] | readonly string[] }) {
  const { locale } = useView()
  const comma = locale === 'en' ? ', ' : '، '
  return (
    <bdi>
      <For each={items}>
        {(item, at) => (
          <>
            {at() > 0 && comma}
            <Say text={typeof item === 'string' ? { fa: item } : item} />
          </>
        )}
      </For>
    </bdi>
  )
}

/** What somebody was asked, the latest first; `base` is where the rounds are. */
export function AdvisedPanel({ base, asked }: { base: '/advice' | '/desk/advice'; asked: readonly Asked[] }) {
  const { say, link } = useView()
  return (
    <Panel title={words.advised}>
      <Show when={asked.length > 0} fallback={<p class="hint">{say(words.advisedNone)}</p>}>
        <ul class="lines">
          <For each={asked}>
            {({ consultation, asker }) => (
              <li>
                <a href={link(`${base}/${consultation.code}`)}>
                  <Say text={consultation.question} />
                </a>
                <p class="meta">
                  <RoundTag round={consultation} />
                  <Say text={asker} />
                  <DateText day={consultation.due} />
                </p>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Panel>
  )
}
