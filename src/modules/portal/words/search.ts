import type { Words } from '#platform/locale.ts'
import { showNumber } from '#platform/text/numbers.ts'

export const searchWords = {
  everything: { fa: 'همه', en: 'All', azb: 'هامیسی' },
  found: { fa: 'نتیجه‌ها', en: 'Results', azb: 'نتیجه‌لر' },
  near: { fa: 'نتیجه‌های نزدیک', en: 'Near results', azb: 'یاخین نتیجه‌لر' },
  newest: { fa: 'تازه‌ترین‌ها', en: 'The newest', azb: 'ان یئنی‌لر' },
  nothing: { fa: 'چیزی پیدا نشد', en: 'Nothing was found', azb: 'بیر شئی تاپیلمادی' },
  searchedFor: { fa: 'این را جستیم:', en: 'We searched for:', azb: 'بونو آختاردیق:' },
  moreThan: (count: number) => ({
    fa: `بیش از ${showNumber(count, 'fa')}`,
    en: `more than ${showNumber(count, 'en')}`,
    azb: `${showNumber(count, 'azb')}-دن چوخ`,
  }),
  askUs: {
    fa: 'واژهٔ دیگری را بیازمایید، یا بپرسید: تلفن ۱۳۷، در همهٔ ساعت‌ها.',
    en: 'Try another word, or ask us: telephone 137, at any hour.',
    azb: 'باشقا بیر سؤز یوخلایین، یا دا سوروشون: تلفن ۱۳۷، گئجه‌گوندوز.',
  },
  cut: {
    fa: 'پرسش بلند بود؛ ۲۰۰ نویسهٔ نخست آن را جستیم.',
    en: 'The question was long; we searched for its first 200 characters.',
    azb: 'سورغو اوزون ایدی؛ ایلک ۲۰۰ حرفینی آختاردیق.',
  },
} satisfies Words
