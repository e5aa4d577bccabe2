import type { Text, Words } from '../locale.ts'
import { faDigits } from '../text/digits.ts'

export const words = {
  title: { fa: 'نماهای ذخیره‌شده', en: 'Saved views' },
  keepThis: { fa: 'ذخیرهٔ نمای کنونی', en: 'Save the present view' },
  keepHint: {
    fa: 'پالایش و ترتیب همین فهرست زیر این نام می‌ماند. نامی که از پیش هست، جایش را به این نما می‌دهد.',
    en: 'The filters and the order of the list are kept under this name. A view of the same name is replaced.',
  },
  name: { fa: 'نام نما', en: 'Name of the view' },
  keep: { fa: 'ذخیره', en: 'Save' },
  kept: { fa: 'نما ذخیره شد.', en: 'The view has been saved.' },
  rename: { fa: 'تغییر نام', en: 'Rename' },
  renamed: { fa: 'نام نما تغییر کرد.', en: 'The view has been renamed.' },
  remove: { fa: 'حذف نما', en: 'Remove the view' },
  removed: { fa: 'نما حذف شد.', en: 'The view has been removed.' },
  mine: { fa: 'نماهای من از این فهرست', en: 'My views of this list' },
  backToList: { fa: 'بازگشت به فهرست', en: 'Back to the list' },
  noViews: { fa: 'هنوز نمایی از این فهرست ذخیره نکرده‌اید.', en: 'You have not saved a view of this list yet.' },
  noSuchView: { fa: 'چنین نمایی نیست.', en: 'There is no such view.' },
  nameTaken: { fa: 'نمای دیگری از این فهرست همین نام را دارد.', en: 'Another view of this list has this name.' },
  tooMany: (most: number): Text => ({
    fa: `از هر فهرست بیش از ${faDigits(most)} نما نگه داشته نمی‌شود؛ نخست یکی را حذف کنید.`,
    en: `No more than ${most} views of a list are kept. Remove one first.`,
  }),
} satisfies Words
