import { expect, test } from 'vitest'
import { drawn } from '../ui/fixtures.tsx'
import {
  Checkbox,
  Checkboxes,
  DateField,
  Field,
  FormBox,
  MoneyField,
  Radios,
  Select,
  Summed,
  TranslatedField,
} from './fields.tsx'
import { dateParts } from './date-input.ts'
import { blank, type Form } from './form.ts'

const text = (fa: string, en: string) => ({ fa, en })
const label = text('موبایل', 'Mobile')
const hint = text('با صفر آغاز کنید', 'Begin with zero')
const problem = text('باید ۱۱ رقم باشد', 'It must have 11 digits')
const wrong: Form = { ...blank({ mobile: '0914' }), problem: () => problem, problems: [['mobile', problem]] }

test('a field is read in this order: label, hint, problem, input', () => {
  const field = drawn(() => <Field form={wrong} name="mobile" type="tel" label={label} hint={hint} />).querySelector(
    '.field',
  )
  expect(field?.childNodes.map((node) => node.textContent).filter(Boolean)).toEqual([
    'موبایل',
    'با صفر آغاز کنید',
    'باید ۱۱ رقم باشد',
  ])
  const input = field?.querySelector('input')
  expect(input?.getAttribute('aria-describedby')).toBe('mobile-hint mobile-problem')
  expect([input?.getAttribute('aria-invalid'), input?.getAttribute('value'), input?.getAttribute('type')]).toEqual([
    'true',
    '0914',
    'tel',
  ])
})

test('a field without trouble says nothing of it', () => {
  const input = drawn(() => <Field form={blank()} name="mobile" label={label} />).querySelector('input')
  expect([input?.hasAttribute('aria-invalid'), input?.hasAttribute('aria-describedby')]).toEqual([false, false])
})

test('what may stay empty is marked, what must be filled in is not', () => {
  expect(
    drawn(() => <Field form={blank()} name="a" label={label} optional />).querySelector('label')?.textContent,
  ).toBe('موبایل (اختیاری)')
  expect(drawn(() => <Field form={blank()} name="a" label={label} />).querySelector('label')?.textContent).toBe(
    'موبایل',
  )
})

test('a password is never sent back', () => {
  const input = drawn(() => (
    <Field form={blank({ secret: 'x' })} name="secret" type="password" label={label} />
  )).querySelector('input')
  expect(input?.getAttribute('value')).toBe('')
})

test('the summary leads to each field, once', () => {
  const box = drawn(() => <FormBox form={wrong} to="/seat" submit={label} />, { locale: 'en' })
  expect(box.querySelector('form')?.getAttribute('action')).toBe('/en/seat')
  expect(box.querySelector('[role=alert] h2')?.textContent).toBe('Fix one thing')
  expect(box.querySelectorAll('[role=alert] a').map((link) => link.getAttribute('href'))).toEqual(['#mobile'])
})

test('the page opens at what is wrong, however far down the form stands, also without scripts', () => {
  const box = drawn(() => <FormBox form={wrong} to="/seat" submit={label} />)
  const summary = box.querySelector('[role=alert]')
  expect([summary?.hasAttribute('autofocus'), summary?.getAttribute('tabindex')]).toEqual([true, '-1'])
})

test('a summary above fields of one’s own form calls them by their labels, too, and leads to where they stand', () => {
  const own = { ...blank(), problems: [['mobile', problem]] as const }
  const form = drawn(() => (
    <Summed form={own}>
      <Field form={own} name="mobile" id="second-mobile" label={label} />
    </Summed>
  ))
  const link = form.querySelector('[role=alert] a')
  expect(link?.textContent).toBe(`${label.fa} ${problem.fa}`)
  expect(link?.getAttribute('href')).toBe('#second-mobile')
})

test('the summary calls each field, and each part of one, by its label', () => {
  const both: Form = {
    ...blank(),
    problems: [
      ['mobile', problem],
      ['title.fa', problem],
      ['nowhere', problem],
    ],
  }
  const box = drawn(
    () => (
      <FormBox form={both} to="/seat" submit={label}>
        <Field form={both} name="mobile" label={text('همراه', 'Mobile')} />
        <TranslatedField form={both} name="title" label={text('عنوان', 'Title')} />
      </FormBox>
    ),
    { locale: 'en' },
  )
  expect(box.querySelectorAll('[role=alert] a').map((link) => link.textContent)).toEqual([
    `Mobile ${problem.en}`,
    `Title Persian ${problem.en}`,
    problem.en,
  ])
})

