import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { refuse } from '../refusal.ts'
import { parseRials } from '../text/numbers.ts'
import { dateInput, optionalDateInput } from './date-input.ts'
import { submit } from './form.ts'
import { parsed } from './problems.ts'

const text = (fa: string, en: string) => ({ fa, en })

/** Posts a form to a schema; answers with what the action got, or with what was wrong. */
async function sent(
  schema: z.ZodType,
  fields: string | Record<string, string>,
  action = async (values: unknown) => values,
) {
  const app = new Hono()
  app.post('/', async (c) => {
    const submission = await submit(c, schema, action)
    if (submission.sent) return c.json({ values: submission.result })
    const { problems, refusal } = submission.form
    return c.json({ problems: problems.map(([name, { en }]) => [name, en]), refusal: refusal?.en })
  })
  const init =
    typeof fields === 'string'
      ? { headers: { 'content-type': 'multipart/form-data; boundary=B' }, body: fields }
      : { body: new URLSearchParams(fields) }
  return (await app.request('/', { method: 'POST', ...init })).json()
}

test('parts of a field arrive together', async () => {
  const schema = z.object({ title: z.object({ fa: z.string().min(1), en: z.string() }), page: z.string() })
  expect(await sent(schema, { 'title.fa': 'خبر', 'title.en': '', page: '1' })).toEqual({
    values: { title: { fa: 'خبر', en: '' }, page: '1' },
  })
  expect(await sent(schema, { 'title.fa': '', 'title.en': '', page: '1' })).toEqual({
    problems: [['title.fa', 'Fill this in.']],
  })
})

test('ticked boxes arrive as a list, however many', async () => {
  const schema = z.object({ topics: z.array(z.string()).default([]) })
  expect(await sent(schema, { 'topics[]': 'music' })).toEqual({ values: { topics: ['music'] } })
  expect(await sent(schema, {})).toEqual({ values: { topics: [] } })
})

/** A file field as browsers send it: without a choice its name is empty, and so is the file. */
const withFile = (name: string, content: string) =>
  [
    '--B',
    `Content-Disposition: form-data; name="photo"; filename="${name}"`,
    'Content-Type: application/octet-stream',
    '',
    content,
    '--B--',
    '',
  ].join('\r\n')

test('a file arrives as a file, and an empty file field as nothing', async () => {
  const schema = z.object({ photo: z.file().optional() }).transform(({ photo }) => ({ name: photo?.name }))
  expect(await sent(schema, withFile('a.png', 'x'))).toEqual({ values: { name: 'a.png' } })
  expect(await sent(schema, withFile('', ''))).toEqual({ values: {} })
})

test('a name that belongs to every object is a field like any other', async () => {
  const schema = z.object({ constructor: z.string().optional() })
  expect(await sent(schema, { '__proto__.x': '1', constructor: 'y' })).toEqual({ values: { constructor: 'y' } })
})

const full = async () => {
  throw refuse.conflict(text('پر است', 'It is full'))
}

test('a refusal the person can answer comes back with the form', async () => {
  expect(await sent(z.object({}), {}, full)).toEqual({ problems: [], refusal: 'It is full' })
})

test('a parser says in its own words what is wrong', async () => {
  const schema = z.object({ fee: parsed(parseRials).transform(String) })
  expect(await sent(schema, { fee: '۱٬۲۵۰٬۰۰۰' })).toEqual({ values: { fee: '1250000' } })
  expect(await sent(schema, { fee: '-5' })).toEqual({ problems: [['fee', 'An amount cannot be below zero.']] })
})

const born = (day: string, month: string, year: string, calendar = 'jalali') => ({
  'born.day': day,
  'born.month': month,
  'born.year': year,
  'born.calendar': calendar,
})

describe('a date', () => {
  const schema = z.object({ born: dateInput() })

  test.each([
    [born('۱۴', '7', '۱۳۹۵'), '2016-10-05'],
    [born('٥', '10', '2016', 'gregorian'), '2016-10-05'],
    [born('30', '12', '1403'), '2025-03-20'],
  ])('%j is %s', async (fields, day) => {
    expect(await sent(schema, fields)).toEqual({ values: { born: day } })
  })

  test.each([
    [born('31', '7', '1395'), 'Mehr has 30 days.'],
    [born('30', '12', '1404'), 'Esfand has 29 days.'],
    [born('29', '2', '2027', 'gregorian'), 'February has 28 days.'],
    [born('', '', ''), 'Fill this in.'],
    [born('', '7', '1395'), 'Write the day as a number.'],
    [born('1', '', '1395'), 'Choose the month.'],
    [born('1', '7', '95'), 'Write the year with four digits.'],
  ])('%j is refused', async (fields, reason) => {
    expect(await sent(schema, fields)).toEqual({ problems: [['born', reason]] })
  })

  test('may stay empty where it is optional', async () => {
    expect(await sent(z.object({ born: optionalDateInput() }), born('', '', ''))).toEqual({ values: {} })
    expect(await sent(z.object({ born: optionalDateInput() }), born('1', '', ''))).toEqual({
      problems: [['born', 'Write the year with four digits.']],
    })
  })
})
