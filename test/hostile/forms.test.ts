import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check'
import { type HTMLElement, parse } from 'node-html-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asciiDigits } from '#platform/text/digits.ts'
import { modules } from '../../src/app.ts'
import { demoPassword } from '../../src/demo/sow/sow.ts'
import { addressesOf, crawl } from '../browser/crawl.ts'
import { openSampleHouse } from '../support/real-city.ts'
import { Visitor } from '../support/visitor.ts'
import { type FoundForm, formsIn } from './forms.ts'

type House = Awaited<ReturnType<typeof openSampleHouse>>

const mark = 'zzmarkzz'

/** What people and programs put into fields: markup, the language of the database, invisible and broken letters. */
const nasty = oneof(
  constantFrom(
    `<script>${mark}()</script>`,
    `"><img src=x onerror=${mark}()>`,
    `</textarea></title><script>${mark}()</script>`,
    `'; drop table facts; --`,
    `\\'; select pg_sleep(9) --`,
    '%00\u0000nothing',
    '\u202Egnp.exe',
    '\u200F\u2066\u2069\u200B\uFEFF',
    '👩‍👩‍👧‍👦🏳️‍🌈',
    '\uD800 alone \uDFFF',
    '{{7*7}} ${7*7} #{7*7}',
    'x'.repeat(70_000),
    '9'.repeat(400),
    '-1',
    '1e309',
    '۱۲۳٤٥٦',
    '../../../../etc/passwd',
    '00000000-0000-7000-8000-000000000000',
    'javascript:alert(1)',
    '\r\nSet-Cookie: owned=1',
    '{"type":"doc","content":[{"type":"text","text":1}]}',
    `${'{"type":"doc","content":['.repeat(3000)}${']}'.repeat(3000)}`,
    '[]',
    '',
    '  ',
  ),
  string({ unit: 'binary', maxLength: 60 }),
  string({ unit: 'grapheme', maxLength: 60 }),
)

/** What a browser sends: broken pairs mended, as forms do. */
const sent = (value: string) => value.toWellFormed()

function bodyOf(form: FoundForm, values: readonly string[]) {
  const fields: [string, string][] = []
  let at = 0
  for (const { name, value, free } of form.fields) {
    const given = free || at % 5 === 4 ? values[at % values.length] : value
    at += 1
    if (given !== undefined) fields.push([name, sent(given)])
  }
  return fields
}

/** Forms that somebody has already tried at length. */
const tried = new Set<string>()

/** A form is the same in every language and for everybody who may send it: tried at length once, and met by the others. */
function runsFor({ action, kind }: FoundForm) {
  const isMet = tried.has(kind) || /^\/(en|azb)(\/|$)/.test(action)
  tried.add(kind)
  return isMet ? 1 : 8
}

/** Leaving, and ending sessions, would only end the test. */
const leaves = /sign-out|\/end$|\/theme$/

describe.each([
  { who: 'nobody', userName: undefined, begin: ['/', '/sign-in', '/sign-in/staff', '/links', '/news'] },
  { who: 'an administrator', userName: 'elnaz.admin', begin: ['/', '/desk', '/account', '/en/desk'] },
  { who: 'an editor', userName: 'ailin.editor', begin: ['/desk', '/desk/articles', '/account'] },
])('as $who', ({ userName, begin }) => {
  let house: House
  let visitor: Visitor
  const forms = new Map<string, FoundForm>()
  afterAll(() => house?.close())

  beforeAll(async () => {
    house = await openSampleHouse()
    visitor = new Visitor(house.app, undefined, 'fa')
    if (userName) {
      const door = await visitor.open('/sign-in/staff')
      const page = await door.submit({ userName, password: demoPassword }, 'ادامه')
      expect(page.status).toBe(200)
    }
    const fetch = async (address: string) => {
      const response = await visitor.request(address)
      const type = response.headers.get('content-type') ?? ''
      const html = type.startsWith('text/html') ? await response.text() : ''
      return { status: response.status, type, html }
    }
    const pages = await crawl({ begin, routes: addressesOf(modules), fetch, most: 1 })
    const found = pages.flatMap(({ html, address }) => formsIn(html, address))
    for (const form of found.filter(({ action }) => !leaves.test(action))) forms.set(form.kind, form)
    house.reported.splice(0)
  }, 1_200_000)

  test(
    'no field of any form brings the house into disorder or is given back as markup',
    { timeout: 1_200_000 },
    async () => {
      expect(forms.size).toBeGreaterThan(0)
      const faults = new Set<string>()
      for (const form of forms.values()) {
        await assert(
          asyncProperty(array(nasty, { minLength: 5, maxLength: 5 }), async (values) => {
            for (const fault of await faultsOf(form, bodyOf(form, values)))
              faults.add(`${form.kind} at ${form.at}: ${fault}`)
          }),
          { numRuns: runsFor(form), seed: 5, endOnFailure: true },
        )
      }
      expect([...faults]).toEqual([])
    },
  )

  async function faultsOf(form: FoundForm, fields: readonly [string, string][]) {
    const response = await visitor.request(form.action, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: form.multipart ? multipart(fields) : new URLSearchParams([...fields]),
    })
    const faults = house.reported.splice(0).map((error) => `${error.message.slice(0, 120)} ${causeOf(error)}`)
    if (response.status >= 500) faults.push(`answered ${response.status}`)
    const location = response.headers.get('location') ?? '/'
    if (new URL(location, 'http://localhost').origin !== 'http://localhost') faults.push(`led to ${location}`)
    const html = (response.headers.get('content-type') ?? '').startsWith('text/html') ? await response.text() : ''
    return [...faults, ...markupIn(html), ...(response.status === 422 ? lostIn(html, form, fields) : [])]
  }
})

const causeOf = ({ cause }: Error) => (cause instanceof Error ? cause.message.slice(0, 200) : '')

function multipart(fields: readonly [string, string][]) {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

/** What was typed must come back as text, never as an element or an attribute of its own. */
function markupIn(html: string) {
  if (!html.includes(mark)) return []
  const page = parse(html, { comment: true })
  const run = page.querySelectorAll('script, [onerror]').map((element) => element.outerHTML)
  return run.filter((element) => element.includes(mark)).map((element) => `came back as ${element.slice(0, 100)}`)
}

/** A refused form gives back what was typed, except secrets and what no form could show. */
function lostIn(html: string, form: FoundForm, fields: readonly [string, string][]) {
  const shown = parse(html).querySelectorAll('main form input[name], main form textarea[name]')
  const back = Map.groupBy(shown, (input) => input.getAttribute('name') ?? '')
  const isBack = (name: string, value: string) =>
    back.get(name)?.some((input) => asciiDigits(valueIn(input)).includes(value.trim())) ?? true
  const isFree = (name: string) => form.fields.some((field) => field.name === name && field.free)
  const isSecret = (name: string) => back.get(name)?.some((input) => input.getAttribute('type') === 'password')
  return fields
    .filter(([name, value]) => isFree(name) && !isSecret(name) && isPlain(name, value) && !isBack(name, value))
    .map(([name, value]) => `lost ${name}: ${value.slice(0, 40)}`)
}

const valueIn = (input: HTMLElement) =>
  input.tagName === 'TEXTAREA' ? input.textContent : (input.getAttribute('value') ?? '')

const isPlain = (name: string, value: string) =>
  !/code|website|proof|opened/i.test(name) && /^[\w\s'";:()/.-]{3,200}$/.test(value)
