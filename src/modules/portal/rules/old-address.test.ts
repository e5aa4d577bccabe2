import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOldAddress } from './old-address.ts'

const read = (address: string) => readOldAddress(new URL(`https://old.example${address}`))

describe('an old address', () => {
  test.each([
    '/News/4',
    '/News/4/',
    '/news/4/anything.html',
    '/NEWS/4/x',
    '/nEwS/4.html',
    '/News/4.pdf',
    '/News/4/print',
    '/News/4/pdf',
    '/News/print/4',
    '/fa/news/4',
    '/fa/News/4/x',
    '/News//4//x',
    '/News/۴/x',
    '/News/%DB%B4',
    '/News/04',
    '/n/4',
    '/News/4/%ff%fe',
    '/News/4/معاونت-در-یک-نگاه.html?print=1',
    '/?id=4',
    '/?Id=۴',
    '/index.php?id=4&lang=fa',
    '/Default.aspx?ID=4',
    '/News.aspx?newsid=4',
    '/news?code=4',
  ])('%s asks for article 4', (address) => expect(read(address)?.code).toBe(4))

  test.each([
    '/',
    '/news',
    '/News/abc',
    '/News/-4/x',
    "/News/4'/x",
    '/News/4;drop/x',
    '/News/9999999999/x',
    '/newsletter/4',
    '/?id=4%27',
    '/?id=',
    '/search?id=4',
    '/places/4',
  ])('%s asks for none', (address) => expect(read(address)).toBeUndefined())

  test('says in its slug what it was about', () => {
    expect(read('/News/4/معاونت-در-يك_نگاه.html')?.slug).toBe('معاونت در يك نگاه')
    expect(read('/News/4')?.slug).toBe('')
  })

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        expect(() => read(`${path}?${query}`)).not.toThrow()
      }),
    )
  })
})
