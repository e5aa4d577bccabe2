import { cleaned } from '../text/clean.ts'

/** Signs with a meaning in some file system, in an address or in a header. */
const signs = /["*/:<>?\\|%]/g
const controls = /\p{C}(?<!\u200C)/gu

const longest = 100

/**
 * The name under which people know a file: the last part of its path, clean Persian, without signs that mean something
 * to a computer, at most 100 letters, and always with the extension its content deserves.
 */
export function fileName(given: string, extension: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const bare = last.replace(/\.[A-Za-z0-9]{1,5}$/, '')
  const plain = cleaned(bare.replaceAll(controls, '').replaceAll(signs, ' '), { multiline: false })
  const stem = Array.from(plain.replace(/^[.\s]+|[.\s]+$/g, ''))
    .slice(0, longest)
    .join('')
    .trim()
  return `${stem === '' ? 'file' : stem}.${extension}`
}

/**
 * The value of `Content-Disposition` (RFC 6266): a plain name for old clients, and the real one by RFC 8187 (which
 * took the place of RFC 5987).
 */
export function disposition(manner: 'inline' | 'attachment', name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const exact = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${manner}; filename="${plain}"; filename*=UTF-8''${exact}`
}

/** The extension of a name that `fileName` made. */
export const extensionOf = (name: string) => name.split('.').at(-1) ?? ''
