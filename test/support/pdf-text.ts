import { inflateSync } from 'node:zlib'

/**
 * The text of a PDF as our press writes it, page after page, line after line, by the maps of its fonts. Left-to-right text
 * reads as it was written; of right-to-left text the letters of a line come in the order in which they stand on paper.
 */
export function pdfText(bytes: Uint8Array): string {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'))
  const pages = [...objects.values()].filter(({ dict }) => /\/Type \/Page\s/.test(dict))
  return pages.map(({ dict }) => textOfPage(dict, objects)).join(' ')
}

interface PdfObject {
  readonly dict: string
  readonly content: string
}

type Objects = ReadonlyMap<string, PdfObject>
/** Which letters a glyph stands for. */
type Glyphs = ReadonlyMap<number, string>

function objectsOf(raw: string): Objects {
  const found = new Map<string, PdfObject>()
  for (const [, id = '', body = ''] of raw.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf('stream\n')
    const dict = at === -1 ? body : body.slice(0, at)
    found.set(id, { dict, content: at === -1 ? '' : unpacked(dict, body.slice(at + 'stream\n'.length)) })
  }
  return found
}

function unpacked(dict: string, stream: string) {
  const packed = Buffer.from(stream.replace(/\n?endstream\s*$/, ''), 'latin1')
  return dict.includes('/FlateDecode') ? inflateSync(packed).toString('latin1') : packed.toString('latin1')
}

function glyphsOf(map: string): Glyphs {
  const glyphs = new Map<number, string>()
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', letters = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>/g)) {
      glyphs.set(Number.parseInt(glyph, 16), Buffer.from(letters, 'hex').swap16().toString('utf16le'))
    }
  }
  return glyphs
}

/** Changes of font, strings of glyphs, and moves to another line. */
const operators = /\/(\w+) [\d.]+ Tf|(\[(?:\((?:\\[\s\S]|[^\\)])*\)|[^\]])*\]) TJ|\bBT\b/g

function textOfPage(dict: string, objects: Objects): string {
  const fonts = fontsOf(dict, objects)
  let font: Glyphs = new Map()
  let text = ''
  for (const [, name, shown] of referred(dict, 'Contents', objects).content.matchAll(operators)) {
    if (name !== undefined) font = fonts.get(name) ?? font
    else text += shown === undefined ? ' ' : lettersIn(shown, font)
  }
  return text.replaceAll(/\s+/g, ' ')
}

const nothing: PdfObject = { dict: '', content: '' }

/** The object that a key of a dictionary refers to. */
function referred(dict: string, key: string, objects: Objects): PdfObject {
  const id = new RegExp(`/${key} (\\d+) 0 R`).exec(dict)?.[1] ?? ''
  return objects.get(id) ?? nothing
}

function fontsOf(dict: string, objects: Objects): ReadonlyMap<string, Glyphs> {
  const resources = referred(dict, 'Resources', objects).dict + dict
  return new Map(
    [...resources.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name, id]) => [name ?? '', fontOf(id, objects)]),
  )
}

const fontOf = (id: string | undefined, objects: Objects): Glyphs =>
  glyphsOf(referred(objects.get(id ?? '')?.dict ?? '', 'ToUnicode', objects).content)

const lettersIn = (shown: string, font: Glyphs): string =>
  [...shown.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)/g)]
    .map(([, literal = '']) => {
      const bytes = bytesIn(literal)
      return Array.from({ length: bytes.length >> 1 }, (_glyph, at) => font.get(bytes.readUInt16BE(at * 2)) ?? '').join(
        '',
      )
    })
    .join('')

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const bytesIn = (literal: string): Buffer =>
  Buffer.from(
    literal.replaceAll(/\\(\d{1,3}|[\s\S])/g, (_all, escaped: string) =>
      /^\d/.test(escaped) ? String.fromCodePoint(Number.parseInt(escaped, 8)) : (escapes[escaped] ?? escaped),
    ),
    'latin1',
  )
