import { expect, test } from 'vitest'
import { changedIn } from './agencies.ts'

const known = {
  liaisonPost: { fa: 'رابط', en: 'Liaison' },
  liaisonId: null,
  channels: ['link', 'paper'] as ('link' | 'paper')[],
  number: Buffer.from('sealed'),
  wantsCode: true,
  postalAddress: null,
}
const same = { ...known, number: null, postalAddress: '' }

test.each([
  ['nothing, when all is the same and no number is given', same, []],
  ['the number, when one is given, whatever it was', { ...same, number: Buffer.from('sealed') }, ['number']],
  ['the ways, when only their order is another', { ...same, channels: ['paper', 'link'] as const }, ['channels']],
  ['the post, when it is said in another language too', { ...same, liaisonPost: { fa: 'رابط', en: 'Post' } }, ['post']],
] as const)('What changed is %s', (_what, after, parts) => {
  expect(changedIn(known, { ...after, channels: [...after.channels] })).toEqual(parts)
})

test('Of a body that had no profile everything is new but a number nobody gave', () => {
  expect(changedIn(undefined, same)).toEqual(['post', 'liaison', 'channels', 'code', 'address'])
})
