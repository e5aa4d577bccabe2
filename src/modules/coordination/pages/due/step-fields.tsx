import { DateField, Field, FileField, Radios, Select, TextArea } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import type { Said } from '#platform/locale.ts'
import type { CommitmentPageProps } from '../../routes/due/commitment.tsx'
import { fieldWords } from '../../words/steps.ts'

export interface StepProps extends Pick<CommitmentPageProps, 'look' | 'bodies' | 'colleagues' | 'failed'> {
  /** Where the forms go; the Desk unless said. */
  readonly base?: string
  /** Only these acts are offered. */
  readonly only?: readonly string[]
  /** Photographs come straight from the camera. */
  readonly camera?: boolean
}

export interface Fields extends StepProps {
  readonly form: Form
  /** Ids of fields begin with it: a page has many forms. */
  readonly act: string
}

export const idFor = ({ act }: Pick<Fields, 'act'>, name: string) => `${act}-${name}`

export const Text = ({ label = fieldWords.text, hint, optional = true, ...props }: Fields & TextWish) => (
  <TextArea
    form={props.form}
    name="text"
    id={idFor(props, 'text')}
    rows={3}
    label={label}
    optional={optional}
    {...(hint && { hint })}
  />
)

interface TextWish {
  label?: Said
  hint?: Said
  optional?: boolean
}

export const Reason = (props: Fields) => (
  <Text {...props} label={fieldWords.reason} hint={fieldWords.reasonHint} optional={false} />
)

/** One of the reasons that have a name. */
export const ReasonCode = <Code extends string>(
  props: Fields & { codes: readonly Code[]; names: Readonly<Record<Code, Said>> },
) => (
  <Radios
    form={props.form}
    name="reason"
    id={idFor(props, 'reason')}
    label={fieldWords.code}
    beside
    choices={props.codes.map((value) => ({ value, label: props.names[value] }))}
  />
)

export const FileFields = (props: Pick<Fields, 'form' | 'act' | 'camera'>) => (
  <>
    {props.camera && (
      <FileField
        form={props.form}
        name="files"
        id={`${props.act}-camera`}
        label={fieldWords.camera}
        accept="image/*"
        several
        camera
        optional
      />
    )}
    <FileField
      form={props.form}
      name="files"
      id={`${props.act}-files`}
      label={fieldWords.files}
      hint={fieldWords.filesHint}
      several
      optional
    />
    <Field
      form={props.form}
      name="alt"
      id={`${props.act}-alt`}
      label={fieldWords.alt}
      hint={fieldWords.altHint}
      optional
    />
  </>
)

export const Until = ({
  label = fieldWords.until,
  optional,
  ...props
}: Fields & { label?: Said; optional?: boolean }) => (
  <DateField form={props.form} name="until" id={idFor(props, 'until')} label={label} {...(optional && { optional })} />
)

export const BodyField = ({
  name,
  label,
  optional,
  ...props
}: Fields & { name: string; label: Said; optional?: boolean }) => (
  <Select
    form={props.form}
    name={name}
    id={idFor(props, name)}
    label={label}
    width="m"
    choices={props.bodies
      .filter(({ id }) => id !== props.look.commitment.ownerId)
      .map((body) => ({ value: body.id, label: body.name }))}
    {...(optional && { optional })}
  />
)

export const HandingFields = (props: Fields) => (
  <>
    <BodyField {...props} name="owner" label={fieldWords.newOwner} />
    <DateField form={props.form} name="due" id={idFor(props, 'due')} label={fieldWords.due} optional />
    <Text {...props} label={fieldWords.reason} />
  </>
)

export const EventFields = (props: Fields) => (
  <>
    <Field form={props.form} name="event" id={idFor(props, 'event')} type="number" label={fieldWords.seq} width="xs" />
    <Reason {...props} />
  </>
)

export const EvidenceFields = (props: Fields) => (
  <>
    <FileFields {...props} />
    <Field form={props.form} name="url" id={idFor(props, 'url')} type="url" label={fieldWords.url} optional />
    <MeasureFields {...props} />
  </>
)

export const MeasureFields = (props: Pick<Fields, 'form' | 'act'>) => (
  <>
    <Field
      form={props.form}
      name="amount"
      id={idFor(props, 'amount')}
      type="number"
      label={fieldWords.amount}
      optional
    />
    <Field form={props.form} name="unit" id={idFor(props, 'unit')} label={fieldWords.unit} width="s" optional />
  </>
)
