import { expect, test } from 'vitest'
import { fieldsIn } from './cut-form.ts'

const part = (head: string, body: string) => `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`

test('the fields before a file are read as they were typed, in any script', () => {
  const whole = [
    part('name="kind"', 'annex'),
    part('name="title.fa"', 'نقشهٔ «خانهٔ محله»'),
    part('name="file"; filename="plan.pdf"', '%PDF'),
    part('name="after"', 'cut'),
  ].join('')
  const beginning = Buffer.from(whole, 'utf8')
  expect(fieldsIn(beginning, 'b')).toEqual([
    ['kind', 'annex'],
    ['title.fa', 'نقشهٔ «خانهٔ محله»'],
  ])
})

test('what is cut off in the middle is not taken for the whole of it', () => {
  expect(fieldsIn(Buffer.from(`${part('name="a"', 'one')}--b\r\nContent-Disposition: form-da`), 'b')).toEqual([
    ['a', 'one'],
  ])
  expect(fieldsIn(Buffer.from('nothing of the kind'), 'b')).toEqual([])
})
