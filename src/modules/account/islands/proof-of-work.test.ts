// @vitest-environment happy-dom
import { createChallenge, type Payload, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { beforeEach, expect, test, vi } from 'vitest'
import './proof-of-work.ts'

const secrets = { hmacSignatureSecret: 'a secret of the test', hmacKeySignatureSecret: 'another' }
const challenge = await createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: 1, counter: 5, deriveKey, ...secrets })

beforeEach(() => {
  vi.stubGlobal('fetch', async () => Response.json(challenge))
})

function formWith(from: string) {
  const form = document.createElement('form')
  form.innerHTML = `<proof-of-work from="${from}" busy="checking" done="checked">
    <input type="hidden" name="proof" value=""><output>slower</output></proof-of-work>`
  document.body.replaceChildren(form)
  const said = () => form.querySelector('output')?.textContent
  const proof = () => form.querySelector('input')?.value ?? ''
  return { form, said, proof }
}

test('solves the challenge while the form is filled in, and says so', async () => {
  const { said, proof } = formWith('/auth/challenge')
  expect(said()).toBe('checking')
  await vi.waitFor(() => expect(said()).toBe('checked'))
  const payload: Payload = JSON.parse(atob(proof()))
  expect(await verifySolution({ ...payload, deriveKey, ...secrets })).toMatchObject({ verified: true })
})

test('holds a form that is sent too early, and sends it once the work is done', async () => {
  const { form, proof } = formWith('/auth/challenge')
  const sent: string[] = []
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return
    event.preventDefault()
    sent.push(proof())
  })
  form.requestSubmit()
  form.requestSubmit()
  expect(sent).toEqual([])
  await vi.waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).not.toBe('')
})

test('leaves the form as it is without scripts when the city does not answer', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new Error('no network')
  })
  const { said, proof } = formWith('/auth/challenge')
  await vi.waitFor(() => expect(said()).toBe('slower'))
  expect(proof()).toBe('')
})
