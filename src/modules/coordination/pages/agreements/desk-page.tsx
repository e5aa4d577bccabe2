import { dateParts } from '#platform/forms/date-input.ts'
import { DateField, Field, FileField, FormBox, Select, TextArea, TranslatedField } from '#platform/forms/fields.tsx'
import { saidParts } from '#platform/forms/said-parts.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import type { AgreementDeskProps } from '../../routes/agreements/desk.tsx'
import { agreementWords as words } from '../../words/agreements.ts'
import { jointWords } from '../../words/joint.ts'
import { AssessmentForm, choicesOfParties, formOf, StepForm } from '../joint/forms.tsx'
import { Assessments } from '../joint/parts.tsx'
import { TitlesBefore } from '../joint/titles.tsx'
import { Concerns } from '../parts/concerns.tsx'
import { AgreementFields } from './desk-new.tsx'
import { AgreementFacts, Parties, Standing, StepsOfParties } from './parts.tsx'

const isRunning = ({ state }: AgreementDeskProps) => state === 'in-force' || state === 'ending'

const hereOf = ({ found }: AgreementDeskProps) => `/desk/agreements/${found.agreement.slug}`

/** One agreement at the Desk: what each side promised, signatures and text, and what comes after it. */
export function AgreementDesk(props: AgreementDeskProps) {
  const { agreement } = props.found
  const here = hereOf(props)
  return (
    <>
      <Crumbs trail={[{ label: words.agreements, to: '/desk/agreements' }]} />
      <DeskHead title={agreement.title}>
        <Ways {...props} />
      </DeskHead>
      <div class="split split--desk">
        <div class="stack">
          <Standing {...props} />
          <Panel title={words.purpose}>
            <p>
              <Say text={agreement.purpose} />
            </p>
          </Panel>
          <StepsOfParties {...props} toStep={(id) => `/desk/due/${id}`} />
          {props.isKeeper && (isRunning(props) || props.failed?.act === 'step') && <StepForm {...props} here={here} />}
          <Assessments {...props} />
        </div>
        <div class="stack">
          <AgreementFacts {...props} />
          <TitlesBefore titles={props.titles} />
          <Concerns {...props.concerns} />
          <Parties {...props} />
          {props.isKeeper && <Keeping {...props} />}
          {props.mine.length > 0 && agreement.signedOn !== null && <AssessmentForm {...props} here={here} />}
        </div>
      </div>
    </>
  )
}

function Ways(props: AgreementDeskProps) {
  const { say } = useView()
  const { slug, signedOn } = props.found.agreement
  if (signedOn === null) return null
  return (
    <>
      {props.isKeeper && (
        <ButtonLink to={`/desk/agreements/new?renews=${slug}`} look="line" icon="plus">
          {say(words.renew)}
        </ButtonLink>
      )}
      <ButtonLink to={`/agreements/${slug}`} look="quiet" icon="eye">
        {say(jointWords.publicPage)}
      </ButtonLink>
    </>
  )
}

/** What its keepers write down: signatures, the text, an early end. */
function Keeping(props: AgreementDeskProps) {
  const { failed } = props
  const unsigned = props.parties.filter(({ party }) => party.signedOn === null)
  const isDraft = unsigned.length === props.parties.length
  const items = [
    { act: 'edit', title: jointWords.edit, is: isDraft || failed?.act === 'edit', body: () => <EditForm {...props} /> },
    { act: 'signature', title: words.sign, is: unsigned.length > 0, body: () => <SignatureForm {...props} /> },
    { act: 'text', title: words.attach, is: true, body: () => <TextForm {...props} /> },
    { act: 'end', title: words.end, is: isRunning(props), body: () => <EndForm {...props} /> },
  ]
  return (
    <Panel>
      <Folds items={items.filter(({ is }) => is).map((item) => ({ ...item, open: failed?.act === item.act }))} />
    </Panel>
  )
}

function EditForm(props: AgreementDeskProps) {
  const { locale } = useView()
  const { title, purpose, kind, number, endsOn } = props.found.agreement
  const day = endsOn === null ? {} : dateParts('endsOn', endsOn, locale)
  const said = { ...saidParts('title', title), ...saidParts('purpose', purpose) }
  const form = formOf(props.failed, 'edit', { ...said, ...day, kind, number: number ?? '' })
  return (
    <FormBox form={form} to={`${hereOf(props)}/edit`} submit={jointWords.saveEdit} look="line" once>
      <TranslatedField form={form} name="title" label={words.name} />
      <TranslatedField form={form} name="purpose" rows={3} label={words.purpose} />
      <AgreementFields form={form} />
    </FormBox>
  )
}

function SignatureForm(props: AgreementDeskProps) {
  const form = formOf(props.failed, 'signature')
  const unsigned = props.parties.filter(({ party }) => party.signedOn === null)
  return (
    <FormBox form={form} to={`${hereOf(props)}/signature`} submit={words.sign} look="line" once>
      <Select form={form} name="party" label={words.party} empty={false} choices={choicesOfParties(unsigned)} />
      <DateField form={form} name="on" id="signature-on" label={words.signedOn} />
      <Field form={form} name="signatory" label={words.signatory} />
    </FormBox>
  )
}

function TextForm(props: AgreementDeskProps) {
  const form = formOf(props.failed, 'text')
  return (
    <FormBox form={form} to={`${hereOf(props)}/text`} submit={words.attach} look="line" files once>
      <FileField form={form} name="file" label={words.file} hint={words.fileHint} accept=".pdf" />
    </FormBox>
  )
}

function EndForm(props: AgreementDeskProps) {
  const form = formOf(props.failed, 'end')
  return (
    <FormBox form={form} to={`${hereOf(props)}/end`} submit={words.end} look="line" once>
      <DateField form={form} name="on" id="end-on" label={jointWords.endsOn} />
      <TextArea form={form} name="why" rows={2} label={words.endWhy} />
    </FormBox>
  )
}
