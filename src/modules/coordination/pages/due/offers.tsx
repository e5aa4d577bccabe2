import type { JSX } from 'solid-js'
import { declineReasons, type Look, type Step } from '#engines/commitment/index.ts'
import { Field, Select } from '#platform/forms/fields.tsx'
import { declineNames, pauseNames } from '../../words/due.ts'
import { actWords, fieldWords } from '../../words/steps.ts'
import {
  BodyField,
  EventFields,
  EvidenceFields,
  type Fields,
  FileFields,
  HandingFields,
  idFor,
  Reason,
  ReasonCode,
  Text,
  Until,
} from './step-fields.tsx'

export interface Offer {
  readonly act: string
  readonly step: Step
  readonly look?: 'line' | 'alert'
  readonly files?: boolean
  readonly fields: (props: Fields) => JSX.Element
}

/** Every act in the order in which a page offers it: what moves it on first, what ends it last. */
const offers: readonly Offer[] = [
  {
    act: 'verify',
    step: 'verified',
    files: true,
    fields: (props) => (
      <>
        <Text {...props} label={fieldWords.basis} hint={fieldWords.basisHint} optional={false} />
        <FileFields {...props} />
      </>
    ),
  },
  {
    act: 'return',
    step: 'returned',
    files: true,
    look: 'line',
    fields: (props) => (
      <>
        <Text {...props} label={fieldWords.missing} hint={fieldWords.reasonHint} optional={false} />
        <FileFields {...props} />
      </>
    ),
  },
  {
    act: 'accept',
    step: 'accepted',
    fields: (props) => (
      <>
        <Text {...props} />
        <Until {...props} label={actWords['extension']?.title ?? fieldWords.until} optional />
      </>
    ),
  },
  {
    act: 'decline',
    step: 'declined',
    look: 'line',
    fields: (props) => (
      <>
        <ReasonCode {...props} codes={declineReasons} names={declineNames} />
        <Reason {...props} />
        <BodyField {...props} name="to" label={fieldWords.better} optional />
      </>
    ),
  },
  { act: 'start', step: 'started', fields: (props) => <Text {...props} /> },
  {
    act: 'progress',
    step: 'progress',
    files: true,
    look: 'line',
    fields: (props) => (
      <>
        <Field
          form={props.form}
          name="percent"
          id={idFor(props, 'percent')}
          type="number"
          width="xs"
          label={fieldWords.percent}
          hint={fieldWords.percentHint}
          optional
        />
        <Text {...props} />
        <FileFields {...props} />
      </>
    ),
  },
  {
    act: 'claim',
    step: 'claimed',
    files: true,
    fields: (props) => (
      <>
        <Text {...props} />
        <FileFields {...props} />
      </>
    ),
  },
  { act: 'recall', step: 'recalled', look: 'line', fields: (props) => <Text {...props} /> },
  {
    act: 'grant',
    step: 'extension-granted',
    fields: (props) => (
      <>
        <Until {...props} label={fieldWords.untilGrant} optional />
        <Text {...props} />
      </>
    ),
  },
  { act: 'refuse', step: 'extension-refused', look: 'line', fields: Reason },
  { act: 'reoffer', step: 'replaced', fields: HandingFields },
  {
    act: 'extension',
    step: 'extension-asked',
    look: 'line',
    fields: (props) => (
      <>
        <Until {...props} />
        <Reason {...props} />
      </>
    ),
  },
  {
    act: 'pause',
    step: 'paused',
    look: 'line',
    fields: (props) => (
      <>
        <ReasonCode {...props} codes={props.look.rule.pauses.reasons} names={pauseNames} />
        <Text {...props} />
      </>
    ),
  },
  { act: 'resume', step: 'resumed', look: 'line', fields: (props) => <Text {...props} /> },
  {
    act: 'transfer-request',
    step: 'transfer-asked',
    look: 'line',
    fields: (props) => (
      <>
        <BodyField {...props} name="to" label={fieldWords.better} optional />
        <Reason {...props} />
      </>
    ),
  },
  { act: 'transfer', step: 'transferred', look: 'line', fields: HandingFields },
  {
    act: 'responsible',
    step: 'responsible',
    look: 'line',
    fields: (props) => (
      <Select
        form={props.form}
        name="person"
        id={idFor(props, 'person')}
        label={fieldWords.person}
        empty={fieldWords.nobody}
        width="m"
        choices={props.colleagues.map(({ id, name }) => ({ value: id, label: { fa: name } }))}
      />
    ),
  },
  { act: 'evidence', step: 'evidence', files: true, look: 'line', fields: EvidenceFields },
  {
    act: 'message',
    step: 'message',
    look: 'line',
    fields: (props) => <Text {...props} label={fieldWords.message} optional={false} />,
  },
  { act: 'reopen', step: 'reopened', look: 'line', fields: Reason },
  { act: 'correct', step: 'corrected', look: 'line', fields: EventFields },
  { act: 'withdraw', step: 'withdrawn', look: 'alert', fields: Reason },
  { act: 'redact', step: 'redacted', look: 'alert', fields: EventFields },
]

export const openOffers = (look: Look): readonly Offer[] => offers.filter(({ step }) => look.whyNot(step) === undefined)
