import { For, Show } from 'solid-js'
import { shownPercent } from '#engines/commitment/index.ts'
import { addressOf } from '#platform/files/picture.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { PartyNamed } from '../../queries/joint.ts'
import type { WholeAgreement } from '../../routes/agreements/whole.ts'
import type { Agreement } from '../../tables.ts'
import { agreementKindNames, agreementWords as words } from '../../words/agreements.ts'
import { jointWords } from '../../words/joint.ts'
import { Steps } from '../joint/parts.tsx'
import { ProgressBar } from '../joint/progress.tsx'
import { AgreementTag } from './state-tag.tsx'

/** What an agreement is, since when and until when it holds, and how far it is. */
export function AgreementFacts({ found: { agreement }, state, standing, files }: WholeAgreement) {
  const { say } = useView()
  const text = files.get(agreement.fileId ?? '')
  return (
    <Panel>
      {standing?.progress !== undefined && <ProgressBar percent={shownPercent(standing.progress)} />}
      <DescriptionList>
        <KeyValue label={jointWords.stateOf}>
          <AgreementTag state={state} />
        </KeyValue>
        <KeyValue label={words.kind}>{say(agreementKindNames[agreement.kind])}</KeyValue>
        {agreement.number !== null && (
          <KeyValue label={words.number}>
            <bdi>{agreement.number}</bdi>
          </KeyValue>
        )}
        <Day label={words.signedOn} day={agreement.signedOn} />
        <Day label={jointWords.endsOn} day={agreement.endedOn ?? agreement.endsOn} />
        <KeyValue label={words.file}>
          <Show when={text} fallback={<span class="hint">{say(words.noFile)}</span>}>
            {(file) => (
              <a href={addressOf(file())}>
                <bdi>{file().name}</bdi>
              </a>
            )}
          </Show>
        </KeyValue>
      </DescriptionList>
    </Panel>
  )
}

function Day({ label, day }: { label: typeof words.signedOn; day: string | null }) {
  if (day === null) return null
  return (
    <KeyValue label={label}>
      <DateText day={day} />
    </KeyValue>
  )
}

/** Who agreed, and when each signed through whom: by post, not by name. */
export function Parties({ parties }: { parties: readonly PartyNamed[] }) {
  const { say } = useView()
  return (
    <Panel title={words.parties}>
      <ul class="lines">
        <For each={parties}>
          {({ party, name }) => (
            <li>
              <b>
                <Say text={name} />
              </b>
              <p class="meta">
                <Show when={party.signedOn} fallback={say(words.unsigned)}>
                  {(day) => <DateText day={day()} style="short" />}
                </Show>
                {party.signatory !== null && <bdi>{party.signatory}</bdi>}
              </p>
            </li>
          )}
        </For>
      </ul>
    </Panel>
  )
}

interface Directions extends WholeAgreement {
  toStep?: (id: string) => string
}

/** What each side promised, side after side. */
export const StepsOfParties = (props: Directions) => (
  <For each={props.parties}>
    {({ party, name }) => (
      <Steps
        {...props}
        title={words.promisedBy({ fa: name.fa, en: name.en ?? name.fa, azb: name.azb ?? name.fa })}
        steps={props.steps.filter(({ ownerId }) => ownerId === party.organisationId)}
      />
    )}
  </For>
)

/** That it ends soon, or why it ended, and what it goes on from or into. */
export function Standing({ found: { agreement }, daysLeft, kin }: WholeAgreement) {
  const { say } = useView()
  return (
    <>
      {daysLeft !== undefined && (
        <Notice tone="wait">
          <p>{say(words.endingIn(daysLeft))}</p>
        </Notice>
      )}
      {agreement.endedWhy !== null && (
        <Notice tone="alert">
          <p dir="auto">{agreement.endedWhy}</p>
        </Notice>
      )}
      {kin.before && <Kin label={words.renews} agreement={kin.before} />}
      <For each={kin.after}>{(later) => <Kin label={words.renewedBy} agreement={later} />}</For>
    </>
  )
}

function Kin({ label, agreement }: { label: typeof words.renews; agreement: Agreement }) {
  const { say, link } = useView()
  if (agreement.signedOn === null) return null
  return (
    <p>
      {say(label)}:{' '}
      <a href={link(`/agreements/${agreement.slug}`)}>
        <Say text={agreement.title} />
      </a>
    </p>
  )
}