test('a refusal that no field is to blame for stands in the summary', () => {
  const refused = { ...blank(), refusal: text('ظرفیت پر شد.', 'It is full.') }
  expect(
    drawn(() => <FormBox form={refused} to="/seat" submit={label} />).querySelector('[role=alert] p')?.textContent,
  ).toBe('ظرفیت پر شد.')
})

test('a form with files says so to the browser', () => {
  const form = drawn(() => <FormBox form={blank()} to="/x" submit={label} files />).querySelector('form')
  expect(form?.getAttribute('enctype')).toBe('multipart/form-data')
})

const choices = [
  { value: 'a', label: text('الف', 'A') },
  { value: 'b', label: text('ب', 'B'), closed: true },
]

test('what was chosen is still chosen', () => {
  const form = blank({ zone: 'a', group: 'a', topics: ['a', 'b'], terms: 'on' })
  const selected = drawn(() => <Select form={form} name="zone" label={label} choices={choices} />).querySelectorAll(
    'option[selected]',
  )
  expect(selected.map((option) => option.getAttribute('value'))).toEqual(['a'])
  const ticked = drawn(() => <Checkboxes form={form} name="topics" label={label} choices={choices} />).querySelectorAll(
    'input[checked]',
  )
  expect(ticked.map((box) => [box.getAttribute('name'), box.getAttribute('value')])).toEqual([
    ['topics[]', 'a'],
    ['topics[]', 'b'],
  ])
  expect(
    drawn(() => <Checkbox form={form} name="terms" label={label} />)
      .querySelector('input')
      ?.hasAttribute('checked'),
  ).toBe(true)
})

test('radios answer one question, and the summary reaches the first of them', () => {
  const group = drawn(() => (
    <Radios form={{ ...wrong, typed: () => undefined }} name="group" label={label} choices={choices} />
  ))
  expect(group.querySelector('fieldset legend')?.textContent).toBe('موبایل')
  expect(group.querySelector('fieldset')?.getAttribute('aria-describedby')).toBe('group-problem')
  expect(group.querySelector('#group')?.getAttribute('value')).toBe('a')
  expect(group.querySelectorAll('input[disabled]').length).toBe(1)
})

test('a date is asked for in the calendar of the language', () => {
  const persian = drawn(() => (
    <DateField form={blank(dateParts('born', '2016-10-05', 'fa'))} name="born" label={label} />
  ))
  expect(persian.querySelectorAll('input').map((input) => input.getAttribute('value'))).toEqual([
    'jalali',
    '۱۴',
    '۱۳۹۵',
  ])
  expect(persian.querySelector('option[selected]')?.textContent).toBe('مهر')
  const english = drawn(
    () => <DateField form={blank(dateParts('born', '2016-10-05', 'en'))} name="born" label={label} />,
    { locale: 'en' },
  )
  expect(english.querySelectorAll('input').map((input) => input.getAttribute('value'))).toEqual([
    'gregorian',
    '5',
    '2016',
  ])
  expect(english.querySelector('option[selected]')?.textContent).toBe('October')
})

test('money has its unit beside it', () => {
  expect(
    drawn(() => <MoneyField form={blank()} name="fee" label={label} />).querySelector('.money span')?.textContent,
  ).toBe('تومان')
})

test('content is written in its languages side by side, each in its own direction', () => {
  const inputs = drawn(() => (
    <TranslatedField form={blank({ 'title.en': 'News' })} name="title" label={label} />
  )).querySelectorAll('input')
  expect(
    inputs.map((input) => ['name', 'lang', 'dir', 'value'].map((attribute) => input.getAttribute(attribute))),
  ).toEqual([
    ['title.fa', 'fa', 'rtl', ''],
    ['title.en', 'en', 'ltr', 'News'],
    ['title.azb', 'az-Arab', 'rtl', ''],
  ])
})
