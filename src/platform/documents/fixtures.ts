import * as fc from 'fast-check'
import {
  bold,
  br,
  code,
  doc,
  embed,
  emphasis,
  h2,
  h3,
  image,
  item,
  link,
  list,
  note,
  numbered,
  p,
  paragraphIn,
  quote,
  rule,
  spoken,
  table,
} from './build.ts'
import type { Block, Doc, Inline, ItemBlock, Mark, TextNode } from './model.ts'
import { tidy } from './normal.ts'

/** One document with everything in it, for tests of every renderer. */
export const givenDocument = (): Doc =>
  doc(
    p('شهر تنها یک کالبد ', bold('فیزیکی'), ' نیست', note('سند تحول، ', link('بند ۳', '/news/4')), '.'),
    h2('هدف‌های برنامه'),
    p(
      link('برنامهٔ سال', 'https://janshahr.example/plan?a=1&b=2'),
      ' و ',
      emphasis('پیوست آن'),
      ' در ',
      spoken('en', 'UNESCO'),
      '.',
      br(),
      code('JS-1405'),
    ),
    paragraphIn('ar', 'rtl', 'وَتَعَاوَنُوا عَلَى الْبِرِّ'),
    h3('کارها'),
    list('کارگاه کتاب‌خوانی', item('پیاده‌روی', numbered('ائل‌گؤلی', 'عینالی'))),
    { type: 'ordered_list', attrs: { start: 5 }, content: [item('بند پنجم'), item('بند ششم')] },
    quote('فرهنگ، روح شهر است.', 'و شهر زنده است.'),
    table(['منطقه', 'شمار'], ['یک', '۱۲'], ['دو', '۸']),
    image('file-1', 'سردر گوی مسجد', { caption: 'گوی مسجد', credit: 'سارا' }),
    embed('programme', 'p-1405-7'),
    rule(),
    p('پایان.'),
  )

const letters = fc.string({
  unit: fc.constantFrom(...'شهرکتاب ‌abc12۱۲*_`[](){}\\#>-.•:!/'.split(''), '**', '__', '{{', '](', '## ', '1. ', '- '),
  maxLength: 12,
})
const words = letters.filter((text) => text !== '')
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ type: 'bold' }, { type: 'emphasis' }, { type: 'code' }),
  fc
    .constantFrom('/news/4', 'https://a.example/x_(y)?z=1', 'mailto:a@b.example')
    .map((href): Mark => ({ type: 'link', attrs: { href } })),
  fc.constantFrom('en', 'ar').map((lang): Mark => ({ type: 'lang', attrs: { lang } })),
)
const textNode: fc.Arbitrary<TextNode> = fc.record({
  type: fc.constant('text' as const),
  text: words,
  marks: fc.array(mark, { maxLength: 3 }),
})
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: textNode },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'hard_break' }) },
  {
    weight: 1,
    arbitrary: fc.array(textNode, { maxLength: 3 }).map((content): Inline => ({ type: 'footnote', content })),
  },
)
const inlines = fc.array(inline, { maxLength: 5 })
const tongue = fc.constantFrom(
  undefined,
  undefined,
  { lang: 'ar', dir: 'rtl' as const },
  { lang: 'en' },
  { dir: 'ltr' as const },
)

const { itemBlock } = fc.letrec<{ itemBlock: ItemBlock; content: ItemBlock[] }>((tie) => ({
  content: fc.array(tie('itemBlock'), { minLength: 1, maxLength: 3 }),
  itemBlock: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('paragraph' as const), attrs: tongue, content: inlines }),
    fc.record({
      type: fc.constantFrom('bullet_list' as const, 'ordered_list' as const),
      content: fc.array(fc.record({ type: fc.constant('list_item' as const), content: tie('content') }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
}))

const block: fc.Arbitrary<Block> = fc.oneof(
  itemBlock,
  itemBlock,
  fc.record({
    type: fc.constant('heading' as const),
    attrs: fc.record({ level: fc.constantFrom(2 as const, 3 as const, 4 as const) }),
    content: inlines,
  }),
  fc.record({ type: fc.constant('blockquote' as const), content: fc.array(itemBlock, { maxLength: 3 }) }),
  fc.constantFrom<Block>(table(['الف', 'ب'], ['۱', '۲']), image('f1', 'درخت'), embed('place', 'p9'), rule()),
)

/** Any tidy document, with the signs of the light form scattered through it. */
export const anyDocument: fc.Arbitrary<Doc> = fc
  .array(block, { maxLength: 6 })
  .map((content) => tidy({ type: 'doc', content }))
