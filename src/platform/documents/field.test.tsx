import { parse } from 'node-html-parser'
import { renderToString } from 'solid-js/web'
import { expect, test } from 'vitest'
import { blank } from '../forms/form.ts'
import { ViewProvider, viewFor } from '../http/view.ts'
import { doc, table } from './build.ts'
import { DocumentField } from './field.tsx'
import { givenDocument } from './fixtures.ts'
import { toLight } from './light.ts'
import type { Doc } from './model.ts'
import { readBody } from './read.ts'

const view = viewFor({
  locale: 'fa',
  actor: null,
  now: new Date('2026-11-22T09:00:00Z'),
  path: '/desk',
  query: '',
  theme: undefined,
  sample: false,
})

function drawn(stored: Doc | undefined, typed: Record<string, string> = {}) {
  const html = renderToString(() => (
    <ViewProvider value={view}>
      <DocumentField form={blank(typed)} name="body" label={{ fa: 'متن', en: 'Text' }} stored={stored} />
    </ViewProvider>
  ))
  const root = parse(html)
  return { field: root.querySelector('textarea'), editor: root.querySelector('document-editor') }
}

test('without script the field holds the light form, which gives the stored document back', () => {
  const { field, editor } = drawn(givenDocument())
  const typed = (field?.textContent ?? '').trim()
  expect(typed).toBe(toLight(givenDocument()))
  expect(readBody(typed, givenDocument())).toEqual(givenDocument())
  expect(JSON.parse(editor?.getAttribute('document') ?? '')).toEqual(givenDocument())
})

test('what was typed comes back as it was, beside the stored document', () => {
  const stored = doc(table(['الف'], ['ب']))
  const { field, editor } = drawn(stored, { body: '{{جدول ۱}}\n\nتازه' })
  expect(field?.textContent.trim()).toBe('{{جدول ۱}}\n\nتازه')
  expect(JSON.parse(editor?.getAttribute('document') ?? '')).toEqual(stored)
})

test('a new text begins empty', () => {
  const { field, editor } = drawn(undefined)
  expect(field?.textContent.trim()).toBe('')
  expect(editor?.getAttribute('document')).toBeUndefined()
})
