import { For, type JSX, Show } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import type { FoundFile } from '#platform/files/queries.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { DescriptionList, KeyValue, ProseBlock } from '#platform/ui/text-blocks.tsx'
import type { Invited } from '../../queries/consultations.ts'
import type { PartyNamed } from '../../queries/joint.ts'
import type { Consultation } from '../../tables.ts'
import { consultationWords as words } from '../../words/consultations.ts'
import { Listed } from '../experts/parts.tsx'
import { fieldNames } from '../../words/decisions.ts'

/** Lines as they were written. */
export const Written = ({ text }: { text: string }) => (
  <ProseBlock>
    <For each={text.split(/\n+/).filter((line) => line.trim() !== '')}>{(line) => <p dir="auto">{line}</p>}</For>
  </ProseBlock>
)

interface FactProps {
  round: Consultation
  asker: Said
  parties: readonly PartyNamed[]
}

/** Who asks, until when, about what and whom. */
export const RoundFacts = ({ round, asker, parties }: FactProps) => (
  <Panel>
    <DescriptionList>
      <KeyValue label={words.asker}>
        <Say text={asker} />
      </KeyValue>
      <KeyValue label={words.due}>
        <DateText day={round.due} />
      </KeyValue>
      <KeyValue label={words.fields}>
        <Listed items={round.fields.map((field) => fieldNames[field])} />
      </KeyValue>
      <Show when={parties.length > 0}>
        <KeyValue label={words.parties}>
          <Listed items={parties.map(({ name }) => name)} />
        </KeyValue>
      </Show>
    </DescriptionList>
  </Panel>
)

/** What the question rests on: a text and files. */
export function Background({ round, files }: { round: Consultation; files: readonly FoundFile[] }) {
  const { link } = useView()
  return (
    <Show when={round.background !== null || files.length > 0}>
      <Panel title={words.background}>
        {round.background !== null && <Written text={round.background} />}
        <Show when={files.length > 0}>
          <ul class="evid">
            <For each={files}>
              {({ id, name }) => (
                <li>
                  <Icon name="file" />
                  <span>
                    <a href={link(`/files/${id}/file`)}>
                      <bdi>{name}</bdi>
                    </a>
                  </span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </Panel>
    </Show>
  )
}

interface PieceProps {
  invited: Invited
  /** Who may be named outside; at the Desk everybody is. */
  name: { readonly said: Said; readonly to?: string | undefined }
  /** The advice itself is to be read here. */
  open: boolean
  tag?: JSX.Element
}

/** One expert who was asked: with the conflict and why they were asked all the same, and the advice where it is open. */
export function AdvicePiece(props: PieceProps) {
  const { say } = useView()
  const { conflict, despite } = props.invited.invitation
  return (
    <li>
      <PieceHead {...props} />
      {conflict && (
        <p class="hint">
          <Say text={conflict} />. {say(words.despite)} <bdi>{despite}</bdi>
        </p>
      )}
      {props.open && <Advised {...props} />}
    </li>
  )
}

function PieceHead({ invited: { invitation }, name, tag, open }: PieceProps) {
  const { say, link } = useView()
  const { advisedAt, conflict } = invitation
  return (
    <p class="meta">
      <b>{name.to === undefined ? <Say text={name.said} /> : <a href={link(name.to)}>{say(name.said)}</a>}</b>
      {conflict && (
        <Tag tone="wait" icon="scale">
          {say(words.conflictTag)}
        </Tag>
      )}
      {tag}
      {open && advisedAt === null && <span>{say(words.noAdvice)}</span>}
      {advisedAt && <span>{say(words.advisedOn(longDate(today(advisedAt))))}</span>}
    </p>
  )
}

/** What they said, and how they stand to the matter in their own words. */
function Advised({ invited: { invitation } }: PieceProps) {
  const { say } = useView()
  const { advice, declared } = invitation
  return (
    <>
      {declared !== null && (
        <p class="hint">
          {say(words.declaredIs)}: <bdi>{declared}</bdi>
        </p>
      )}
      {advice !== null && <Written text={advice} />}
    </>
  )
}

/** Why the texts are not to be read. */
export const Unpublished = ({ why }: { why: string }) => (
  <Notice title={words.unpublishedIs}>
    <p dir="auto">{why}</p>
  </Notice>
)
