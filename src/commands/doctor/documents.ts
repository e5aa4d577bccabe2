import { fromPlainText } from '#platform/documents/from-plain-text.ts'
import { givenArticle } from '#platform/pdf/fixtures.ts'
import { openPress } from '#platform/pdf/index.ts'
import type { Check } from './finding.ts'

/** Whether the press prints Persian, and has a glyph for every letter of it. */
export const documentsAreSet: Check = async () => {
  const told: string[] = []
  const press = await openPress({ report: (what) => void told.push(what) })
  try {
    const pdf = await press.print('article', givenArticle('fa', 'آزمون چاپ', fromPlainText('شهر، شهروند و شهرداری.')))
    if (!Buffer.from(pdf).subarray(0, 5).equals(Buffer.from('%PDF-'))) return notPrinted('what came is no PDF')
    return told.length === 0 ? { says: `The press prints: ${pdf.length} bytes.` } : notPrinted(told.join('; '))
  } catch (error) {
    return notPrinted(error instanceof Error ? error.message : String(error))
  } finally {
    await press.stop()
  }
}

const notPrinted = (why: string) => ({
  says: `The press does not print: ${why}`,
  remedy: 'Delete the folder node_modules and start again. On Alpine and other systems with musl it cannot work.',
})
