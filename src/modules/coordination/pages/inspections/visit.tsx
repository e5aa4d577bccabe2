import { For, Show } from 'solid-js'
import type { Look } from '#engines/commitment/index.ts'
import { DateField, Field, FileField, FormBox, HiddenField, Radios, TextArea } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { Claim } from '../../routes/inspections/whole.ts'
import { dueWords, pageWords } from '../../words/due.ts'
import { inspectionWords as words } from '../../words/inspections.ts'
import { DueCell } from '../due/due-cell.tsx'
import { PieceCard } from '../due/evidence.tsx'
import { MeasureFields } from '../due/step-fields.tsx'
import { VisitKeeper } from './keeper.tsx'

interface Props {
  look: Look
  claim: Claim
  form: Form
}

/** One claim as an inspector looks at it, on a phone at the place: what was promised, what is shown, and the verdict. */
export function VisitPage(props: Props) {
  const { say, link } = useView()
  const { look, claim } = props
  return (
    <>
      <Crumbs trail={[{ label: words.title, to: '/desk/inspections' }]} />
      <DeskHead title={look.commitment.statement} meta={<Code>{claim.code}</Code>} />
      <div class="split split--desk">
        <div class="stack">
          <Promised {...props} />
          <Panel title={pageWords.evidence}>
            <div class="beside">
              <Pieces title={words.before} pieces={claim.before} none={words.noPhotos} />
              <Pieces title={words.withClaim} pieces={claim.claim} none={pageWords.noEvidence} />
            </div>
          </Panel>
        </div>
        <div class="stack">
          <VerdictPanel {...props} />
          <p>
            <a href={link(`/desk/due/${look.commitment.id}`)}>{say(words.whole)}</a>
          </p>
        </div>
      </div>
    </>
  )
}

function Promised({ look: { commitment, matter, lateness }, claim: { owner, said, spot } }: Props) {
  const { say } = useView()
  const { place, latitude, longitude } = spot
  return (
    <Panel>
      <p>
        <strong>{say(pageWords.doneWhen)}:</strong> <Say text={commitment.doneWhen} />
      </p>
      <DescriptionList>
        {owner && (
          <KeyValue label={dueWords.owner}>
            <Say text={owner} />
          </KeyValue>
        )}
        <KeyValue label={dueWords.matter}>
          <Say text={matter.title} />
        </KeyValue>
        <KeyValue label={words.spot}>
          {place ? <Say text={place.name} /> : say(words.nowhere)}{' '}
          {latitude !== null && longitude !== null && <a href={`geo:${latitude},${longitude}`}>{say(words.map)}</a>}
        </KeyValue>
        <KeyValue label={dueWords.due}>
          <DueCell lateness={lateness} />
        </KeyValue>
        {said && (
          <KeyValue label={words.claimText}>
            <span dir="auto">{said}</span>
          </KeyValue>
        )}
      </DescriptionList>
    </Panel>
  )
}

function Pieces({ title, pieces, none }: { title: Said; pieces: Claim['claim']; none: Said }) {
  const { say } = useView()
  return (
    <div>
      <h3>{say(title)}</h3>
      <Show when={pieces.length > 0} fallback={<p class="hint">{say(none)}</p>}>
        <ul class="pieces">
          <For each={pieces}>{(piece) => <PieceCard item={piece} mayShow={false} />}</For>
        </ul>
      </Show>
    </div>
  )
}

/** The form, or why it is not for whoever looks. */
function VerdictPanel(props: Props) {
  const { look, form } = props
  const reason = look.whyNoVerdict?.reason ?? look.whyNot('verified')?.reason ?? form.refusal
  return (
    <Panel title={words.verdict}>
      <Show
        when={look.whyNot('verified') === undefined}
        fallback={<Closed reason={reason} typed={form.typed('what')} />}
      >
        <VisitKeeper claim={look.commitment}>
          <Verdict {...props} />
        </VisitKeeper>
      </Show>
    </Panel>
  )
}

interface ClosedProps {
  reason: Said | undefined
  /** Written by somebody who came too late. */
  typed: string | undefined
}

function Closed({ reason = words.notInspectors, typed }: ClosedProps) {
  const { say } = useView()
  return (
    <>
      <Notice>
        <p>
          <Say text={reason} />
        </p>
      </Notice>
      {typed && (
        <>
          <p class="hint">{say(words.notSent)}</p>
          <blockquote dir="auto">{typed}</blockquote>
        </>
      )}
    </>
  )
}

function Verdict({ look: { commitment }, form }: Props) {
  const verdicts = [
    { value: 'fits', label: words.fits },
    { value: 'back', label: words.back },
  ]
  return (
    <FormBox form={form} to={`/desk/inspections/${commitment.id}`} submit={words.send} once files>
      <HiddenField name="seen" value={String(commitment.seq)} />
      <FileField
        form={form}
        name="files"
        label={words.photos}
        hint={words.photosHint}
        accept="image/*"
        several
        camera
        optional
      />
      <Radios form={form} name="verdict" label={words.verdict} choices={verdicts} />
      <TextArea form={form} name="what" rows={4} label={words.what} hint={words.whatHint} />
      <MeasureFields form={form} act="visit" />
      <Field form={form} name="where" label={words.where} most={200} />
      <HiddenField name="lat" value={form.typed('lat') ?? ''} />
      <HiddenField name="lon" value={form.typed('lon') ?? ''} />
      <DateField form={form} name="on" label={words.day} />
      <Field form={form} name="at" type="code" label={words.time} width="xs" most={5} />
    </FormBox>
  )
}
