import type { Column, Value } from '#platform/exports/columns.ts'
import type { Text } from '#platform/locale.ts'

/** A column of a set of open data: its name in English everywhere, its meaning in the data dictionary. */
export interface OpenColumn<Item> {
  readonly key: string
  readonly type: Column<Item>['type']
  readonly meaning: Text
  readonly value: (item: Item) => Value
}

export const column = <Item>(
  key: string,
  meaning: Text,
  value: OpenColumn<Item>['value'],
  type: OpenColumn<Item>['type'] = 'text',
): OpenColumn<Item> => ({ key, type, meaning, value })

interface SaidLike {
  readonly fa: string
  readonly en?: string | undefined
  readonly azb?: string | undefined
}

/** A text as three columns: `title_fa`, `title_en`, `title_azb`. */
export const texts = <Item>(
  key: string,
  meaning: Text,
  value: (item: Item) => SaidLike | null,
): readonly OpenColumn<Item>[] => [
  column(`${key}_fa`, inLanguage(meaning, 'فارسی', 'in Persian'), (item) => value(item)?.fa),
  column(`${key}_en`, inLanguage(meaning, 'انگلیسی', 'in English'), (item) => value(item)?.en),
  column(`${key}_azb`, inLanguage(meaning, 'ترکی آذربایجانی', 'in Azerbaijani'), (item) => value(item)?.azb),
]

const inLanguage = ({ fa, en }: Text, faName: string, enName: string): Text => ({
  fa: `${fa} (${faName})`,
  en: `${en} (${enName})`,
})

interface DayLike {
  readonly iso: string
  readonly jalali: string
}

/** A day as two columns, ISO and Jalali. */
export const days = <Item>(
  key: string,
  meaning: Text,
  value: (item: Item) => DayLike | null,
): readonly OpenColumn<Item>[] => [
  column(
    key,
    { fa: `${meaning.fa} (میلادی، ISO)`, en: `${meaning.en} (Gregorian, ISO)` },
    (item) => value(item)?.iso,
    'date',
  ),
  column(`${key}_jalali`, { fa: `${meaning.fa} (شمسی)`, en: `${meaning.en} (Jalali)` }, (item) => value(item)?.jalali),
]

/** Several values in one cell, between spaces: codes have none. */
export const list = (values: readonly string[]) => values.join(' ')

export const yesOrNo = (value: boolean) => (value ? 'true' : 'false')

/** The columns as the writer of tables wants them: headings are the same in every language. */
export const asTable = <Item>(columns: readonly OpenColumn<Item>[]): Column<Item>[] =>
  columns.map(({ key, type, value }) => ({ label: { fa: key, en: key }, type, value }))

export const sample = <Item extends { readonly sample: boolean }>(): OpenColumn<Item> =>
  column('sample', { fa: 'دادهٔ نمونه است، نه واقعی', en: 'a sample, not real' }, (item) => yesOrNo(item.sample))
