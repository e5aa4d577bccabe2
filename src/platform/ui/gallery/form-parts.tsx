import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type Form } from '#platform/forms/form.ts'
import {
  Checkbox,
  Checkboxes,
  type Choice,
  DateField,
  Field,
  FileField,
  FormBox,
  MoneyField,
  Radios,
  Select,
  TextArea,
  TranslatedField,
} from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { Say } from '../say.tsx'
import { Tag } from '../tag.tsx'
import type { Exhibit } from './exhibit.tsx'
import { samples } from './samples.ts'
import { words } from './words.ts'

const known = {
  child: 'آیلار',
  mobile: '0914123456',
  zone: 'maghsoudieh',
  fee: '450000',
  group: 'a',
  topics: ['music', 'heritage'],
  terms: 'on',
  'title.fa': 'شب شعر محله',
}

const typed = blank(known)

const zones: readonly Choice[] = [
  { value: 'maghsoudieh', label: samples.maghsoudieh },
  { value: 'amirkhiz', label: samples.amirkhiz },
]

const groups: readonly Choice[] = [
  {
    value: 'a',
    label: samples.groupA,
    note: samples.groupATimes,
    end: () => (
      <Tag tone="wait">
        <Say text={samples.placesLeft} />
      </Tag>
    ),
  },
  { value: 'c', label: samples.groupC, note: samples.groupCOpens, closed: true },
]

const topics: readonly Choice[] = [
  { value: 'music', label: samples.music },
  { value: 'sport', label: samples.sport },
  { value: 'heritage', label: samples.heritage },
]

const fields: Exhibit = {
  id: 'fields',
  title: words.fields,
  note: words.fieldsNote,
  show: (id) => <FieldsForm id={id} />,
}

function FieldsForm({ id }: { id: string }) {
  const form = blank({ ...known, ...dateParts('born', '2016-10-05', useView().locale) })
  return (
    <FormBox form={form} to="/desk/components" submit={samples.enrol} cancel="/desk/components" files>
      <Field form={form} name="child" id={`${id}-child`} label={samples.childName} autocomplete="off" />
      <Field
        form={form}
        name="email"
        id={`${id}-email`}
        type="email"
        label={samples.email}
        hint={samples.emailHint}
        optional
      />
      <Select form={form} name="zone" id={`${id}-zone`} label={samples.zone} choices={zones} />
      <DateField form={form} name="born" id={`${id}-born`} label={samples.born} />
      <MoneyField form={form} name="fee" id={`${id}-fee`} label={samples.fee} />
      <TextArea form={form} name="comment" id={`${id}-comment`} label={samples.comment} rows={3} optional />
      <TranslatedField form={form} name="title" id={`${id}-title`} label={samples.headline} />
      <FileField
        form={form}
        name="photo"
        id={`${id}-photo`}
        label={samples.photo}
        hint={samples.photoHint}
        accept="image/*"
      />
    </FormBox>
  )
}

const choices: Exhibit = {
  id: 'choices',
  title: words.choices,
  show: (id) => (
    <div class="form">
      <Radios form={typed} name="group" id={`${id}-group`} label={samples.group} choices={groups} />
      <Checkboxes form={typed} name="topics" id={`${id}-topics`} label={samples.topics} choices={topics} beside />
      <Checkbox form={typed} name="terms" id={`${id}-terms`} label={samples.terms} />
    </div>
  ),
}

/** A form that came back, with its fields named as they stand in this specimen. */
const returned = (id: string): Form => ({
  ...blank({ ...known, 'born.day': '31', 'born.month': '7', 'born.year': '1395' }),
  problem: (name) =>
    new Map([
      ['mobile', samples.tenDigits],
      ['born', samples.mehr],
    ]).get(name),
  problems: [
    [`${id}-mobile`, samples.tenDigits],
    [`${id}-born`, samples.mehr],
  ],
})

const errors: Exhibit = {
  id: 'errors',
  title: words.errors,
  note: words.errorsNote,
  show: (id) => (
    <FormBox form={returned(id)} to="/desk/components" submit={samples.enrol}>
      <Field form={returned(id)} name="mobile" id={`${id}-mobile`} type="tel" label={samples.mobile} width="m" />
      <DateField form={returned(id)} name="born" id={`${id}-born`} label={samples.born} />
    </FormBox>
  ),
}

/** What forms are made of. */
export const formParts: readonly Exhibit[] = [fields, choices, errors]
